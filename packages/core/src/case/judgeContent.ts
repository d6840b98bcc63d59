import type { AnyDraft, DataOf, Draft } from "../log/event.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import type { Situation } from "./holds.ts";
import type { World } from "./world.ts";

/**
 * What the law asks an act to carry, and who may not do it because of what they did before.
 *
 * 中文  要件
 */
export function* judgeContent(state: CaseState, act: AnyDraft<FlowActType>, world: World): Generator<Breach> {
  switch (act.type) {
    case "CaseFiled":
      yield* judgeFiling(act.data, world);
      return;
    case "SupplementNotified":
      yield* judgeNotice(state);
      return;
    case "ItemAccepted":
      yield* needsDocument(act.type, act.data.document);
      return;
    case "ItemNotAccepted":
      yield* needsDocument(act.type, act.data.document);
      yield* needsReasons(act.type, act.data.reasons);
      return;
    case "ExaminationConcluded":
      yield* needsOpinion(act.type, act.data.opinion);
      return;
    case "ReviewConcluded":
      yield* needsOpinion(act.type, act.data.opinion);
      yield* judgeReviewer(state, act);
      return;
    case "DecisionMade":
      yield* judgeDecision(act.data);
      return;
    case "FeeAssessed":
      yield* judgeFee(state, act.data, world);
      return;
    case "SupplementReceived":
    case "FeePaid":
    case "ItemHandedOver":
    case "ExaminationStarted":
    case "ItemSentBack":
    case "ItemCompleted":
    case "ItemDelivered":
    case "ItemWithdrawn":
      // The shape of these acts carries all the law asks of them here.
      return;
  }
}

/** Whether a rule stands against an act in a situation, whatever the act carries. */
export function isBarred(type: FlowActType, { state, item, world }: Situation): boolean {
  if (type === "SupplementNotified") return judgeNotice(state).next().done !== true;
  if (type !== "FeeAssessed") return false;
  const definition = world.definitionOf(item);
  return definition !== undefined && (state.fees.assessed[item.item] ?? 0) > (definition.fee?.amount ?? -1);
}

function* judgeFiling({ items }: DataOf<"CaseFiled">, world: World): Generator<Breach> {
  if (items.length > 1) yield { code: "case.one-item-only", rule: "R-049", params: { count: items.length } };
  for (const { definition, version } of items) {
    if (world.definitionOf({ definition, version })) continue;
    yield { code: "definition.unknown", rule: "R-066", params: { definition, version } };
  }
}

/** An item waiting for acceptance that has been answered before was answered by a notice. */
function* judgeNotice({ items }: CaseState): Generator<Breach> {
  const toldBefore = Object.values(items).some((item) => item.phase === "filed" && item.intakeAnsweredAt !== undefined);
  if (toldBefore) yield { code: "supplement.told-again", rule: "R-005", params: {} };
}

function* needsDocument(act: FlowActType, document: string | undefined): Generator<Breach> {
  if (document === undefined) yield { code: "document.missing", rule: "R-007", params: { act } };
}

function* needsReasons(act: FlowActType, reasons: readonly string[]): Generator<Breach> {
  if (reasons.length === 0) yield { code: "reasons.missing", rule: "R-009", params: { act } };
}

function* needsOpinion(act: FlowActType, opinion: string | undefined): Generator<Breach> {
  if (opinion === undefined) yield { code: "opinion.missing", rule: "R-014", params: { act } };
}

function* judgeReviewer(state: CaseState, { item, by }: Draft<"ReviewConcluded">): Generator<Breach> {
  if (!state.items[item ?? ""]?.examiners.includes(by.id)) return;
  yield { code: "person.examined-and-reviews", rule: "R-015", params: { person: by.id } };
}

function* judgeDecision({ outcome, reasons, remedies }: DataOf<"DecisionMade">): Generator<Breach> {
  if (outcome === "granted") return;
  yield* needsReasons("DecisionMade", reasons);
  if (remedies.length === 0) yield { code: "remedies.missing", rule: "R-010", params: {} };
}

function* judgeFee({ items, fees }: CaseState, { lines }: DataOf<"FeeAssessed">, world: World): Generator<Breach> {
  const assessed = new Map<string, number>();
  for (const { item, name, amount, basis } of lines) {
    assessed.set(item, (assessed.get(item) ?? fees.assessed[item] ?? 0) + amount);
    if (basis === undefined) yield { code: "fee.no-basis", rule: "R-040", params: { name } };
  }
  for (const [number, amount] of assessed) {
    const item = items[number];
    if (!item) {
      yield { code: "item.unknown", rule: "R-049", params: { item: number } };
      continue;
    }
    const definition = world.definitionOf(item);
    if (definition) yield* judgeAmount(amount, definition.name, definition.fee?.amount);
  }
}

function* judgeAmount(amount: number, definition: string, standard: number | undefined): Generator<Breach> {
  if (standard === undefined) yield { code: "fee.not-charged", rule: "R-040", params: { definition } };
  else if (amount !== standard) yield { code: "fee.off-standard", rule: "R-040", params: { amount, standard } };
}
