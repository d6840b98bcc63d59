import { bitOf, type Guard } from "../flow/guard.ts";
import type { AnyDraft } from "../log/event.ts";
import { isItemAct, type FlowActType } from "../vocabulary/actType.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import { intakeDueOn } from "./acceptance.ts";
import type { Breach } from "./breach.ts";
import type { CaseState } from "./caseState.ts";
import { amountDue, missingMaterials, valuationOf, type Question } from "./holds.ts";
import type { World } from "./world.ts";

/**
 * Whether an act may come now, by the flow of the item it touches. An act of the whole case may come if it may for any item.
 *
 * 中文  环节次序
 */
export function judgeOrder(state: CaseState, act: AnyDraft<FlowActType>, world: World): Breach | undefined {
  if (act.type === "CaseFiled") {
    return state.filedAt === undefined ? undefined : { code: "case.filed-already", rule: "R-001", params: {} };
  }
  if (state.filedAt === undefined) return { code: "case.not-filed", rule: "R-001", params: { act: act.type } };
  const items = isItemAct(act.type) ? [state.items[act.item ?? ""]] : Object.values(state.items);
  let first: Breach | undefined;
  for (const item of items) {
    if (!item) return { code: "item.unknown", rule: "R-049", params: { item: act.item ?? "" } };
    const breach = judgeStep({ state, item, act, at: act.at, world });
    if (!breach) return undefined;
    first ??= breach;
  }
  return first;
}

/** A situation with the act to be judged in it. */
type Judged = Question & Required<Pick<Question, "act">>;

function judgeStep(question: Judged): Breach | undefined {
  const { item, act, world } = question;
  const { table } = world.flowOf(item);
  const asked = table.asks(item.phase, act.type);
  const holding = valuationOf(asked, question);
  if (table.next(item.phase, act.type, holding) !== undefined) return undefined;
  const unmet = asked.find((guard) => (holding & bitOf(guard)) === 0);
  return unmet ? unmetBreach[unmet](question) : outOfOrder(item.phase, act.type);
}

const notNow = ({ item, act }: Judged): Breach => outOfOrder(item.phase, act.type);

const unmetBreach: Readonly<Record<Guard, (question: Judged) => Breach>> = {
  materialsComplete: (question) => ({
    code: "guard.materials-missing",
    rule: "R-006",
    params: { materials: missingMaterials(question).join(", ") },
  }),
  deemedAccepted: ({ item, act, world }) => ({
    code: "guard.not-deemed-accepted",
    rule: "R-011",
    params: { act: act.type, on: intakeDueOn(item, world.calendar) },
  }),
  feeSettled: (question) => ({ code: "guard.fee-unsettled", rule: "R-041", params: { balance: amountDue(question) } }),
  nothingOutstanding: notNow,
  backToExamination: notNow,
};

const endingActs: ReadonlySet<FlowActType> = new Set(["ItemNotAccepted", "DecisionMade", "ItemCompleted", "ItemWithdrawn"]);
const needAcceptance: ReadonlySet<FlowActType> = new Set([
  "ItemHandedOver",
  "ExaminationStarted",
  "ExaminationConcluded",
  "ReviewConcluded",
  "ItemSentBack",
  "DecisionMade",
]);

function outOfOrder(phase: Phase, act: FlowActType): Breach {
  const params = { act, phase };
  if (endPhases.has(phase)) {
    return endingActs.has(act)
      ? { code: "act.ended-twice", rule: "R-046", params }
      : { code: "act.after-end", rule: "R-047", params };
  }
  const waiting = phase === "filed" || phase === "supplementing";
  if (waiting && needAcceptance.has(act)) return { code: "act.before-acceptance", rule: "R-011", params };
  return { code: "act.out-of-order", rule: "R-012", params };
}
