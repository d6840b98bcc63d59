import type { HolidayNotice } from "../time/holidayNotice.ts";
import type { CalendarDay } from "../time/workingCalendar.ts";

/** A notice by what it is known by, without the days it names. 中文 通知名称 */
export interface NoticeName {
  readonly kind: HolidayNotice["kind"];
  readonly year?: number | undefined;
  readonly number?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly region?: string | undefined;
  readonly basis?: string | undefined;
  readonly reason?: string | undefined;
}

/** Why a day rests or works, by name. */
export function nameOf({ off: _off, work: _work, ...name }: Exclude<CalendarDay["because"], "week">): NoticeName {
  return name;
}
