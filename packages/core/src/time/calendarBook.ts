import type { CivilDate } from "./civilDate.ts";
import { usualHolidays, type HolidayAssumption } from "./holidayAssumption.ts";
import { knownFrom, type HolidayNotice } from "./holidayNotice.ts";
import { noticesInForce } from "./noticesInForce.ts";
import { stateCouncilNotices } from "./stateCouncilNotices.ts";
import { calendarOf, type WorkingCalendar } from "./workingCalendar.ts";

/** For which hall a calendar is made, and what is assumed of years to come. */
export interface CalendarOptions {
  /** The region whose own holidays the hall keeps; none where absent (O-42). */
  readonly region?: string;
  readonly assumption?: HolidayAssumption;
}

/**
 * The calendars of a hall, by what was known when.
 *
 * 中文  工作日历册
 */
export interface CalendarBook {
  /** By every notice. */
  readonly final: WorkingCalendar;
  /**
   * By the notices known on a day: published on it or before. A notice whose day of publication is not known counts as known from the
   * first day it speaks of.
   */
  knownOn(day: CivilDate): WorkingCalendar;
  /** The notices that hold for the hall, each overruled by those after it. */
  readonly notices: readonly HolidayNotice[];
}

/**
 * Keeps a list of notices as calendars, one for each state of knowledge there has been; each is made when it is first asked for.
 *
 * @example
 * ```ts
 * import { calendarBook, civilDateSchema } from "@banjie/core";
 * const day = (text: string) => civilDateSchema.parse(text);
 * const book = calendarBook();
 * book.knownOn(day("2019-03-01")).after(day("2019-04-26"), 3).on; // => "2019-05-02"
 * book.final.after(day("2019-04-26"), 3).on; // => "2019-04-30"
 * ```
 */
export function calendarBook(
  notices: readonly HolidayNotice[] = stateCouncilNotices,
  { region, assumption = usualHolidays }: CalendarOptions = {},
): CalendarBook {
  const inForce = noticesInForce(notices, region);
  const days = [...new Set(inForce.map(knownFrom))].toSorted();
  const calendars: WorkingCalendar[] = [];

  /** The calendar when news has come on so many days. */
  const calendarAfter = (news: number): WorkingCalendar => {
    const last = days[news - 1] ?? "";
    return (calendars[news] ??= calendarOf(
      inForce.filter((notice) => knownFrom(notice) <= last),
      assumption,
    ));
  };

  return {
    get final() {
      return calendarAfter(days.length);
    },
    knownOn: (day) => calendarAfter(days.findLastIndex((news) => news <= day) + 1),
    notices: inForce,
  };
}
