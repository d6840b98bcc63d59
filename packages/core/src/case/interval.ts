import { earlierOf, isEarlier, laterOf, type LocalInstant } from "../time/instant.ts";

/** A time from a moment on, up to another if that has come. 中文 时段 */
export interface Interval {
  readonly from: LocalInstant;
  to?: LocalInstant;
}

/** The time between two moments, open while the second has not come. */
export const between = (from: LocalInstant, to: LocalInstant | undefined): Interval => ({ from, ...(to && { to }) });

/** All the time from a moment on, if it has come. */
export const since = (from: LocalInstant | undefined): Interval[] => (from ? [{ from }] : []);

/** From a moment on something lasts; it may do so already. */
export function beginIn(intervals: Interval[], at: LocalInstant): void {
  if (!intervals.some(({ to }) => to === undefined)) intervals.push({ from: at });
}

/** What lasts does so no longer. */
export function endIn(intervals: Interval[], at: LocalInstant): void {
  for (const interval of intervals) interval.to ??= at;
}

/** What is left of some times without others: in order, each moment once, the last open if it lasts. */
export const without = (times: readonly Interval[], others: readonly Interval[]): Interval[] =>
  others.reduce((left, other) => left.flatMap((time) => outside(time, other)), merged(times));

/** A time before another and after it. */
function outside(time: Interval, { from, to }: Interval): Interval[] {
  if (to !== undefined && !isEarlier(from, to)) return [time];
  const before = isEarlier(time.from, from) ? [between(time.from, earlierOf(time.to, from))] : [];
  const lastsLonger = to !== undefined && (time.to === undefined || isEarlier(to, time.to));
  return lastsLonger ? [...before, between(laterOf(time.from, to), time.to)] : before;
}

/** Times that overlap or touch are one. */
function merged(times: readonly Interval[]): Interval[] {
  const whole: Interval[] = [];
  for (const { from, to } of times.toSorted((one, other) => (isEarlier(one.from, other.from) ? -1 : 1))) {
    const last = whole.at(-1);
    if (last === undefined || (last.to !== undefined && isEarlier(last.to, from))) whole.push(between(from, to));
    else if (to === undefined) delete last.to;
    else if (last.to !== undefined) last.to = laterOf(last.to, to);
  }
  return whole;
}
