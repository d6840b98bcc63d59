import { civilDate, dayNumber, localInstantSchema, type CivilDate, type LocalInstant, type WorkingCalendar } from "@banjie/core";

/**
 * Seconds of office time since the first working day opened. Nights, lunch breaks and days off have no office time, so that
 * whatever is planned in it falls inside office hours, and a difference of days is a number of working days.
 *
 * 中文  办公时间
 */
export type OfficeTime = number;

const morning = { opens: 8.5 * 3600, length: 3.5 * 3600 };
const afternoon = { opens: 14.5 * 3600, length: 3 * 3600 };

/** Office time of one working day: 08:30–12:00 and 14:30–17:30. */
export const officeDay: OfficeTime = morning.length + afternoon.length;

/** The working day of a moment: 0 for the first. */
export const dayOf = (time: OfficeTime): number => Math.floor(time / officeDay);

/** When a working day opens and when it has its last second. */
export const opening = (day: number): OfficeTime => day * officeDay;
export const closing = (day: number): OfficeTime => (day + 1) * officeDay - 1;

/** Office time as the clock and the calendar show it. */
export interface OfficeHours {
  /** Working days of the span. */
  readonly days: number;
  /** The moment, at +08:00. */
  at(time: OfficeTime): LocalInstant;
}

/** Office hours from a day to a day, both included; later moments can be named too. */
export function officeHours(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): OfficeHours {
  const eve = civilDate(dayNumber(from) - 1);
  const dates: CivilDate[] = [];
  const dateOf = (day: number): CivilDate => (dates[day] ??= calendar.after(eve, day + 1).on);
  return {
    days: Math.max(0, calendar.between(eve, to)),
    at: (time) => localInstantSchema.parse(`${dateOf(dayOf(time))}T${clockTime(time % officeDay)}+08:00`),
  };
}

function clockTime(second: number): string {
  const ofDay = second < morning.length ? morning.opens + second : afternoon.opens + second - morning.length;
  return [ofDay / 3600, (ofDay / 60) % 60, ofDay % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
