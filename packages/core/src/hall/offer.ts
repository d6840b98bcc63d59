import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ItemDefinition } from "../catalogue/itemDefinition.ts";
import { definitionIssues } from "../catalogue/readCatalogue.ts";
import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import { actData, hallStream, isHallEvent, type Draft, type HallEvent } from "../log/event.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { HallLaw, KnownHall } from "./hallLaw.ts";

/** Adopts a whole catalogue, once: its commit id is its name and version. */
export async function adoptCatalogue(store: EventStore, catalogue: Catalogue): Promise<Result<true, Issue[]>> {
  const { id, version, adopted } = catalogue;
  const { v } = actData.CatalogueAdopted;
  const draft: Draft<"CatalogueAdopted"> = { v, stream: hallStream, type: "CatalogueAdopted", ...adopted, data: { catalogue } };
  const changed = [...changedSince(await hallActs(store), catalogue)];
  if (changed.length > 0) return err(changed);
  // The commit id makes this an act done once, however often and by however many processes the hall is opened.
  const answer = await settledCommit(store, { id: `catalogue/${id}@${version}`, expect: [], events: [draft] });
  if (answer.kind === "unknown") return err([{ code: "commit.unknown", params: { case: id, commit: answer.commit } }]);
  const first = answer.kind === "conflict" ? undefined : answer.events[0];
  if (first?.type === "CatalogueAdopted" && canonicalJson(first.data.catalogue) === canonicalJson(catalogue)) return ok(true);
  return err([{ code: "catalogue.version-reused", path: ["version"], params: { id, version } }]);
}

const hallActs = async (store: EventStore): Promise<HallEvent[]> => (await store.readStream(hallStream)).filter(isHallEvent);

const cataloguesIn = (acts: readonly HallEvent[]): Catalogue[] =>
  acts.flatMap((act) => (act.type === "CatalogueAdopted" ? [act.data.catalogue] : []));

/** Every definition that was ever adopted, in whatever version. */
export function definitionsIn(acts: readonly HallEvent[]): ItemDefinition[] {
  const singles = acts.flatMap((act) => ("definition" in act.data ? [act.data.definition] : []));
  return [...cataloguesIn(acts).flatMap(({ items }) => items), ...singles];
}

/** What was adopted under a name and version stays as it was: a change needs the next version. */
function* changedSince(acts: readonly HallEvent[], { id, version, items, flows, bundles = [] }: Catalogue): Generator<Issue> {
  const earlier = cataloguesIn(acts);
  // The same catalogue again is judged as a whole.
  if (earlier.some((one) => one.id === id && one.version === version)) return;
  const adopted = definitionsIn(acts);
  for (const [index, { code, version: of }] of redefined(items, adopted, ({ code: name }) => name)) {
    yield { code: "catalogue.definition-changed", path: ["items", index], params: { definition: code, version: of } };
  }
  const drawn = earlier.flatMap((one) => one.flows);
  for (const [index, flow] of redefined(flows, drawn, ({ id: name }) => name)) {
    yield { code: "catalogue.flow-changed", path: ["flows", index], params: { flow: flow.id, version: flow.version } };
  }
  const joined = earlier.flatMap((one) => one.bundles ?? []);
  for (const [index, bundle] of redefined(bundles, joined, ({ code: name }) => name)) {
    yield {
      code: "catalogue.bundle-changed",
      path: ["bundles", index],
      params: { bundle: bundle.code, version: bundle.version },
    };
  }
}

/** Those that were adopted under the same name and version with other content, each with its place. */
function* redefined<Part extends { readonly version: number }>(
  now: readonly Part[],
  before: readonly Part[],
  nameOf: (part: Part) => string,
): Generator<readonly [index: number, part: Part]> {
  for (const [index, part] of now.entries()) {
    const known = before.find((one) => nameOf(one) === nameOf(part) && one.version === part.version);
    if (known && canonicalJson(known) !== canonicalJson(part)) yield [index, part];
  }
}

/** Changes of what the hall offers. 中文 目录变更 */
export const offerLaw: HallLaw = {
  *DefinitionAdopted({ at, data: { definition } }, hall) {
    yield* timeIssues(at, hall);
    if (isOffered(definition.code, at, hall)) yield aboutOffer("definition.exists", definition.code);
    else yield* nextVersionIssues(definition, at, hall);
  },
  *DefinitionAmended({ at, data: { definition } }, hall) {
    yield* timeIssues(at, hall);
    if (!isOffered(definition.code, at, hall)) yield aboutOffer("definition.not-offered", definition.code);
    else yield* nextVersionIssues(definition, at, hall);
  },
  *DefinitionWithdrawn({ at, data: { code } }, hall) {
    yield* timeIssues(at, hall);
    if (!isOffered(code, at, hall)) yield aboutOffer("definition.not-offered", code);
  },
};

/** A change dated before the last would rewrite what was in force in between. */
function* timeIssues(at: LocalInstant, { acts }: KnownHall): Generator<Issue> {
  const last = acts.findLast(({ type }) => type === "CatalogueAdopted" || type in offerLaw)?.at;
  if (last === undefined || !isEarlier(at, last)) return;
  yield { code: "offer.backwards", path: ["at"], params: { at, last } };
}

const aboutOffer = (code: string, definition: string): Issue => ({
  code,
  path: ["definition", "code"],
  params: { definition },
});

/** The latest version adopted by then, 0 where none was. */
const latestVersion = (definition: string, at: LocalInstant, { world }: KnownHall): number =>
  world.versionInForce({ definition, version: 0 }, civilDateOf(at));

const isOffered = (definition: string, at: LocalInstant, hall: KnownHall): boolean =>
  latestVersion(definition, at, hall) > 0 && !hall.world.isWithdrawn({ definition, version: 0 }, civilDateOf(at));

function* nextVersionIssues(definition: ItemDefinition, at: LocalInstant, hall: KnownHall): Generator<Issue> {
  yield* definitionIssues(definition, hall.world.flows, ["definition"]);
  const next = latestVersion(definition.code, at, hall) + 1;
  if (definition.version === next) return;
  yield { code: "definition.version-gap", path: ["definition", "version"], params: { definition: definition.code, next } };
}
