import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { CountedDay, WorkingCalendar } from "../time/workingCalendar.ts";
import type { Pause } from "./caseState.ts";

/** An interval of days: after the first, up to and with the last. */
interface Interval {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * A due day put off by pauses: working days in (start, end] that lie in the running limit, overlaps counted once. A pause that begins
 * when the limit has run out saves nothing.
 *
 * 中文   不计入时限的天数
 * Law    行政许可法 art. 45; a special procedure excludes no more than the days it was said to need
 * In     from — when the clock started; asOf — where a pause that is still open ends for now
 * Holds  one more pause never makes the day earlier
 */
export function dueAfterPauses(
  due: CountedDay,
  from: CivilDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  asOf: CivilDate,
): CountedDay {
  let put = due;
  let counted = from;
  for (const { from: start, to } of intervalsOf(pauses, calendar, asOf)) {
    const begin = later(counted, start);
    if (begin >= put.on || to <= begin) continue;
    put = calendar.after(put.on, calendar.between(begin, to));
    counted = to;
  }
  return put;
}

function intervalsOf(pauses: readonly Pause[], calendar: WorkingCalendar, asOf: CivilDate): Interval[] {
  return pauses
    .map((pause) => intervalOf(pause, calendar, asOf))
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

function intervalOf(pause: Pause, calendar: WorkingCalendar, asOf: CivilDate): Interval {
  const from = civilDateOf(pause.from);
  const to = pause.to === undefined ? later(asOf, from) : civilDateOf(pause.to);
  if (pause.days === undefined) return { from, to };
  const stated = calendar.after(from, pause.days).on;
  return { from, to: to < stated ? to : stated };
}

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
