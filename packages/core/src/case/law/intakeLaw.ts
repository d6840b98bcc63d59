import type { Draft } from "../../log/event.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { FlowActType } from "../../vocabulary/actType.ts";
import { intakeDueOn, isDeemedAccepted } from "../acceptance.ts";
import type { ItemState } from "../itemState.ts";
import { noticeItems } from "../noticeItems.ts";
import type { Breach } from "../breach.ts";
import { promisedDueOn } from "../limits.ts";
import type { World } from "../world.ts";
import { itemOf, type Bench, type Law } from "./law.ts";
import { needsDocument, needsReasons } from "./needs.ts";

/** From filing to acceptance. 行政许可法 art. 29–32 */
export const intakeLaw: Law = {
  *CaseFiled(act, bench) {
    yield* judgeNumber(act, bench);
    yield* judgeItems(act, bench);
  },
  *ItemAdded(act, bench) {
    for (const { item } of act.data.items) {
      if (bench.state.items[item]) yield { code: "item.added-twice", rule: "R-049", params: { item } };
    }
    yield* judgeItems(act, bench);
  },
  /** An item waiting for acceptance that has been answered before was answered by a notice. */
  *SupplementNotified({ type, at, data }, { state, world }) {
    const open = Object.values(state.items).filter(({ phase }) => phase === "filed");
    const [first] = open;
    if (first && open.every((item) => isDeemedAccepted(item, world, civilDateOf(at)))) yield deemedAlready(type, first, world);
    const concerned = noticeItems(state, data, at, world);
    if (concerned.some((item) => item.phase === "filed" && item.intakeAnsweredAt !== undefined))
      yield { code: "supplement.told-again", rule: "R-005", params: {} };
  },
  *ItemAccepted(act, bench) {
    yield* needsDocument(act.type, act.data.document);
    yield* judgePin(act, bench);
  },
  *ItemAcceptedConditionally(act, bench) {
    const { type, data } = act;
    yield* judgeSilence(act, bench);
    yield* needsDocument(type, data.document);
    yield* judgePin(act, bench);
    if (data.commitment === undefined) yield { code: "commitment.missing", rule: "R-043", params: {} };
    if (data.supplyBy === undefined) {
      yield { code: "deferral.no-date", rule: "R-043", params: {} };
      return;
    }
    const item = itemOf(bench, act);
    const { calendar, profile } = bench.world.countingOn(civilDateOf(act.at));
    const deferral = profile.deferral.value;
    const promise = item && promisedDueOn(item, act.at, bench.world);
    const late =
      calendar.between(civilDateOf(act.at), data.supplyBy) > deferral.atMost ||
      (promise !== undefined && calendar.between(data.supplyBy, promise) < deferral.beforePromise);
    if (late) yield { code: "deferral.too-late", rule: "R-043", params: { supplyBy: data.supplyBy, ...deferral } };
  },
  *ItemNotRequired(act, bench) {
    yield* judgeSilence(act, bench);
  },
  *ItemNotAccepted(act, bench) {
    const { type, data } = act;
    yield* judgeSilence(act, bench);
    const { phase, suppliedAt } = itemOf(bench, act) ?? {};
    if (phase === "filed" && suppliedAt !== undefined && data.outOfPower !== true) {
      yield { code: "acceptance.owed", rule: "R-006", params: {} };
    }
    yield* needsDocument(type, data.document);
    yield* needsReasons(type, data.reasons);
    if (data.outOfPower && data.referredTo === undefined) yield { code: "referral.missing", rule: "R-008", params: {} };
  },
  *CommitmentMade({ type, data }) {
    yield* needsDocument(type, data.document, "R-045");
  },
};

/** A case number stands for one filing: filed again with other content it was given twice. */
function* judgeNumber({ data }: Draft<"CaseFiled">, { state }: Bench): Generator<Breach> {
  if (state.filedAt === undefined) return;
  const filed = data.items.map(({ definition }) => definition).toSorted();
  const known = Object.values(state.items).map(({ definition }) => definition);
  if (data.applicant === state.applicant && filed.join() === known.toSorted().join()) return;
  yield { code: "case.number-reused", rule: "R-069", params: {} };
}

/** Once silence has made the acceptance, the filing can neither be turned down nor be asked to be completed. */
function* judgeSilence(
  act: Draft<"ItemAcceptedConditionally" | "ItemNotAccepted" | "ItemNotRequired">,
  bench: Bench,
): Generator<Breach> {
  const item = itemOf(bench, act);
  if (item?.phase === "filed" && isDeemedAccepted(item, bench.world, civilDateOf(act.at)))
    yield deemedAlready(act.type, item, bench.world);
}

const deemedAlready = (act: FlowActType, item: ItemState, world: World): Breach => ({
  code: "intake.deemed-already",
  rule: "R-004",
  params: { act, due: intakeDueOn(item, world) },
});

/** What is pinned at acceptance is the version in force that day (design: the definition in force at acceptance governs). */
function* judgePin(act: Draft<"ItemAccepted" | "ItemAcceptedConditionally">, bench: Bench): Generator<Breach> {
  const item = itemOf(bench, act);
  const { version } = act.data;
  if (!item || version === undefined || version === bench.world.versionInForce(item, civilDateOf(act.at))) return;
  yield { code: "definition.not-in-force", rule: "R-066", params: { definition: item.definition, version } };
}

function* judgeItems({ at, data }: Pick<Draft<"CaseFiled" | "ItemAdded">, "at" | "data">, { world }: Bench): Generator<Breach> {
  const seen = new Set<string>();
  for (const { item, definition, version } of data.items) {
    const name = { definition, version };
    if (seen.has(item)) yield { code: "item.added-twice", rule: "R-049", params: { item } };
    seen.add(item);
    if (!world.definitionOf(name)) yield { code: "definition.unknown", rule: "R-066", params: name };
    else if (world.isWithdrawn(name, civilDateOf(at))) yield { code: "definition.withdrawn", rule: "R-066", params: name };
  }
}
