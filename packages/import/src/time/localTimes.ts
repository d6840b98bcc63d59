import { epochMilliseconds, inZone, type Instant, type LocalInstant } from "@banjie/core";

const hour = 3_600_000;
const day = 86_400_000;

/** So many hours are remembered. */
const mostHours = 100_000;

/** A moment in the local time of a zone; whoever knows its milliseconds since 1970 says them. */
export type LocalTime = (at: Instant, instant?: number) => LocalInstant;

/**
 * Rewrites moments in the local time of a zone, as core's `inZone` does, but fast and keeping every digit of the second: what is
 * written with the hall's own offset stays as it is.
 */
export function localTimes(zone: string): LocalTime {
  /** The offset of a UTC day on which it does not change. */
  const offsets = new Map<number, string | undefined>();

  function steadyOffset(start: number): string | undefined {
    if (!offsets.has(start)) {
      const first = offsetAt(start, zone);
      offsets.set(start, first === offsetAt(start + day - 1, zone) ? first : undefined);
    }
    return offsets.get(start);
  }

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
    const offset = steadyOffset(Math.floor(instant / day) * day) ?? offsetAt(instant, zone);
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

/** The offset that a zone's clocks have at a moment. */
export const offsetAt = (instant: number, zone: string): string =>
  inZone(new Date(instant).toISOString() as Instant, zone).slice(-6);

/** An offset such as `+08:00` in milliseconds. */
export function offsetMilliseconds(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -minutes : minutes) * 60_000;
}
