import type { PauseEntry } from "../../clock/ledger.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { CaseState } from "../caseState.ts";
import type { World } from "../world.ts";
import { isFinished, isUnpaid, isWaitedFor } from "./jointRules.ts";
import { jointViewOf } from "./jointView.ts";

/**
 * The time in which nothing but the applicant's payment was missing, if there was such a time: from the last decision or the bill,
 * whichever came later, to the payment.
 *
 * 中文  等待缴费
 * Law   a choice (O-32): the applicant's time on the promise clock, not on the legal one
 * Out   open while it is unpaid
 */
export function paymentPause(state: CaseState, at: LocalInstant, world: World): PauseEntry | undefined {
  const view = jointViewOf(state, at, world);
  const waitedFor = view.members.filter(isWaitedFor);
  const { billedAt, settledAt } = state.fees;
  if (billedAt === undefined || view.gate === "none" || !waitedFor.every(isFinished)) return undefined;
  const unpaid = view.members.some((member) => isUnpaid(view, member));
  const finished = waitedFor.map(({ item }) => finishedAt(state, item)).reduce(laterOf, undefined);
  const from = laterOf(billedAt, finished) ?? billedAt;
  const basis = world.countingOn(civilDateOf(from)).profile.joint.pauseOnPayment.source;
  const open = { kind: "payment", from, basis } as const;
  if (unpaid) return open;
  return settledAt !== undefined && isEarlier(from, settledAt) ? { ...open, to: settledAt } : undefined;
}

const finishedAt = ({ items }: CaseState, number: string): LocalInstant | undefined =>
  items[number]?.decidedAt ?? items[number]?.endedAt;

const laterOf = (one: LocalInstant | undefined, other: LocalInstant | undefined): LocalInstant | undefined =>
  one === undefined || (other !== undefined && isEarlier(one, other)) ? other : one;
