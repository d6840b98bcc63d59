import type { DataOf } from "../log/event.ts";
import type { HolidayNotice } from "../time/holidayNotice.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";

/** A notice as the hall has adopted it. */
type AdoptedNotice = DataOf<"NoticeAdopted">["notice"];

const made = new WeakMap<WorkingCalendar, WeakMap<AdoptedNotice, WorkingCalendar>>();

/** A calendar that knows one more notice. Each is made once, whoever asks for it. */
export function withNotice(calendar: WorkingCalendar, notice: AdoptedNotice): WorkingCalendar {
  const further = made.get(calendar) ?? new WeakMap<AdoptedNotice, WorkingCalendar>();
  made.set(calendar, further);
  const known = further.get(notice) ?? workingCalendar(inOrder(calendar.notices, noticeOf(notice)));
  further.set(notice, known);
  return known;
}

const noticeOf = ({ kind, year, number, publishedOn, off, work = [] }: AdoptedNotice): HolidayNotice => ({
  year,
  ...(kind !== "yearly" && { amends: true }),
  ...(number !== undefined && { number }),
  publishedOn,
  off,
  work,
});

/** By the day of publication; a notice takes the place of the same one as it was known before. */
function inOrder(notices: readonly HolidayNotice[], notice: HolidayNotice): HolidayNotice[] {
  const others = notices.filter((other) => other.year !== notice.year || other.publishedOn !== notice.publishedOn);
  return [...others, notice].toSorted((one, other) =>
    knownOn(one) < knownOn(other) ? -1 : Number(knownOn(one) > knownOn(other)),
  );
}

/** Where nobody knows the day of publication, it was before the year. */
const knownOn = ({ publishedOn, year }: HolidayNotice): string => publishedOn ?? `${year - 1}-12-31`;
