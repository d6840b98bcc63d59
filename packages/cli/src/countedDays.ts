import {
  civilDate,
  dayNumber,
  naturalEnd,
  type CalendarDay,
  type CivilDate,
  type CountedDay,
  type WorkingCalendar,
} from "@banjie/core";
import type { DueQuestion } from "./dueQuestion.ts";

/** A day on the way to the end of a period, and why it works or rests. */
export interface DayOnTheWay extends CalendarDay {
  readonly date: CivilDate;
}

/**
 * The days that decide where a period ends: of one in working days all after its first, of another those from its end by the wall
 * calendar on.
 */
export function daysOnTheWay({ from, days, unit }: DueQuestion, end: CountedDay, calendar: WorkingCalendar): DayOnTheWay[] {
  const first = unit === "workingDay" ? dayNumber(from) + 1 : dayNumber(naturalEnd(from, days, unit));
  const last = dayNumber(end.latest ?? end.on);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, more) => {
    const date = civilDate(first + more);
    return { date, ...calendar.dayOf(date) };
  });
}

/** Days in a row that have one reason. */
export interface DayRun extends Pick<CalendarDay, "because"> {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The runs that days make. */
export function runsOf(days: readonly DayOnTheWay[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const { date, because } of days) {
    const run = runs.at(-1);
    if (run?.because === because && dayNumber(date) === dayNumber(run.to) + 1) runs[runs.length - 1] = { ...run, to: date };
    else runs.push({ from: date, to: date, because });
  }
  return runs;
}
