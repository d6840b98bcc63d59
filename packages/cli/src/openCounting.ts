import { basename } from "node:path";
import {
  endOfDay,
  err,
  ok,
  calendarBook,
  workingCalendar,
  type CivilDate,
  type Instant,
  type LogHeader,
  type Profile,
  type Result,
  type WorkingCalendar,
} from "@banjie/core";
import { openCalendars } from "./calendars.ts";
import { openProfile } from "./openProfile.ts";
import type { PlacedIssue } from "./texts.ts";

/** What the time of a log's cases is counted by, as a command line asks. */
export interface CountingOptions {
  readonly knownAt?: CivilDate;
  readonly profile?: string;
  readonly region?: string;
  readonly notices?: string;
}

/** A moment as it was asked for: a day, where it is the end of one. */
export const shownDay = (moment: Instant): string =>
  moment === endOfDay(moment.slice(0, 10) as CivilDate) ? moment.slice(0, 10) : moment;

/** What is asked for; nothing where nothing is. */
export interface AskedCounting {
  /** In the place of the log's own. */
  readonly calendar?: WorkingCalendar;
  /** The calendar of a log, own or not, as it was known on a day. */
  readonly known?: { readonly on: CivilDate; readonly usual: WorkingCalendar };
  readonly profile?: Profile | undefined;
}

/** What is put in the place of a log's own profile and calendar, so that a figure can say so; nothing where nothing is. */
export function countedBy({ region, notices }: CountingOptions, { profile }: AskedCounting): string | undefined {
  const named = [profile && `${profile.id}@${profile.version}`, region, notices && basename(notices)];
  return named.filter(Boolean).join(" + ") || undefined;
}

/**
 * The calendar that is asked for, and the profile if one is: it takes the place of those that the log has adopted.
 *
 * Fails  `file.*`, `input.*`, `notice.*`, `profile.*`, `due.region-unknown`
 */
export async function openCounting({
  knownAt: knownOn,
  profile: asked,
  region,
  notices,
}: CountingOptions): Promise<Result<AskedCounting, readonly PlacedIssue[]>> {
  const calendars = await openCalendars(notices);
  if (!calendars.ok) return calendars;
  const profile = await openProfile(asked);
  if (!profile.ok) return profile;
  const calendar = calendars.value({ region, knownOn });
  if (!calendar.ok) return err([calendar.error]);
  const isReplaced = region !== undefined || notices !== undefined;
  if (isReplaced) return ok({ profile: profile.value, calendar: calendar.value });
  return ok({ profile: profile.value, ...(knownOn && { known: { on: knownOn, usual: calendar.value } }) });
}

/** The calendar of a log: the one that is asked for, else its own, else the State Council's; as it was known, where that is asked. */
export function calendarOfLog({ notices }: LogHeader, { calendar, known }: AskedCounting = {}): WorkingCalendar {
  if (calendar) return calendar;
  if (!notices) return known?.usual ?? workingCalendar();
  return known ? calendarBook(notices).knownOn(known.on) : workingCalendar(notices);
}
