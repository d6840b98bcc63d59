import { civilDate, type DayNumber } from "./civilDate.ts";
import { isWeekday, weekdayBefore } from "./workingDays.ts";

/**
 * What is assumed of the holidays of each year that nobody has announced.
 *
 * 中文  对未公布年份的假设
 */
export interface HolidayAssumption {
  /** No more weekdays than these rest in the year. */
  readonly weekdaysOff: number;
  /** No more of them than these one after another in the year; a weekend between them does not part them. */
  readonly inARow: number;
  /** No more days of weekends than these work in the year. */
  readonly weekendDaysWorking: number;
}

/**
 * Two more of each than any year from 2007 to 2026 has had: 23 weekdays off and 12 days of weekends that work in 2013, and 6 weekdays
 * off in a row in 2009, 2020, 2023, 2025 and 2026.
 */
export const usualHolidays: HolidayAssumption = { weekdaysOff: 25, inARow: 8, weekendDaysWorking: 14 };

/** Whether an unannounced day works. It is asked about days in their order, and the answer depends on those before. */
export type Guess = (day: DayNumber) => boolean;

/** Every weekday works, and as many days of weekends as may, as soon as they may. */
export function busiest({ weekendDaysWorking }: HolidayAssumption): Guess {
  const spend = allowance(weekendDaysWorking);
  return (day) => isWeekday(day) || spend(day);
}

/** No weekend works, and as many weekdays rest as may, as soon as they may. A day that is known parts a row. */
export function idlest({ weekdaysOff, inARow }: HolidayAssumption): Guess {
  const spend = allowance(weekdaysOff);
  let [lastOff, row] = [NaN, 0];
  return (day) => {
    if (!isWeekday(day)) return false;
    if (weekdayBefore(day) !== lastOff || yearOf(day) !== yearOf(lastOff)) row = 0;
    if (row >= inARow || !spend(day)) return true;
    [lastOff, row] = [day, row + 1];
    return false;
  };
}

/** So much a year; whether there was something left for a day. */
function allowance(perYear: number): (day: DayNumber) => boolean {
  let [year, left] = ["", 0];
  return (day) => {
    if (yearOf(day) !== year) [year, left] = [yearOf(day), perYear];
    return left-- > 0;
  };
}

const yearOf = (day: DayNumber): string => civilDate(day).slice(0, 4);
