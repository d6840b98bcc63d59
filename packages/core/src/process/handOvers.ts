import type { CaseSteps } from "./caseSteps.ts";

/** How often a case went from one unit to another. 中文 交接 */
export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What went from one unit to another, the most frequent first; who keeps a case hands nothing over. 中文 交接 */
export function handOversOf(traces: readonly CaseSteps[]): HandOver[] {
  const ways = new Map<string, { from: string; to: string; count: number }>();
  for (const { steps } of traces) {
    for (const [index, { unit: to }] of steps.entries()) {
      const from = steps[index - 1]?.unit;
      if (from === undefined || from === to) continue;
      const key = JSON.stringify([from, to]);
      const way = ways.get(key) ?? { from, to, count: 0 };
      ways.set(key, way);
      way.count++;
    }
  }
  return [...ways.values()].toSorted((one, other) => other.count - one.count);
}
