import type { HolidayNotice } from "./holidayNotice.ts";
import { byPrecedence } from "./noticesInForce.ts";
import { calendarOf, type WorkingCalendar } from "./workingCalendar.ts";

const made = new WeakMap<WorkingCalendar, WeakMap<HolidayNotice, WorkingCalendar>>();

/**
 * A calendar that knows one more notice; a region's own is taken to be that of the hall's region. Each is made once, whoever asks
 * for it.
 */
export function knowing(calendar: WorkingCalendar, notice: HolidayNotice): WorkingCalendar {
  const further = made.get(calendar) ?? new WeakMap<HolidayNotice, WorkingCalendar>();
  made.set(calendar, further);
  const known = further.get(notice) ?? calendarOf(byPrecedence(withNotice(calendar.notices, notice)), calendar.assumption);
  further.set(notice, known);
  return known;
}

/** A notice takes the place of the same one as it was known before. */
function withNotice(notices: readonly HolidayNotice[], notice: HolidayNotice): HolidayNotice[] {
  return [...notices.filter((known) => !isSameNotice(known, notice)), notice];
}

/** Whether two are the same paper: of one kind, on one year, published on one day. */
export const isSameNotice = (one: HolidayNotice, other: HolidayNotice): boolean =>
  "year" in one &&
  "year" in other &&
  one.kind === other.kind &&
  one.year === other.year &&
  one.publishedOn !== undefined &&
  one.publishedOn === other.publishedOn;
