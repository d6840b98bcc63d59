import type { CaseSteps } from "./caseSteps.ts";

/** How often one activity came right after another, and after how long, in milliseconds. 中文 直接后继关系 */
export interface Following {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly cases: number;
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

/**
 * What came right after what, the most frequent first. A step that is dated before the one it follows counts with its negative time:
 * nothing is put in another order.
 *
 * 中文  直接后继关系
 * Holds the counts add up to the steps without the cases that have any
 */
export function directlyFollows(traces: readonly CaseSteps[]): Following[] {
  const pairs = new Map<string, { from: string; to: string; times: number[]; cases: Set<string> }>();
  for (const { case: id, steps } of traces) {
    for (const [index, { activity: to, at }] of steps.entries()) {
      const before = steps[index - 1];
      if (!before) continue;
      const from = before.activity;
      const key = JSON.stringify([from, to]);
      const pair = pairs.get(key) ?? { from, to, times: [], cases: new Set() };
      pairs.set(key, pair);
      pair.times.push(at - before.at);
      pair.cases.add(id);
    }
  }
  return [...pairs.values()]
    .map(({ from, to, times, cases }) => ({ from, to, count: times.length, cases: cases.size, ...spread(times) }))
    .toSorted((one, other) => other.count - one.count);
}

/** The least, the middle and the greatest of some numbers. */
function spread(times: readonly number[]): Pick<Following, "shortest" | "median" | "longest"> {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (place: number): number => sorted[place] ?? 0;
  const last = sorted.length - 1;
  return { shortest: at(0), median: (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2, longest: at(last) };
}
