import { civilDateOf, isEarlier, laterOf, type LocalInstant } from "../time/instant.ts";
import { extendedBy, type Counting, type Ledger, type PauseEntry } from "./ledger.ts";
import { afterOffice, secondsBetween, secondsOfDay } from "./officeTime.ts";

/** Office time of a pause that is left out, from when. */
export interface PausedTime {
  readonly pause: PauseEntry;
  readonly from: LocalInstant;
  readonly seconds: number;
}

/** When a clock runs out that is counted in office time, and the pauses that put it off. */
interface OfficeDue {
  readonly due: LocalInstant;
  readonly paused: readonly PausedTime[];
}

/**
 * When a clock runs out that is counted in office time from the minute of the act.
 *
 * 中文  按办公时间计算的届满时刻
 * In    budget — office seconds; those of the account unless another share of them is asked for
 */
export function officeDue(
  ledger: Ledger,
  counting: Counting,
  asOf: LocalInstant,
  budget: number = budgetSeconds(ledger, dayOfStart(ledger, counting)),
): OfficeDue {
  let due = afterOffice(ledger.startedAt, budget, counting);
  const paused: PausedTime[] = [];
  for (const time of pausesInOrder(ledger, counting, asOf)) {
    if (!isEarlier(time.from, due)) continue;
    due = afterOffice(due, time.seconds, counting);
    paused.push(time);
  }
  return { due, paused };
}

/** The pauses in order of time: what lies in several is left out once, or once for each, as the profile says. */
export function pausesInOrder(ledger: Ledger, counting: Counting, asOf: LocalInstant): PausedTime[] {
  const isOnce = counting.profile.overlaps.value === "once";
  const paused: PausedTime[] = [];
  let counted = ledger.startedAt;
  for (const pause of ledger.pauses.toSorted(byStart)) {
    const [from, end] = [laterOf(counted, pause.from), pauseEnd(pause, counting, asOf)];
    const seconds = isEarlier(from, end) ? secondsBetween(from, end, counting) : 0;
    if (seconds === 0) continue;
    paused.push({ pause, from, seconds });
    if (isOnce) counted = end;
  }
  return paused;
}

/** Where a pause ends, or ends for now: no later than it was said to need. */
function pauseEnd({ from, to, stated }: PauseEntry, counting: Counting, asOf: LocalInstant): LocalInstant {
  const end = to ?? laterOf(from, asOf);
  if (stated === undefined) return end;
  const told = afterOffice(from, stated * secondsOfDay(civilDateOf(from), counting), counting);
  return isEarlier(told, end) ? told : end;
}

/** Office seconds of a day as the account has it: that on which it starts. */
export const dayOfStart = ({ startedAt }: Ledger, counting: Counting): number => secondsOfDay(civilDateOf(startedAt), counting);

/** The budget in office seconds, with days of such a length; an extension is in days. */
export function budgetSeconds(ledger: Ledger, day: number): number {
  const { budget } = ledger;
  const length = "until" in budget ? 0 : budget.length * (budget.unit === "hour" ? 3600 : day);
  return length + extendedBy(ledger) * day;
}

const byStart = (one: PauseEntry, other: PauseEntry): number =>
  isEarlier(one.from, other.from) ? -1 : isEarlier(other.from, one.from) ? 1 : 0;
