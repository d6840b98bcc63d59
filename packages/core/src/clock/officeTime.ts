import type { CivilDate } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { Counting } from "./ledger.ts";

/** The moment at which so much office time has passed since another. */
export const afterOffice = (at: LocalInstant, seconds: number, { office }: Counting): LocalInstant =>
  office.afterOfficeSeconds(at, seconds).at;

/** Office seconds from one moment to a later one. */
export const secondsBetween = (from: LocalInstant, to: LocalInstant, { office }: Counting): number =>
  office.officeSecondsBetween(from, to);

/** Office seconds of a day, be it a day of rest: those of the next that works. */
export const secondsOfDay = (day: CivilDate, { office, calendar }: Counting): number =>
  office.officeSecondsOn(calendar.onOrAfter(day).on);
