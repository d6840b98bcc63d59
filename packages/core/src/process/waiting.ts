import type { WayStage } from "../vocabulary/phase.ts";
import type { CaseSteps } from "./caseSteps.ts";

/** How long cases waited for a unit in a stage, and how long they were in work there, in milliseconds. 中文 等待与办理时间 */
export interface UnitTime {
  readonly stage: WayStage;
  readonly unit: string;
  readonly steps: number;
  readonly waiting: number;
  readonly working: number;
}

/**
 * Where the time went, by stage and unit, the longest first. A log of acts says when something was done, not when it was taken up:
 * the time up to an act of another person than the one before is waiting for it, that between two acts of one person is work.
 *
 * 中文  等待与办理时间
 * Holds all waiting and working together is the time from the first step of each case to its last
 */
export function waitingOf(traces: readonly CaseSteps[]): UnitTime[] {
  const times = new Map<string, { stage: WayStage; unit: string; steps: number; waiting: number; working: number }>();
  for (const { steps } of traces) {
    for (const [index, { stage, unit, at, person }] of steps.entries()) {
      const before = steps[index - 1];
      const key = JSON.stringify([stage, unit]);
      const time = times.get(key) ?? { stage, unit, steps: 0, waiting: 0, working: 0 };
      times.set(key, time);
      time.steps++;
      if (before) time[before.person === person ? "working" : "waiting"] += at - before.at;
    }
  }
  const all = ({ waiting, working }: UnitTime): number => waiting + working;
  return [...times.values()].toSorted((one, other) => all(other) - all(one));
}
