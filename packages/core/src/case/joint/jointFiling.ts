import { listed } from "../../foundation/issue.ts";
import type { Bundle } from "../../catalogue/bundle.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { AnyDraft, DataOf, Draft } from "../../log/event.ts";
import type { FlowActType } from "../../vocabulary/actType.ts";
import type { Breach } from "../breach.ts";
import type { CaseState } from "../caseState.ts";
import type { World } from "../world.ts";
import { bundleOf } from "./bundleOf.ts";

type FiledItem = DataOf<"CaseFiled">["items"][number];
type Numbered = Pick<FiledItem, "item" | "definition">;

/** The items of a case whose results an item of its bundle needs, by their numbers. */
function neededBy({ definition }: Numbered, all: readonly Numbered[], { members }: Bundle): string[] {
  const needs = members.find((member) => member.definition === definition)?.needs ?? [];
  return all.filter((other) => needs.includes(other.definition)).map(({ item }) => item);
}

/**
 * A filing of a bundle says which item waits for which (W8: the window lists all items and the order of their handling); where the
 * clerk did not, the bundle says it.
 */
export function withNeeds(state: CaseState, act: AnyDraft<FlowActType>, world: World): AnyDraft<FlowActType> {
  if (act.type !== "CaseFiled" && act.type !== "ItemAdded") return act;
  const bundle = bundleOf(act.type === "CaseFiled" ? act.data : state, world);
  if (!bundle) return act;
  const all = [...Object.values(state.items), ...act.data.items];
  const items = act.data.items.map((one) => {
    const needs = neededBy(one, all, bundle);
    return one.needs !== undefined || needs.length === 0 ? one : { ...one, needs };
  });
  return act.type === "CaseFiled" ? { ...act, data: { ...act.data, items } } : { ...act, data: { ...act.data, items } };
}

/** What is wrong with items filed as a bundle, or added to one. */
export function* filingBreaches(
  act: Draft<"CaseFiled"> | Draft<"ItemAdded">,
  before: CaseState,
  world: World,
): Generator<Breach> {
  const { items } = act.data;
  const name = "bundle" in act.data ? act.data.bundle : before.bundle;
  if (name === undefined) {
    for (const { item, needs } of items) {
      if (needs) yield { code: "bundle.needs-differ", rule: "R-049", params: { item, needs: "" } };
    }
    return;
  }
  const bundle = world.bundleOf(name);
  if (!bundle) {
    yield { code: "bundle.unknown", rule: "R-066", params: { bundle: name.code, version: name.version } };
    return;
  }
  const all = [...Object.values(before.items), ...items];
  yield* memberBreaches(items, all, bundle);
  yield* departmentBreaches(all, bundle, world, civilDateOf(act.at));
}

function* memberBreaches(items: readonly FiledItem[], all: readonly Numbered[], bundle: Bundle): Generator<Breach> {
  const filed = new Set(all.map(({ definition }) => definition));
  for (const item of items) {
    const { definition } = item;
    const member = bundle.members.find((one) => one.definition === definition);
    if (!member) yield { code: "bundle.not-a-member", rule: "R-049", params: { definition, bundle: bundle.name } };
    const needs = neededBy(item, all, bundle);
    if (needs.join() !== (item.needs ?? []).join()) {
      yield { code: "bundle.needs-differ", rule: "R-049", params: { item: item.item, ...listed("needs", needs) } };
    }
    for (const need of member?.needs ?? []) {
      if (!filed.has(need)) yield { code: "bundle.need-missing", rule: "R-049", params: { definition, need } };
    }
  }
  for (const { definition, optional } of bundle.members) {
    if (optional || filed.has(definition)) continue;
    yield { code: "bundle.member-missing", rule: "R-049", params: { definition, bundle: bundle.name } };
  }
}

/** 内部联办: one department, as its matters are defined on the day. */
function* departmentBreaches(
  all: readonly Numbered[],
  { kind }: Bundle,
  world: World,
  on: ReturnType<typeof civilDateOf>,
): Generator<Breach> {
  if (kind !== "internal") return;
  const definitions = all.map(({ definition }) => {
    const version = world.versionInForce({ definition, version: 1 }, on);
    return world.definitionOf({ definition, version });
  });
  const departments = new Set(definitions.flatMap((one) => one?.department ?? []));
  if (departments.size < 2) return;
  yield { code: "bundle.departments-differ", rule: "R-050", params: listed("departments", [...departments]) };
}
