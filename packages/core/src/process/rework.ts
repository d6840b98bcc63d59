import type { CaseSteps } from "./caseSteps.ts";

/** An activity that was done again: in how many cases, and how many times beyond the first. 中文 返工 */
export interface Rework {
  readonly activity: string;
  readonly cases: number;
  readonly repeats: number;
}

/** What was done more than once in a case, the most frequent first. 中文 返工 */
export function reworkOf(traces: readonly CaseSteps[]): Rework[] {
  const repeated = new Map<string, { activity: string; cases: number; repeats: number }>();
  for (const { steps } of traces) {
    const counts = new Map<string, number>();
    for (const { activity } of steps) counts.set(activity, (counts.get(activity) ?? 0) + 1);
    for (const [activity, count] of counts) {
      if (count < 2) continue;
      const rework = repeated.get(activity) ?? { activity, cases: 0, repeats: 0 };
      repeated.set(activity, rework);
      rework.cases++;
      rework.repeats += count - 1;
    }
  }
  return [...repeated.values()].toSorted((one, other) => other.repeats - one.repeats);
}
