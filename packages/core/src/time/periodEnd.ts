import { addMonths } from "date-fns/addMonths";
import { civilDate, dayNumber, type CivilDate } from "./civilDate.ts";
import type { CountedDay, WorkingCalendar } from "./workingCalendar.ts";

/** What a period is counted in. 中文 时限单位: 工作日 自然日 月 */
export const periodUnits = ["workingDay", "naturalDay", "month"] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A length of time in one unit. 中文 期间 */
export interface Period {
  readonly length: number;
  readonly unit: PeriodUnit;
}

/**
 * The last day of a period that begins with a day.
 *
 * 中文  期限届满日
 * Law   行政许可法 art. 82: working days; 民法典 art. 201, 203: the first day is not counted, and a period in days or months that
 *       ends on a day of rest ends on the next working day
 * @example
 * ```ts
 * import { civilDateSchema, periodEnd, workingCalendar } from "@banjie/core";
 * const day = civilDateSchema.parse("2024-09-05");
 * periodEnd(day, { length: 1, unit: "month" }, workingCalendar()).on; // => "2024-10-08"
 * ```
 */
export function periodEnd(from: CivilDate, { length, unit }: Period, calendar: WorkingCalendar): CountedDay {
  return unit === "workingDay" ? calendar.after(from, length) : calendar.onOrAfter(naturalEnd(from, length, unit));
}

/** Where days or months end by the wall calendar, on whatever day that is. */
export function naturalEnd(from: CivilDate, length: number, unit: Exclude<PeriodUnit, "workingDay">): CivilDate {
  return unit === "naturalDay" ? civilDate(dayNumber(from) + length) : monthsAfter(from, length);
}

/** The same day of a later month, or its last day where it has no such day. Noon is a time that every zone has on every day. */
export function monthsAfter(from: CivilDate, months: number): CivilDate {
  const noon = new Date(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1, Number(from.slice(8, 10)), 12);
  const then = addMonths(noon, months);
  return new Date(Date.UTC(then.getFullYear(), then.getMonth(), then.getDate())).toISOString().slice(0, 10) as CivilDate;
}
