import { z } from "zod";
import type { CivilDate } from "./civilDate.ts";

/** The shape of a moment: ISO 8601 with its offset or `Z`. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .regex(/^(?:19|20)/, "a year from 1900 to 2099")
  .brand<"Instant">();

/**
 * The shape of a moment in the hall's own local time: an offset in figures, never `Z`.
 */
export const localInstantSchema = z.iso
  .datetime({ offset: true })
  .regex(/^(?:19|20).*[^Z]$/, {
    error: ({ input }) =>
      String(input).endsWith("Z")
        ? "local time with its offset in figures, such as 2013-05-02T09:30:00+08:00"
        : "a year from 1900 to 2099",
  })
  .brand<"Instant">()
  .brand<"LocalInstant">();

/** A moment, ISO 8601: `2013-05-02T01:30:00Z`. 中文 时刻 */
export type Instant = z.output<typeof instantSchema>;

/**
 * A moment written in the hall's own local time with its offset, `2013-05-02T09:30:00+08:00`: its first ten characters are
 * the legal day.
 *
 * 中文  当地时刻
 */
export type LocalInstant = z.output<typeof localInstantSchema>;

/** Milliseconds since 1970 in UTC: the order of moments, whatever their offsets. */
export function epochMilliseconds(at: Instant): number {
  return Date.parse(at);
}

/**
 * Whether a moment lies before another. Moments written alike are told apart by their digits, which is many times quicker in a
 * replay than reading them.
 */
export function isEarlier(at: Instant, than: Instant): boolean {
  // From the 20th character on stand fraction and offset.
  if (at.slice(19) === than.slice(19)) return at < than;
  return epochMilliseconds(at) < epochMilliseconds(than);
}

/** The later of two moments. */
export const laterOf = (one: LocalInstant, other: LocalInstant): LocalInstant => (isEarlier(one, other) ? other : one);

/** The earlier of two moments, of those that have come. */
export const earlierOf = (one: LocalInstant | undefined, other: LocalInstant | undefined): LocalInstant | undefined =>
  one === undefined || (other !== undefined && isEarlier(other, one)) ? other : one;

/** Whether a day is over at a moment: from its last millisecond on. 中文 当日终了 */
export const isOver = (day: CivilDate, at: LocalInstant): boolean =>
  !isEarlier(at, `${day}T23:59:59.999${at.slice(-6)}` as LocalInstant);

/** The last moment of a day in Beijing: where a moment is asked for and a day is named, all that was done on it is meant. 中文 当日终了 */
export const endOfDay = (day: CivilDate): LocalInstant => `${day}T23:59:59.999+08:00` as LocalInstant;

/** The legal day of a moment: the day as the hall's own clock shows it. */
export function civilDateOf(at: LocalInstant): CivilDate {
  return at.slice(0, 10) as CivilDate;
}
