import type { LocalInstant } from "../time/instant.ts";

/** A time from a moment on, up to another if that has come. 中文 时段 */
export interface Interval {
  readonly from: LocalInstant;
  to?: LocalInstant;
}

/** From a moment on something lasts; it may do so already. */
export function beginIn(intervals: Interval[], at: LocalInstant): void {
  if (!intervals.some(({ to }) => to === undefined)) intervals.push({ from: at });
}

/** What lasts does so no longer. */
export function endIn(intervals: Interval[], at: LocalInstant): void {
  for (const interval of intervals) interval.to ??= at;
}
