/** How long cases took from their first event to their last, in seconds. 中文 办件历时 */
export interface Durations {
  /** The cases that have at least one event with a time. */
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  readonly max: number;
}

/** The durations of cases, given in milliseconds; undefined where there is none. */
export function durationsOf(milliseconds: readonly number[]): Durations | undefined {
  if (milliseconds.length === 0) return undefined;
  const sorted = Float64Array.from(milliseconds).toSorted();
  const cases = sorted.length;
  const middle = ((sorted[Math.floor((cases - 1) / 2)] ?? 0) + (sorted[Math.floor(cases / 2)] ?? 0)) / 2;
  const sum = sorted.reduce((total, one) => total + one, 0);
  return { cases, mean: sum / cases / 1000, median: middle / 1000, max: (sorted.at(-1) ?? 0) / 1000 };
}
