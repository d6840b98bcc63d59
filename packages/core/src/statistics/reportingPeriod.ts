import { civilDate, civilDateSchema, dayNumber, type CivilDate } from "../time/civilDate.ts";

/** From one day to another, both among it. 中文 统计期间 */
export interface ReportingPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * A period by its short name: a year, a quarter, a month, a day, or two of them with two dots between.
 *
 * 中文  期间: 年 季 月 日
 * Out   undefined where the text names none
 * @example
 * ```ts
 * import { readPeriod } from "@banjie/core";
 * readPeriod("2013-Q2"); // => { from: "2013-04-01", to: "2013-06-30" }
 * ```
 */
export function readPeriod(text: string): ReportingPeriod | undefined {
  const [first = "", last = first, ...more] = text.split("..");
  const [begin, end] = [spanOf(first), spanOf(last)];
  return begin && end && more.length === 0 && begin.from <= end.to ? { from: begin.from, to: end.to } : undefined;
}

function spanOf(name: string): ReportingPeriod | undefined {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(name);
  if (quarter) return months(`${quarter[1]}`, 3 * Number(quarter[2]) - 2, 3);
  const [year = "", month] = name.split("-");
  if (/^\d{4}$/.test(name)) return months(year, 1, 12);
  if (/^\d{4}-\d{2}$/.test(name)) return months(year, Number(month), 1);
  const day = civilDateSchema.safeParse(name);
  return day.success ? { from: day.data, to: day.data } : undefined;
}

/** So many months from one on. */
function months(year: string, first: number, many: number): ReportingPeriod | undefined {
  const next = first + many;
  const from = civilDateSchema.safeParse(firstDay(Number(year), first));
  const after = civilDateSchema.safeParse(next > 12 ? firstDay(Number(year) + 1, next - 12) : firstDay(Number(year), next));
  return from.success && after.success ? { from: from.data, to: civilDate(dayNumber(after.data) - 1) } : undefined;
}

const firstDay = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}-01`;

/** The month of a day. 中文 月 */
export function monthOf(day: CivilDate): ReportingPeriod {
  const name = day.slice(0, 7);
  const known = knownMonths.get(name) ?? months(name.slice(0, 4), Number(name.slice(5)), 1) ?? { from: day, to: day };
  knownMonths.set(name, known);
  return known;
}

export const nextMonth = ({ to }: ReportingPeriod): ReportingPeriod => monthOf(civilDate(dayNumber(to) + 1));

/** A month is worked out once: a year of cases names the same few over and over. */
const knownMonths = new Map<string, ReportingPeriod>();
