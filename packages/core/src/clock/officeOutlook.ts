import { civilDate, dayNumber } from "../time/civilDate.ts";
import type { DaySpan } from "../time/daySpan.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CountedDue } from "./countedDue.ts";
import type { Counting, Ledger, PauseEntry } from "./ledger.ts";
import { budgetSeconds } from "./officeDue.ts";
import { spanOf, union } from "./spans.ts";

/**
 * Whether the moment at which a clock by office time runs out rests on years that nobody has announced, and then the first and the
 * last day on which it may lie. Wider than need be: every day is taken to be as long as the longest or as short as the shortest there
 * is, and a pause to leave out the days that it fills, or those that it touches.
 *
 * 中文  按办公时间计算的届满日区间
 */
export function officeOutlook(
  ledger: Ledger,
  due: LocalInstant,
  counting: Counting,
  asOf: LocalInstant,
): Omit<CountedDue, "due"> {
  const { calendar, office, profile } = counting;
  const from = civilDateOf(ledger.startedAt);
  if ([from, civilDateOf(due)].every((day) => !calendar.after(day, 0).provisional)) return { provisional: false };
  const { shortestDay, longestDay } = office;
  const filled = ledger.pauses.map((pause) => filledBy(pause, counting, asOf));
  const touched = ledger.pauses.map((pause) => touchedBy(pause, counting, asOf));
  const twice = profile.overlaps.value === "each" ? (daysIn(touched) - daysIn(union(touched))) * longestDay : 0;
  const fewest = Math.ceil(budgetSeconds(ledger, shortestDay) / longestDay) - 1;
  const most = Math.ceil((budgetSeconds(ledger, longestDay) + twice) / shortestDay);
  const { on: first, earliest = first } = calendar.after(from, fewest, filled);
  const { on: last, latest = last } = calendar.after(from, most, touched);
  return { provisional: true, earliest, latest };
}

/** The days of which a pause leaves nothing, however soon it ends. */
function filledBy(pause: PauseEntry, { calendar, office }: Counting, asOf: LocalInstant): DaySpan {
  const least = needing(pause, (days) => Math.max(0, Math.floor((days * office.shortestDay) / office.longestDay) - 1));
  const { from, to } = spanOf(least, calendar, civilDateOf(asOf), "earliest");
  return { from, to: civilDate(dayNumber(to) - 1) };
}

/** The days of which a pause leaves not all, however late it ends. */
function touchedBy(pause: PauseEntry, { calendar, office }: Counting, asOf: LocalInstant): DaySpan {
  const most = needing(pause, (days) => Math.ceil((days * office.longestDay) / office.shortestDay));
  const { from, to } = spanOf(most, calendar, civilDateOf(asOf), "latest");
  return { from: civilDate(dayNumber(from) - 1), to };
}

const needing = (pause: PauseEntry, change: (days: number) => number): PauseEntry =>
  pause.stated === undefined ? pause : { ...pause, stated: change(pause.stated) };

const daysIn = (spans: readonly DaySpan[]): number =>
  spans.reduce((sum, { from, to }) => sum + Math.max(0, dayNumber(to) - dayNumber(from)), 0);
