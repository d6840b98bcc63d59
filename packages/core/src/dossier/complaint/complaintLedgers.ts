import { withHallOrders } from "../../case/clocks/withOrders.ts";
import type { World } from "../../case/world.ts";
import { isInTime } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import { ledgerOf, type ExtensionEntry, type Ledger } from "../../clock/ledger.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { ComplaintRound, ComplaintState } from "./complaintState.ts";

/** The time to accept or reject a complaint, and in each round the time to answer it. 中文 投诉受理、答复时限 */
export function* complaintLedgers(state: ComplaintState, world: World): Generator<Ledger> {
  const { lodgedAt, acceptedAt, rejectedAt, withdrawnAt } = state;
  if (lodgedAt !== undefined) {
    const { acceptance } = world.countingOn(civilDateOf(lodgedAt)).profile.complaints;
    const stoppedAt = acceptedAt ?? rejectedAt ?? withdrawnAt;
    yield ledgerOf("complaintAcceptance", lodgedAt, acceptance, { stoppedAt });
  }
  for (const round of state.rounds) yield answerLedger(round, state, world);
}

/** The time to answer in a round, with the one extension if it came within it and was no longer than allowed. */
export function answerLedger(round: ComplaintRound, { extensions, withdrawnAt }: ComplaintState, world: World): Ledger {
  const counting = world.countingOn(civilDateOf(round.from));
  const { answer, extension } = counting.profile.complaints;
  const ledger = ledgerOf("complaintAnswer", round.from, answer, { stoppedAt: round.answeredAt ?? withdrawnAt });
  const [first] = extensions;
  if (!first || first.days > extension.value || !isInTime(first.at, dueOf(withHallOrders(ledger, world), counting, first.at).due))
    return ledger;
  const entry: ExtensionEntry = { days: first.days, basis: extension.source };
  return isWithin(first.at, round) ? { ...ledger, extensions: [entry] } : ledger;
}

const isWithin = (at: LocalInstant, { from, answeredAt = at }: ComplaintRound): boolean =>
  !isEarlier(at, from) && !isEarlier(answeredAt, at);
