import { z } from "zod";
import { civilDate, dayNumber, type CivilDate } from "./civilDate.ts";
import { civilDateOf, type LocalInstant } from "./instant.ts";
import type { WorkingCalendar } from "./workingCalendar.ts";

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day, such as 09:00");
export const officeHoursSchema = z.array(z.strictObject({ intervals: z.array(z.tuple([clockTime, clockTime])).min(1) })).min(1);
export type OfficeHours = z.output<typeof officeHoursSchema>;

const seconds = (time: string): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8) || 0);
const spansOn = (day: CivilDate, hours: OfficeHours, calendar: WorkingCalendar): [number, number][] =>
  calendar.isWorkingDay(day) ? (hours[0]?.intervals ?? []).map(([a, b]) => [seconds(a), seconds(b)]) : [];

export const officeSecondsOfDay = (_day: CivilDate, hours: OfficeHours): number =>
  (hours[0]?.intervals ?? []).reduce((sum, [a, b]) => sum + seconds(b) - seconds(a), 0);

export function officeSecondsBetween(
  from: LocalInstant,
  to: LocalInstant,
  hours: OfficeHours,
  calendar: WorkingCalendar,
): number {
  let sum = 0;
  for (let day = dayNumber(civilDateOf(from)); day <= dayNumber(civilDateOf(to)); day++) {
    const date = civilDate(day);
    const begin = date === civilDateOf(from) ? seconds(from.slice(11)) : 0;
    const end = date === civilDateOf(to) ? seconds(to.slice(11)) : 86_400;
    for (const [a, b] of spansOn(date, hours, calendar)) sum += Math.max(0, Math.min(b, end) - Math.max(a, begin));
  }
  return sum;
}

export function afterOfficeSeconds(at: LocalInstant, count: number, hours: OfficeHours, calendar: WorkingCalendar): LocalInstant {
  let left = count;
  for (let day = dayNumber(civilDateOf(at)); ; day++) {
    const date = civilDate(day);
    const begin = date === civilDateOf(at) ? seconds(at.slice(11)) : 0;
    for (const [a, b] of spansOn(date, hours, calendar)) {
      const from = Math.max(a, begin);
      if (from >= b) continue;
      if (left <= b - from) {
        const end = from + left;
        const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
        return `${date}T${two(end / 3600)}:${two((end / 60) % 60)}:${two(end % 60)}${at.slice(-6)}` as LocalInstant;
      }
      left -= b - from;
    }
  }
}
