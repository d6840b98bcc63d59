import { epochMilliseconds, inZone, type Instant, type LocalInstant } from "@banjie/core";

const day = 86_400_000;

/**
 * Rewrites moments in the local time of a zone, as core's `inZone` does, but fast and keeping every digit of the second: what is
 * written with the hall's own offset stays as it is.
 */
export function localTimes(zone: string): (at: Instant) => LocalInstant {
  /** The offset of a UTC day on which it does not change. */
  const offsets = new Map<number, string | undefined>();

  function steadyOffset(start: number): string | undefined {
    if (!offsets.has(start)) {
      const first = offsetAt(start, zone);
      offsets.set(start, first === offsetAt(start + day - 1, zone) ? first : undefined);
    }
    return offsets.get(start);
  }

  return (at) => {
    const instant = epochMilliseconds(at);
    const offset = steadyOffset(Math.floor(instant / day) * day) ?? offsetAt(instant, zone);
    if (at.endsWith(offset)) return at as LocalInstant;
    const fraction = /\.\d+/.exec(at)?.[0] ?? "";
    const shown = new Date(instant + offsetMilliseconds(offset)).toISOString();
    return `${shown.slice(0, 19)}${fraction}${offset}` as LocalInstant;
  };
}

/** The offset that a zone's clocks have at a moment. */
export const offsetAt = (instant: number, zone: string): string =>
  inZone(new Date(instant).toISOString() as Instant, zone).slice(-6);

/** An offset such as `+08:00` in milliseconds. */
export function offsetMilliseconds(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith("-") ? -minutes : minutes) * 60_000;
}
