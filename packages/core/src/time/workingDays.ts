import type { DayNumber } from "./civilDate.ts";

/** The working days in order, numbered through: plain weeks without beginning or end, but for the days that were named. */
export interface WorkingDays {
  works(day: DayNumber): boolean;
  /** The number of the last working day up to and with a day. */
  upTo(day: DayNumber): number;
  /** The working day of a number. */
  numbered(number: number): DayNumber;
}

/** 5 January 1970, a Monday: in plain weeks the working day number 1. */
const monday: DayNumber = 4;

const weekOf = (day: DayNumber): number => Math.floor((day - monday) / 7);
const dayInWeek = (day: DayNumber): number => day - monday - 7 * weekOf(day);

/** Monday to Friday. */
export const isWeekday = (day: DayNumber): boolean => dayInWeek(day) < 5;

/** The weekday before a weekday. */
export const weekdayBefore = (day: DayNumber): DayNumber => (dayInWeek(day) === 0 ? day - 3 : day - 1);

const weekdaysUpTo = (day: DayNumber): number => 5 * weekOf(day) + Math.min(dayInWeek(day) + 1, 5);

function weekdayNumbered(number: number): DayNumber {
  const week = Math.floor((number - 1) / 5);
  return monday + 7 * week + (number - 1 - 5 * week);
}

/**
 * The working days of plain weeks with some days named otherwise.
 *
 * In   named — for each day that a notice names, whether it works
 * Out  every look-up is O(1): prefix counts from the first day named to the last, plain weeks on either side
 */
export function workingDays(named: ReadonlyMap<DayNumber, { readonly works: boolean }>): WorkingDays {
  const [first, last] = extent(named.keys());
  const works = (day: DayNumber): boolean => named.get(day)?.works ?? isWeekday(day);
  const upTo = new Int32Array(last - first + 1);
  const before = weekdaysUpTo(first - 1);
  const days: DayNumber[] = [];
  for (let day = first; day <= last; day++) {
    if (works(day)) days.push(day);
    upTo[day - first] = before + days.length;
  }
  const gained = before + days.length - weekdaysUpTo(last);

  return {
    works,
    upTo: (day) => upTo[day - first] ?? weekdaysUpTo(day) + (day > last ? gained : 0),
    numbered: (number) => days[number - before - 1] ?? weekdayNumbered(number > before ? number - gained : number),
  };
}

/** The first and the last; an empty stretch where there is none. */
function extent(days: Iterable<DayNumber>): readonly [first: DayNumber, last: DayNumber] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  return first > last ? [0, -1] : [first, last];
}
