import { listed, type Params } from "../../foundation/issue.ts";
import { nextJointPhase } from "../../flow/jointFlow.ts";
import type { FlowActType } from "../../vocabulary/actType.ts";
import type { JointPhase } from "../../vocabulary/jointPhase.ts";
import type { Breach } from "../breach.ts";
import type { Situation } from "../holds.ts";
import { isFinished, isUnpaid, isWaitedFor, jointRules } from "./jointRules.ts";
import { jointViewOf, type JointView, type Member } from "./jointView.ts";

/** What stands against an act of a joint case, whatever the act carries. */
type JointBar = (view: JointView, situation: Situation) => Breach | undefined;

const numbers = (param: string, members: readonly Member[]): Params =>
  listed(
    param,
    members.map(({ item }) => item),
  );

function keptFromAcceptance(view: JointView, { item }: Situation): Breach | undefined {
  const member = view.members.find((one) => one.item === item.item);
  const awaited = member ? jointRules.keepsFromAcceptance(view, member) : [];
  if (awaited.length === 0) return undefined;
  const needed = awaited.some((one) => member?.needs.includes(one.item));
  return needed
    ? { code: "joint.need-open", rule: "H-05", params: { item: item.item, ...numbers("needs", awaited) } }
    : { code: "joint.sibling-incomplete", rule: "H-06", params: numbers("items", awaited) };
}

function completedTogether(view: JointView, { item }: Situation): Breach | undefined {
  const member = view.members.find((one) => one.item === item.item);
  if (!member || jointRules.completesAlone(view, member)) return undefined;
  return { code: "joint.completes-together", rule: "R-053", params: { item: item.item } };
}

/** Why combined completion may not come, by where the case stands. */
const notReady: Readonly<Record<JointPhase, (view: JointView) => Breach | undefined>> = {
  intake: tooEarly,
  handling: tooEarly,
  awaitingPayment: (view) => ({
    code: "joint.completion-unpaid",
    rule: "R-053",
    params: numbers(
      "items",
      view.members.filter((member) => isUnpaid(view, member)),
    ),
  }),
  ready: () => undefined,
  completed: () => ({ code: "joint.completed-already", rule: "R-053", params: {} }),
  ended: () => ({ code: "joint.nothing-to-complete", rule: "R-053", params: {} }),
};

function tooEarly({ members }: JointView): Breach {
  const open = members.filter((member) => isWaitedFor(member) && !isFinished(member));
  return { code: "joint.completion-early", rule: "R-053", params: numbers("items", open) };
}

const bars: Readonly<Partial<Record<FlowActType, JointBar>>> = {
  ItemAccepted: keptFromAcceptance,
  ItemAcceptedConditionally: keptFromAcceptance,
  ItemCompleted: completedTogether,
  CaseCompleted: (view) => notReady[jointRules.phaseOf(view)](view),
  CaseDelivered: (view) =>
    admits(view, "CaseDelivered") ? undefined : { code: "joint.not-completed", rule: "R-053", params: {} },
  ItemAdded: (view) => (admits(view, "ItemAdded") ? undefined : { code: "joint.closed", rule: "R-049", params: {} }),
};

const admits = (view: JointView, event: "CaseDelivered" | "ItemAdded"): boolean =>
  nextJointPhase(jointRules.phaseOf(view), event, jointRules.countsOf(view)) !== undefined;

/**
 * What the rules of joint processing have against an act at this point. Items that were filed without a bundle only share a case: of
 * them only combined completion asks.
 *
 * 中文  联办限制
 */
export function jointBar(type: FlowActType, situation: Situation): Breach | undefined {
  const { state, at, world } = situation;
  const bar = bars[type];
  if (!bar || (state.bundle === undefined && type !== "CaseCompleted")) return undefined;
  return bar(jointViewOf(state, at, world), situation);
}
