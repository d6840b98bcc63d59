import { z } from "zod";
import { hallActData } from "../acts/hallActData.ts";
import { commitSchema } from "../case/command.ts";
import { refusal, type Refusal } from "../case/decide.ts";
import type { World } from "../case/world.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { definitionIssues } from "../catalogue/readCatalogue.ts";
import { canonicalJson } from "../foundation/canonicalJson.ts";
import { issuesOf, type Issue } from "../foundation/issue.ts";
import { err, ok, type Result } from "../foundation/result.ts";
import type { EventStore } from "../log/eventStore.ts";
import { settledCommit } from "../log/settledCommit.ts";
import { actData, hallStream, isHallEvent, type AnyDraft, type HallEvent } from "../log/event.ts";
import { civilDateOf, instantSchema, isEarlier, type LocalInstant } from "../time/instant.ts";
import { inZone } from "../time/zone.ts";
import type { HallActType } from "../vocabulary/actType.ts";
import { actorSchema } from "../vocabulary/role.ts";

/** Adopts a whole catalogue, once: its commit id is its name and version. */
export async function adoptCatalogue(store: EventStore, catalogue: Catalogue): Promise<Result<true, Issue[]>> {
  const { id, version, adopted } = catalogue;
  const draft = draftOf("CatalogueAdopted", adopted.at, adopted.by, { catalogue });
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

/** What was adopted under a name and version stays as it was: a change needs the next version. */
function* changedSince(acts: readonly HallEvent[], { id, version, items, flows, bundles = [] }: Catalogue): Generator<Issue> {
  const earlier = acts.flatMap((act) => (act.type === "CatalogueAdopted" ? [act.data.catalogue] : []));
  // The same catalogue again is judged as a whole.
  if (earlier.some((one) => one.id === id && one.version === version)) return;
  const singles = acts.flatMap((act) => ("definition" in act.data ? [act.data.definition] : []));
  const adopted = [...earlier.flatMap((one) => one.items), ...singles];
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

const wish = { at: instantSchema, by: actorSchema, commit: commitSchema.optional() };
const { DefinitionAdopted, DefinitionAmended, DefinitionWithdrawn } = hallActData;

const commandSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("AdoptDefinition"), ...wish, ...DefinitionAdopted.data.shape }),
  z.strictObject({ type: z.literal("AmendDefinition"), ...wish, ...DefinitionAmended.data.shape }),
  z.strictObject({ type: z.literal("WithdrawDefinition"), ...wish, ...DefinitionWithdrawn.data.shape }),
]);

/**
 * A wish to change what the hall offers: `AdoptDefinition`, `AmendDefinition`, `WithdrawDefinition`.
 *
 * 中文  目录变更
 */
export type OfferCommand = z.input<typeof commandSchema>;
type ParsedOffer = z.output<typeof commandSchema>;

/** What the hall's own acts have made of its offer: what a change is judged by, and must follow on. */
interface KnownOffer {
  readonly world: World;
  readonly acts: readonly HallEvent[];
}

/** Does a change of the offer, or says why not. */
export async function changeOffer(
  store: EventStore,
  input: OfferCommand,
  { world, acts }: KnownOffer,
): Promise<Result<readonly HallEvent[], Refusal>> {
  const parsed = commandSchema.safeParse(input);
  if (!parsed.success) return err(refusal(issuesOf(parsed.error)));
  const { commit } = parsed.data;
  const answered = acts.filter((act) => act.commit === commit);
  if (answered.length > 0) return ok(answered);
  const at = inZone(parsed.data.at, store.header.zone);
  const issues = [...timeIssues(at, acts), ...offerIssues(parsed.data, at, world)];
  if (issues.length > 0) return err(refusal(issues));
  const draft = offerDraft(parsed.data, at);
  const version = acts.length;
  const answer = await settledCommit(store, { id: commit, expect: [{ stream: hallStream, version }], events: [draft] });
  if (answer.kind === "conflict") return err(refusal([{ code: "commit.conflict", params: { case: hallStream } }]));
  if (answer.kind === "unknown") {
    return err(refusal([{ code: "commit.unknown", params: { case: hallStream, commit: answer.commit } }]));
  }
  return ok(answer.events.filter(isHallEvent));
}

/** A change dated before the last would rewrite what was in force in between. */
function* timeIssues(at: LocalInstant, acts: readonly HallEvent[]): Generator<Issue> {
  const last = acts.at(-1)?.at;
  if (last === undefined || !isEarlier(at, last)) return;
  yield { code: "offer.backwards", path: ["at"], params: { at, last } };
}

function* offerIssues(command: ParsedOffer, at: LocalInstant, world: World): Generator<Issue> {
  const code = command.type === "WithdrawDefinition" ? command.code : command.definition.code;
  const name = { definition: code, version: 0 };
  const version = world.versionInForce(name, civilDateOf(at));
  const isOffered = version > 0 && !world.isWithdrawn(name, civilDateOf(at));
  if (command.type === "AdoptDefinition" ? isOffered : !isOffered) {
    const params = { definition: code };
    yield { code: isOffered ? "definition.exists" : "definition.not-offered", path: ["definition", "code"], params };
    return;
  }
  if (command.type === "WithdrawDefinition") return;
  yield* definitionIssues(command.definition, world.flows, ["definition"]);
  if (command.definition.version === version + 1) return;
  yield { code: "definition.version-gap", path: ["definition", "version"], params: { definition: code, next: version + 1 } };
}

function offerDraft(command: ParsedOffer, at: LocalInstant): AnyDraft<HallActType> {
  switch (command.type) {
    case "AdoptDefinition":
      return draftOf("DefinitionAdopted", at, command.by, { definition: command.definition });
    case "AmendDefinition":
      return draftOf("DefinitionAmended", at, command.by, { definition: command.definition, reason: command.reason });
    case "WithdrawDefinition":
      return draftOf("DefinitionWithdrawn", at, command.by, { code: command.code, reason: command.reason });
  }
}

function draftOf<Type extends HallActType>(
  type: Type,
  at: LocalInstant,
  by: ParsedOffer["by"],
  data: AnyDraft<Type>["data"],
): AnyDraft<Type> {
  return { v: actData[type].v, stream: hallStream, type, at, by, data } as AnyDraft<Type>;
}
