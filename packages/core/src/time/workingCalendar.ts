import { civilDate, dayNumber, weekday, type CivilDate, type DayNumber } from "./civilDate.ts";
import { daysOf, type HolidayNotice } from "./holidayNotice.ts";
import { stateCouncilNotices } from "./stateCouncilNotices.ts";

/** A day reached by counting working days. */
export interface CountedDay {
  readonly on: CivilDate;
  /** True where the day lies outside the years that notices have announced: plain weeks are assumed. */
  readonly provisional: boolean;
}

/**
 * Which days the hall works, and arithmetic on them.
 *
 * 中文  工作日历
 * Law   行政许可法 art. 82: periods are counted in working days, without statutory holidays
 */
export interface WorkingCalendar {
  /** What makes it. */
  readonly notices: readonly HolidayNotice[];
  isWorkingDay(date: CivilDate): boolean;
  /** The n-th working day after a day; the day itself is not counted (民法典 art. 201). n is 0 or more. */
  after(date: CivilDate, workingDays: number): CountedDay;
  /** Working days in (from, to]; negative when `to` lies before `from`. */
  between(from: CivilDate, to: CivilDate): number;
}

/** The table spans every year that a civil date can name, and a decade more for limits that run past it. */
const firstDay = dayNumber("1900-01-01" as CivilDate);
const endDay = dayNumber("2110-01-01" as CivilDate);

/**
 * The calendar that a list of notices makes; later notices amend earlier ones.
 *
 * In   notices in order of publication, at least one
 * Out  every look-up is O(1), by prefix counts
 * @example
 * ```ts
 * import { workingCalendar, civilDateSchema } from "@banjie/core";
 * const monday = civilDateSchema.parse("2018-10-15");
 * workingCalendar().after(monday, 7).on; // => "2018-10-24"
 * ```
 */
export function workingCalendar(notices: readonly HolidayNotice[] = stateCouncilNotices): WorkingCalendar {
  const known = calendars.get(notices);
  if (known) return known;
  const calendar = calendarOf(notices);
  calendars.set(notices, calendar);
  return calendar;
}

/** A calendar is made once for each list of notices: it takes some milliseconds. */
const calendars = new WeakMap<readonly HolidayNotice[], WorkingCalendar>();

function calendarOf(notices: readonly HolidayNotice[]): WorkingCalendar {
  const works = plainWeeks();
  for (const notice of notices) {
    for (const day of daysOf(notice.off)) works[day - firstDay] = 0;
    for (const day of daysOf(notice.work)) works[day - firstDay] = 1;
  }
  const years = notices.map((notice) => notice.year);
  const from = dayNumber(`${Math.min(...years)}-01-01` as CivilDate);
  const until = dayNumber(`${Math.max(...years)}-12-31` as CivilDate);
  return { notices, ...countedCalendar(works, (day) => day >= from && day <= until) };
}

/** One byte a day, 1 for Monday to Friday. */
function plainWeeks(): Uint8Array {
  return Uint8Array.from({ length: endDay - firstDay }, (_, index) => (weekday(firstDay + index) <= 5 ? 1 : 0));
}

function countedCalendar(works: Uint8Array, isAnnounced: (day: DayNumber) => boolean): Omit<WorkingCalendar, "notices"> {
  const { workingDays, upTo } = prefixCounts(works);
  const count = (date: CivilDate): number => upTo[dayNumber(date) - firstDay] ?? 0;

  return {
    isWorkingDay: (date) => works[dayNumber(date) - firstDay] === 1,
    after(date, days) {
      if (days === 0) return { on: date, provisional: !isAnnounced(dayNumber(date)) };
      const day = workingDays[count(date) + days - 1];
      if (day === undefined) throw new RangeError(`Outside the calendar: ${days} working days after ${date}`);
      return { on: civilDate(day), provisional: !isAnnounced(day) };
    },
    between: (from, to) => count(to) - count(from),
  };
}

/** The working days in order, and for each day how many of them lie up to and with it. */
function prefixCounts(works: Uint8Array): { workingDays: Int32Array; upTo: Int32Array } {
  const upTo = new Int32Array(works.length);
  const workingDays: number[] = [];
  for (const [index, isWorking] of works.entries()) {
    if (isWorking === 1) workingDays.push(firstDay + index);
    upTo[index] = workingDays.length;
  }
  return { workingDays: Int32Array.from(workingDays), upTo };
}
