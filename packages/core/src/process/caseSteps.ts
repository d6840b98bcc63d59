import type { CaseEvent } from "../log/event.ts";
import { epochMilliseconds } from "../time/instant.ts";
import type { ActType } from "../vocabulary/actType.ts";

/** One step of a case, whatever log tells of it. 中文 步骤 */
export interface ProcessStep {
  readonly activity: string;
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
  const steps = events
    .filter(({ type }) => !besideTheWay.has(type))
    .map(({ type, at, by }) => ({ activity: type, at: epochMilliseconds(at), person: by.id, unit: by.unit }));
  return { case: id, steps };
}
