import { inZone, type Instant } from "@banjie/core";

const hour = 3_600_000;
const day = 24 * hour;

/** The offset that a zone's clocks have at a moment, given in milliseconds since 1970. */
export type OffsetOf = (instant: number) => string;

/** The offsets of a zone, remembered by days, and by hours on days on which they change. */
export const zoneOffsets = (zone: string): OffsetOf =>
  remembered(
    day,
    remembered(hour, (instant) => offsetAt(instant, zone)),
  );

/** Remembers the offsets of spans of time in which they do not change. */
function remembered(span: number, offsetOf: OffsetOf): OffsetOf {
  const steady = new Map<number, string | undefined>();

  function steadyOffset(start: number): string | undefined {
    const first = offsetOf(start);
    return first === offsetOf(start + span - 1) ? first : undefined;
  }

  return (instant) => {
    const start = Math.floor(instant / span) * span;
    if (!steady.has(start)) steady.set(start, steadyOffset(start));
    return steady.get(start) ?? offsetOf(instant);
  };
}

/** The offset that a zone's clocks have at a moment. */
export const offsetAt = (instant: number, zone: string): string =>
  inZone(new Date(instant).toISOString() as Instant, zone).slice(-6);
