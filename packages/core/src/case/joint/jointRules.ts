import { nextJointPhase, type JointCounts } from "../../flow/jointFlow.ts";
import type { JointPhase } from "../../vocabulary/jointPhase.ts";
import type { JointView, Member } from "./jointView.ts";

/**
 * The rules of joint processing, each a question to the view. The hall refuses by them, the audit reports by them, the explorer
 * tries a bundle by them: there is no second copy.
 *
 * 中文  联办规则
 */
export interface JointRules {
  /** What the machine is told of a case. */
  countsOf(view: JointView): JointCounts;
  /** Where the case stands, by its own machine. */
  phaseOf(view: JointView): JointPhase;
  /** The items that an item has to wait for before it can be accepted: those it needs, or those that are incomplete still. */
  keepsFromAcceptance(view: JointView, member: Member): readonly Member[];
  /** The items it needs that have no result, or none any more: it can only be refused. */
  keepsFromGrant(view: JointView, member: Member): readonly Member[];
  /** Whether its fee must be paid before it is decided, and is not. */
  awaitsPayment(view: JointView, member: Member): boolean;
  /** Whether it may be completed by itself. */
  completesAlone(view: JointView, member: Member): boolean;
}

/** 统一受理、统一办结、前置事项、缴费节点 */
export const jointRules: JointRules = {
  countsOf,

  phaseOf: (view) => nextJointPhase(view.completed ? "completed" : "intake", "CountsChanged", countsOf(view)) ?? "intake",

  keepsFromAcceptance(view, member) {
    const needed = neededBy(view, member).filter((other) => !isSettled(other));
    if (needed.length > 0 || !view.bundled || !view.hold || member.splitOff) return needed;
    return view.members.filter((other) => other !== member && !other.splitOff && other.stand === "incomplete");
  },

  keepsFromGrant: (view, member) => neededBy(view, member).filter(({ stand }) => stand !== "granted" && stand !== "done"),

  awaitsPayment: ({ gate }, member) => gate === "beforeDecision" && member.unpaid,

  completesAlone: ({ bundled, completed }, { splitOff }) => !bundled || splitOff || completed,
};

/** Whether an item has come to something, whatever it is. */
const isSettled = ({ stand }: Member): boolean =>
  stand === "granted" || stand === "refused" || stand === "done" || stand === "ended";

const neededBy = ({ members }: JointView, { needs }: Member): Member[] => members.filter(({ item }) => needs.includes(item));

const isDecided = ({ stand }: Member): boolean => stand === "granted" || stand === "refused";

/** 总办结等待的事项: what was split off goes its own way, what is optional may come after unless it is decided already. */
export const isWaitedFor = (member: Member): boolean => !member.splitOff && (member.required || isDecided(member));

/** Decided or ended, with nothing owed that keeps its result back. 业务办结 */
export const isFinished = (member: Member): boolean => isSettled(member) && !member.owing;

/** What combined completion would complete. */
const isCompletable = (member: Member): boolean => isDecided(member) && !member.closed && !member.splitOff;

/** Whether its money keeps the whole back. */
export const isUnpaid = ({ gate }: JointView, member: Member): boolean => gate !== "none" && member.unpaid && isWaitedFor(member);

/** 联办计数 */
function countsOf(view: JointView): JointCounts {
  const waitedFor = view.members.filter(isWaitedFor);
  return {
    completions: view.completed ? 1 : 0,
    accepted: waitedFor.filter((member) => member.stand === "accepted" || isDecided(member)).length,
    unfinished: waitedFor.filter((member) => !isFinished(member)).length,
    completable: view.members.filter(isCompletable).length,
    unpaid: view.members.filter((member) => isUnpaid(view, member)).length,
  };
}
