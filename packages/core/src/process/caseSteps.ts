import { applyEvent } from "../case/applyEvent.ts";
import { emptyCase, type CaseState } from "../case/caseState.ts";
import type { CaseEvent } from "../log/event.ts";
import { epochMilliseconds } from "../time/instant.ts";
import type { ActType } from "../vocabulary/actType.ts";
import { endPhases, stageOf, type WayStage } from "../vocabulary/phase.ts";

/** One step of a case, whatever log tells of it. 中文 步骤 */
export interface ProcessStep {
  readonly activity: string;
  /** The stage that the matter stood in when the step was taken: the one it belongs to. */
  readonly stage: WayStage;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly person: string;
  readonly unit: string;
}

/** A case as the way it took: its steps in the order of its log. 中文 办件路径 */
export interface CaseSteps {
  readonly case: string;
  readonly steps: readonly ProcessStep[];
}

/** What notes or mends a record is no step of the way. */
const besideTheWay: ReadonlySet<string> = new Set<ActType>(["RecordCorrected", "OverdueExplained"]);

/** The way that a case of a log took. */
export function stepsOfCase(id: string, events: readonly CaseEvent[]): CaseSteps {
  const state = emptyCase(id);
  const steps: ProcessStep[] = [];
  for (const event of events) {
    const { type, at, by } = event;
    const stage = stageBefore(event, state);
    applyEvent(state, event);
    if (besideTheWay.has(type)) continue;
    steps.push({ activity: type, stage, at: epochMilliseconds(at), person: by.id, unit: by.unit });
  }
  return { case: id, steps };
}

/** An act of the whole case belongs to the stage that its first open matter stands in. */
function stageBefore({ item }: CaseEvent & { readonly item?: string | undefined }, { items }: CaseState): WayStage {
  const all = Object.values(items);
  const one = item === undefined ? (all.find(({ phase }) => !endPhases.has(phase)) ?? all[0]) : items[item];
  if (!one) return "acceptance";
  return stageOf[one.phase] ?? (endPhases.has(one.phase) ? "afterEnd" : "acceptance");
}
