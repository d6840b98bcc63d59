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

const millisecondsPerDay = 86_400_000;

/** The integer of a civil date. Text order and integer order agree. */
export function dayNumber(date: CivilDate): DayNumber {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / millisecondsPerDay;
}

/** The civil date of an integer. */
export function civilDate(day: DayNumber): CivilDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10) as CivilDate;
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
