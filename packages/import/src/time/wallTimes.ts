import { offsetMilliseconds } from "./localTimes.ts";
import { offsetAt } from "./zoneOffsets.ts";

/** What is odd about a time that a zone's clocks never showed, or showed twice: when they are set forward and back. */
export type ClockDoubt = "skipped" | "repeated";

/** The offset that a zone's clocks had when they showed a time. */
export interface WallOffset {
  readonly offset: string;
  readonly doubt?: ClockDoubt;
}

const day = 86_400_000;

/**
 * Finds the offset of times as clocks on a wall show them, `2013-05-02T09:30:00`. Of two moments the earlier is taken; a time that
 * was skipped is read as if the clocks had not yet been set.
 */
export function wallTimes(zone: string): (wall: string) => WallOffset {
  /** The offset of a day around which the clocks are not set. */
  const steady = new Map<string, string | undefined>();

  function steadyOffset(date: string): string | undefined {
    if (!steady.has(date)) {
      const start = Date.parse(`${date}T00:00:00Z`);
      const before = offsetAt(start - day, zone);
      steady.set(date, before === offsetAt(start + 2 * day, zone) ? before : undefined);
    }
    return steady.get(date);
  }

  return (wall) => {
    const offset = steadyOffset(wall.slice(0, 10));
    return offset === undefined ? soughtOffset(Date.parse(`${wall}Z`), zone) : { offset };
  };
}

function soughtOffset(shown: number, zone: string): WallOffset {
  const [before, after] = [offsetAt(shown - day, zone), offsetAt(shown + day, zone)];
  const fits = (offset: string): boolean => offsetAt(shown - offsetMilliseconds(offset), zone) === offset;
  if (before === after) return { offset: before };
  if (fits(before)) return fits(after) ? { offset: before, doubt: "repeated" } : { offset: before };
  return fits(after) ? { offset: after } : { offset: before, doubt: "skipped" };
}
