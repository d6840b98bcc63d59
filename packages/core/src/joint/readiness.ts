import { bundleOf } from "../case/joint/bundleOf.ts";
import { jointRules } from "../case/joint/jointRules.ts";
import { jointViewOf } from "../case/joint/jointView.ts";
import type { CaseState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import type { JointCounts } from "../flow/jointFlow.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { JointPhase } from "../vocabulary/jointPhase.ts";

/** How far a case is on its way to combined completion. */
export interface Readiness {
  readonly phase: JointPhase;
  readonly counts: JointCounts;
}

/**
 * Where a case stands by its own machine, and the counts that say so.
 *
 * 中文   总办结条件
 * Holds  the same whatever the order in which decisions, ends and payments came
 * @example
 * ```ts
 * import { emptyCase, localInstantSchema, readiness, worldOf } from "@banjie/core";
 * const at = localInstantSchema.parse("2013-05-02T09:00:00+08:00");
 * readiness(emptyCase("1"), at, worldOf([])).phase; // => "ended"
 * ```
 */
export function readiness(state: CaseState, at: LocalInstant, world: World): Readiness {
  const view = jointViewOf(state, at, world);
  return { phase: jointRules.phaseOf(view), counts: jointRules.countsOf(view) };
}

/** Whether a case is processed jointly: filed as a bundle, or of several items. 中文 联办件 */
export const isJoint = (state: CaseState, world: World): boolean =>
  bundleOf(state, world) !== undefined || Object.keys(state.items).length > 1;
