import type { CaseSteps } from "./caseSteps.ts";

/** A way that cases took, how many took it of how many, and some of them. 中文 路径变体 */
export interface Variant {
  readonly activities: readonly string[];
  readonly cases: number;
  readonly of: number;
  readonly examples: readonly string[];
}

/** So many cases of each way are named. */
const named = 3;

/**
 * The ways that cases took, the most frequent first.
 *
 * 中文  路径变体
 * Holds each case is in one variant
 */
export function variantsOf(traces: readonly CaseSteps[]): Variant[] {
  const ways = new Map<string, { activities: readonly string[]; cases: number; examples: string[] }>();
  for (const { case: id, steps } of traces) {
    const activities = steps.map(({ activity }) => activity);
    const key = JSON.stringify(activities);
    const way = ways.get(key) ?? { activities, cases: 0, examples: [] };
    ways.set(key, way);
    way.cases++;
    if (way.examples.length < named) way.examples.push(id);
  }
  return [...ways.values()].map((way) => ({ ...way, of: traces.length })).toSorted((one, other) => other.cases - one.cases);
}
