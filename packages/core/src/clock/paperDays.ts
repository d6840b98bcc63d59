import type { HolidayNotice } from "../time/holidayNotice.ts";
import type { NoticeName } from "./noticeName.ts";

/*
 * Days as a clerk reads them off the papers, one at a time: for whoever checks the calculator, and so by none of its code.
 */

const utc = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** Saturday and Sunday. */
const isWeekend = (day: string): boolean => utc(day).getUTCDay() % 6 === 0;

/** The day so many days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(utc(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** The days from one to another, both with them. */
export function* daysFrom(from: string, to: string): Generator<string> {
  for (let day = from.slice(0, 10); day <= to.slice(0, 10); day = daysLater(day, 1)) yield day;
}

/** The paper that decides of a day, and whether it works, if any names it. */
export function paperOn(
  day: string,
  notices: readonly HolidayNotice[],
): { readonly notice: HolidayNotice; readonly works: boolean } | undefined {
  const lists = (runs: readonly string[] = []): boolean =>
    runs.some((run) => run.slice(0, 10) <= day && day <= (run.slice(11) || run));
  const notice = notices.findLast(({ off, work }) => lists(off) || lists(work));
  return notice && { notice, works: lists(notice.work) };
}

/** Whether the hall works. */
export const worksOn = (day: string, notices: readonly HolidayNotice[]): boolean =>
  paperOn(day, notices)?.works ?? !isWeekend(day);

/** Whether a paper is the one named; without a name, whether there is none. */
export function isNamed(name: NoticeName | undefined, notice: HolidayNotice | undefined): boolean {
  if (!name || !notice) return !name && !notice;
  const { off: _off, work: _work, ...own } = notice;
  const said = new Map(Object.entries(name));
  return Object.entries(own).every(([member, value]) => said.get(member) === value) && said.size === Object.keys(own).length;
}
