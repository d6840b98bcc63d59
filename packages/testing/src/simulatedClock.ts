import { epochMilliseconds, instantSchema, type Instant } from "@banjie/core";

/** A clock that stands until it is set forward. */
export interface SimulatedClock {
  /** What it shows, in UTC; for a store's `now`. */
  readonly now: () => Instant;
  /** Sets it forward; a clock never goes back, so an earlier moment leaves it as it is. */
  readonly advanceTo: (at: Instant) => void;
}

/**
 * A clock for simulated time, so that a store stamps acts with the time in which they are played.
 *
 * 中文   模拟时钟
 * In     start — ISO 8601 with its offset
 * Fails  throws `ZodError` where `start` is no moment
 * @example
 * ```ts
 * import { simulatedClock } from "@banjie/testing";
 * simulatedClock("2013-05-02T08:30:00+08:00").now(); // => "2013-05-02T00:30:00.000Z"
 * ```
 */
export function simulatedClock(start: string): SimulatedClock {
  let shown = epochMilliseconds(instantSchema.parse(start));
  return {
    now: () => instantSchema.parse(new Date(shown).toISOString()),
    advanceTo: (at) => {
      shown = Math.max(shown, epochMilliseconds(at));
    },
  };
}
