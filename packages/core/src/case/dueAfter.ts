import { addMonths } from "date-fns/addMonths";
import type { Limit } from "../catalogue/itemDefinition.ts";
import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import type { CountedDay, WorkingCalendar } from "../time/workingCalendar.ts";

/**
 * The last day of a limit that begins with a day.
 *
 * 中文  期限届满日
 * Law   行政许可法 art. 82: working days; 民法典 art. 201, 203: the first day is not counted, and a period in days or months that
 *       ends on a day of rest ends on the next working day
 * In    more — working days added: extensions, and days that are not counted
 */
export function dueAfter(from: CivilDate, { length, unit }: Limit, calendar: WorkingCalendar, more = 0): CountedDay {
  if (unit === "workingDay") return calendar.after(from, length + more);
  const last = unit === "naturalDay" ? civilDate(dayNumber(from) + length) : monthsAfter(from, length);
  const rolled = calendar.isWorkingDay(last) ? calendar.after(last, 0) : calendar.after(last, 1);
  return more === 0 ? rolled : calendar.after(rolled.on, more);
}

/** The same day of a later month, or its last day where it has no such day. Noon is a time that every zone has on every day. */
function monthsAfter(from: CivilDate, months: number): CivilDate {
  const noon = new Date(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1, Number(from.slice(8, 10)), 12);
  const then = addMonths(noon, months);
  return new Date(Date.UTC(then.getFullYear(), then.getMonth(), then.getDate())).toISOString().slice(0, 10) as CivilDate;
}
