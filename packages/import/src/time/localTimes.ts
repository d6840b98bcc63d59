import { epochMilliseconds, type Instant, type LocalInstant } from "@banjie/core";
import { zoneOffsets, type OffsetOf } from "./zoneOffsets.ts";

const hour = 3_600_000;

/** So many hours are remembered. */
const mostHours = 100_000;

/** A moment in the local time of a zone; whoever knows its milliseconds since 1970 says them. */
export type LocalTime = (at: Instant, instant?: number) => LocalInstant;

/**
 * Rewrites moments in the local time of a zone, as core's `inZone` does, but fast and keeping every digit of the second: what is
 * written with the hall's own offset stays as it is.
 */
export function localTimes(zone: string, offsetOf: OffsetOf = zoneOffsets(zone)): LocalTime {
  /** What clocks show in the hours that have been asked for, up to the minutes. */
  const hours = new Map<number, string>();

  function shownHour(instant: number, offset: string): string {
    const place = Math.floor(instant / hour);
    const known = hours.get(place);
    if (known !== undefined) return known;
    if (hours.size >= mostHours) hours.clear();
    const wall = shownAt(place * hour, offset).slice(0, 14);
    hours.set(place, wall);
    return wall;
  }

  function shown(at: Instant, instant: number): LocalInstant {
    const offset = offsetOf(instant);
    if (at.endsWith(offset)) return at as LocalInstant;
    const end = at.endsWith("Z") ? -1 : -6;
    // Clocks that differ by whole hours show the same minutes.
    const sameMinutes = isWholeHours(offset) && isWholeHours(at);
    const wall = sameMinutes
      ? shownHour(instant, offset) + at.slice(14, end)
      : shownAt(instant, offset).slice(0, 19) + at.slice(19, end);
    return `${wall}${offset}` as LocalInstant;
  }

  // The same moment is mostly asked for more than once in a row.
  let last: { readonly at: Instant; readonly local: LocalInstant } | undefined;
  return (at, instant = epochMilliseconds(at)) => {
    if (last?.at !== at) last = { at, local: shown(at, instant) };
    return last.local;
  };
}

const isWholeHours = (offset: string): boolean => offset.endsWith("Z") || offset.endsWith(":00");

/** What clocks of an offset show. */
const shownAt = (instant: number, offset: string): string => new Date(instant + offsetMilliseconds(offset)).toISOString();

/** An offset such as `+08:00` in milliseconds. */
export function offsetMilliseconds(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -minutes : minutes) * 60_000;
}
