import type { PauseEntry } from "../../clock/ledger.ts";
import { isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { JointProfile, PaymentGate } from "../../vocabulary/jointProfile.ts";
import type { ItemState } from "../caseState.ts";
import type { Interval } from "../interval.ts";
import type { World } from "../world.ts";
import { jointSettingsOf, paymentGateOf, type FiledAs } from "../joint/bundleOf.ts";

/**
 * The times in which nothing but the applicant's payment was missing for an item: decided, or where the fee comes before the decision
 * ready to be, and what was billed for it not paid.
 *
 * 中文  等待缴费
 * Out   in their order; the last is open while it is unpaid
 */
export function paymentWaits(item: ItemState, world: World): Interval[] {
  if (item.owings.length === 0) return [];
  const gate = paymentGateOf(item, world);
  const end = gate === "beforeDecision" ? (item.decidedAt ?? item.endedAt) : item.endedAt;
  return waitsWithin(item.owings, readyToBePaid(item, gate), end);
}

/** Waits as a clock leaves them out, where the place lets them stop it (O-32). */
export function whilePaying(
  clock: keyof JointProfile["pauseOnPayment"],
  waits: readonly Interval[],
  filed: FiledAs,
  world: World,
): PauseEntry[] {
  const { value, source: basis } = jointSettingsOf(filed, world).pauseOnPayment;
  return value[clock] ? waits.map((wait): PauseEntry => ({ kind: "payment", ...wait, basis })) : [];
}

/** Since when nothing of it but the payment can be missing: undefined as long as something else is, or where none is waited for. */
export function readyToBePaid(item: ItemState, gate: PaymentGate): LocalInstant | undefined {
  const { decidedAt, endedAt, outcome, deferred, deferredInAt, visits } = item;
  if (gate === "none") return undefined;
  if (gate === "beforeDecision") return visits.findLast(({ stage }) => stage === "decision")?.from ?? endedAt;
  if (outcome === "refused" || decidedAt === undefined) return decidedAt ?? endedAt;
  return deferred.length > 0 && endedAt === undefined ? undefined : laterOf(decidedAt, deferredInAt ?? decidedAt);
}

/** What lies between two moments of times in which something was owed, each moment once. */
export function waitsWithin(
  owings: readonly Interval[],
  from: LocalInstant | undefined,
  end: LocalInstant | undefined,
): Interval[] {
  const waits: Interval[] = [];
  if (from === undefined) return waits;
  for (const owing of owings.toSorted((one, other) => (isEarlier(one.from, other.from) ? -1 : 1))) {
    const last = waits.at(-1);
    if (last && last.to === undefined) break;
    const begins = [from, owing.from, last?.to ?? from].reduce((one, other) => (isEarlier(one, other) ? other : one));
    const to = firstOf(owing.to, end);
    if (to === undefined || isEarlier(begins, to)) waits.push({ from: begins, ...(to && { to }) });
  }
  return waits;
}

/** The later of two moments; none where one of them has not come. */
export const laterOf = (one: LocalInstant | undefined, other: LocalInstant | undefined): LocalInstant | undefined =>
  one === undefined || other === undefined ? undefined : isEarlier(one, other) ? other : one;

/** The earlier of two moments, of those that have come. */
const firstOf = (one: LocalInstant | undefined, other: LocalInstant | undefined): LocalInstant | undefined =>
  one === undefined || (other !== undefined && isEarlier(other, one)) ? other : one;
