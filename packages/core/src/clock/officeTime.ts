import type { CivilDate } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";
import { afterOfficeSeconds, officeSecondsBetween, officeSecondsOfDay } from "../time/officeHours.ts";
import type { Counting } from "./ledger.ts";

/** The moment at which so much office time has passed since another. */
export const afterOffice = (at: LocalInstant, seconds: number, { calendar, profile }: Counting): LocalInstant =>
  afterOfficeSeconds(at, seconds, profile.officeHours.value, calendar);

/** Office seconds from one moment to another. */
export const secondsBetween = (from: LocalInstant, to: LocalInstant, { calendar, profile }: Counting): number =>
  officeSecondsBetween(from, to, profile.officeHours.value, calendar);

/** Office seconds of a day of work. */
export const secondsOfDay = (day: CivilDate, { profile }: Counting): number => officeSecondsOfDay(day, profile.officeHours.value);
