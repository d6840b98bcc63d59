import { z } from "zod";

/** The shape of a civil date: a day that exists from 1900 to 2099, so `2013-02-29` is none. */
export const civilDateSchema = z.iso
  .date()
  .regex(/^(?:19|20)/, "a year from 1900 to 2099")
  .brand<"CivilDate">();

/** A day of the calendar as the hall lives it, `YYYY-MM-DD`, without time or zone. 中文 日期 */
export type CivilDate = z.output<typeof civilDateSchema>;

/** Days since 1970-01-01: civil dates as plain integers, for arithmetic. */
export type DayNumber = number;

/** The integer of a civil date. Text order and integer order agree. */
export function dayNumber(date: CivilDate): DayNumber {
  const month = twoDigits(date, 5);
  // A year that begins in March has its leap day at its end, and its months follow each other in one rhythm.
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const daysOfMonths = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * year + leapDays + daysOfMonths + twoDigits(date, 8) - sumOf1970;
}

/** What the same sum gives for 1970-01-01. */
const sumOf1970 = 719_469;

const twoDigits = (date: CivilDate, at: number): number => 10 * digit(date, at) + digit(date, at + 1);
const digit = (date: CivilDate, at: number): number => date.charCodeAt(at) - 48;

const millisecondsPerDay = 86_400_000;

/** The civil date of an integer. */
export function civilDate(day: DayNumber): CivilDate {
  return (texts[day - firstDay] ??= new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as CivilDate);
}

/** A text is made once: a year of cases names the same few hundred days over and over. */
const texts: CivilDate[] = [];
const firstDay = dayNumber("1900-01-01" as CivilDate);

/** Monday is 1, Sunday is 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
