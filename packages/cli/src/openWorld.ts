import {
  err,
  ok,
  worldOfActs,
  type CivilDate,
  type HallEvent,
  type Instant,
  type Profile,
  type Result,
  type WorkingCalendar,
  type World,
} from "@banjie/core";
import { openCalendars } from "./calendars.ts";
import { openProfile } from "./openProfile.ts";
import type { PlacedIssue } from "./texts.ts";

/** By what a log's cases are judged, as a command line asks. */
export interface WorldOptions {
  readonly knownAt?: CivilDate;
  readonly profile?: string;
  readonly region?: string;
  readonly notices?: string;
}

/** The end of a day in Beijing: all that was recorded on it was known. */
export const endOfDay = (day: CivilDate): Instant => `${day}T23:59:59.999+08:00` as Instant;

/**
 * Makes worlds of a hall's acts, by the calendar and the profile asked for.
 *
 * Fails  `file.*`, `input.*`, `notice.*`, `profile.*`, `due.region-unknown`
 */
export async function openWorld(
  options: WorldOptions,
): Promise<Result<(acts: readonly HallEvent[]) => World, readonly PlacedIssue[]>> {
  const counting = await openCounting(options);
  if (!counting.ok) return counting;
  const { calendar, profile } = counting.value;
  return ok((acts) => worldOfActs(acts, calendar, profile));
}

async function openCounting({
  knownAt: knownOn,
  profile: asked,
  region,
  notices,
}: WorldOptions): Promise<Result<{ calendar: WorkingCalendar; profile: Profile }, readonly PlacedIssue[]>> {
  const [calendars, profile] = [await openCalendars(notices), await openProfile(asked)];
  if (!calendars.ok) return calendars;
  if (!profile.ok) return profile;
  const calendar = calendars.value({ region, knownOn });
  return calendar.ok ? ok({ calendar: calendar.value, profile: profile.value }) : err([calendar.error]);
}
