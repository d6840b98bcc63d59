import { fiveStages } from "./fiveStages.ts";
import type { Flow } from "./flow.ts";
import { immediate } from "./immediate.ts";
import { oneReview } from "./oneReview.ts";

/** The flows that a catalogue may name without bringing them. 中文 内置流程 */
export const shippedFlows: readonly Flow[] = [fiveStages, immediate, oneReview];
