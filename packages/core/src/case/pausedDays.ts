import { dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { Pause } from "./caseState.ts";

/** An interval of days: after the first, up to and with the last. */
interface Interval {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Working days that pauses take out of a limit: in (start, end], overlaps counted once.
 *
 * 中文   不计入时限的天数
 * Law    行政许可法 art. 45; a special procedure excludes no more than the days it was said to need
 * In     asOf — where a pause that is still open ends for now
 */
export function pausedDays(pauses: readonly Pause[], calendar: WorkingCalendar, asOf: CivilDate): number {
  const intervals = pauses
    .map((pause) => intervalOf(pause, calendar, asOf))
    .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));
  let days = 0;
  let counted: CivilDate | undefined;
  for (const { from, to } of intervals) {
    const start = counted !== undefined && counted > from ? counted : from;
    if (to > start) days += calendar.between(start, to);
    if (counted === undefined || to > counted) counted = to;
  }
  return days;
}

function intervalOf(pause: Pause, calendar: WorkingCalendar, asOf: CivilDate): Interval {
  const from = civilDateOf(pause.from);
  const to = pause.to === undefined ? later(asOf, from) : civilDateOf(pause.to);
  if (pause.days === undefined) return { from, to };
  const stated = calendar.after(from, pause.days).on;
  return { from, to: to < stated ? to : stated };
}

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
