import { dayNumber } from "../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CountedDue } from "./countedDue.ts";
import { extendedBy, type Counting, type Ledger, type PauseEntry } from "./ledger.ts";
import { afterOffice, secondsBetween, secondsOfDay } from "./officeTime.ts";

/** Office time of a pause that is left out, from when. */
export interface PausedTime {
  readonly pause: PauseEntry;
  readonly from: LocalInstant;
  readonly seconds: number;
}

/** When a clock runs out that is counted in office time, and the pauses that put it off. */
interface OfficeDue extends CountedDue {
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
  budget: number = budgetSeconds(ledger, counting),
): OfficeDue {
  let due = afterOffice(ledger.startedAt, budget, counting);
  const paused: PausedTime[] = [];
  for (const time of pausesInOrder(ledger, counting, asOf)) {
    if (!isEarlier(time.from, due)) continue;
    due = afterOffice(due, time.seconds, counting);
    paused.push(time);
  }
  return { due, ...outlook(ledger, due, counting, asOf), paused };
}

/**
 * Past the announced years nobody knows how much office time a pause will hold. It holds none at the least, and as many days as it has at
 * the most.
 */
function outlook(ledger: Ledger, due: LocalInstant, counting: Counting, asOf: LocalInstant): Bounds {
  const { calendar } = counting;
  if (calendar.dayOf(civilDateOf(due)).announced) return { provisional: false };
  const from = civilDateOf(ledger.startedAt);
  const days = budgetSeconds(ledger, counting) / secondsOfDay(from, counting);
  const longest = ledger.pauses.reduce((sum, pause) => sum + daysAtMost(pause, asOf), 0);
  const { on: first, earliest = first } = calendar.after(from, Math.max(0, Math.floor(days) - 1));
  const { on: last, latest = last } = calendar.after(from, Math.ceil(days) + 1 + longest);
  return { provisional: true, earliest, latest };
}

type Bounds = Omit<CountedDue, "due">;

function daysAtMost({ from, to, stated = Infinity }: PauseEntry, asOf: LocalInstant): number {
  const days = dayNumber(civilDateOf(to ?? asOf)) - dayNumber(civilDateOf(from)) + 1;
  return Math.min(stated, Math.max(0, days));
}

/** The pauses in order of time: what lies in several is left out once, or once for each, as the profile says. */
export function pausesInOrder(ledger: Ledger, counting: Counting, asOf: LocalInstant): PausedTime[] {
  const isOnce = counting.profile.overlaps.value === "once";
  const paused: PausedTime[] = [];
  let counted = ledger.startedAt;
  for (const pause of ledger.pauses.toSorted(byStart)) {
    const [from, end] = [later(counted, pause.from), pauseEnd(pause, counting, asOf)];
    const seconds = isEarlier(from, end) ? secondsBetween(from, end, counting) : 0;
    if (seconds === 0) continue;
    paused.push({ pause, from, seconds });
    if (isOnce) counted = end;
  }
  return paused;
}

/** Where a pause ends, or ends for now: no later than it was said to need. */
function pauseEnd({ from, to, stated }: PauseEntry, counting: Counting, asOf: LocalInstant): LocalInstant {
  const end = to ?? later(from, asOf);
  if (stated === undefined) return end;
  const told = afterOffice(from, stated * secondsOfDay(civilDateOf(from), counting), counting);
  return isEarlier(told, end) ? told : end;
}

/** The budget in office seconds; an extension is in days. */
export function budgetSeconds(ledger: Ledger, counting: Counting): number {
  const { budget, startedAt } = ledger;
  const day = secondsOfDay(civilDateOf(startedAt), counting);
  const length = "until" in budget ? 0 : budget.length * (budget.unit === "hour" ? 3600 : day);
  return length + extendedBy(ledger) * day;
}

const later = (one: LocalInstant, other: LocalInstant): LocalInstant => (isEarlier(one, other) ? other : one);

const byStart = (one: PauseEntry, other: PauseEntry): number =>
  isEarlier(one.from, other.from) ? -1 : isEarlier(other.from, one.from) ? 1 : 0;
