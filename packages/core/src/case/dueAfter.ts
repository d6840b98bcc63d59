import type { Limit } from "../catalogue/itemDefinition.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { periodEnd } from "../time/periodEnd.ts";
import type { CountedDay, WorkingCalendar } from "../time/workingCalendar.ts";

/**
 * The last day of a limit that begins with a day.
 *
 * 中文  期限届满日
 * Law   行政许可法 art. 82: what puts a limit off is counted in working days, whatever the limit itself is counted in
 * In    more — working days added: extensions, and days that are not counted
 */
export function dueAfter(from: CivilDate, limit: Limit, calendar: WorkingCalendar, more = 0): CountedDay {
  if (limit.unit === "workingDay") return calendar.after(from, limit.length + more);
  const end = periodEnd(from, limit, calendar);
  return more === 0 ? end : calendar.after(end.on, more);
}
