import type { CaseState } from "../case/caseState.ts";
import { reviewClocks } from "../case/reviewClocks.ts";
import type { World } from "../case/world.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import type { LocalInstant } from "../time/instant.ts";
import { auditItem } from "./auditItem.ts";
import type { Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";

/** What was late in a case: in each item, in a bundle as a whole, and in what followed a bad review. 中文 办件超期问题 */
export function* auditCase(state: CaseState, world: World, asOf: LocalInstant): Generator<Finding> {
  for (const item of Object.values(state.items)) yield* auditItem(state, item, world, asOf);
  const whole = jointDeadlines(state, world, asOf).map((deadline) => ({
    deadline,
    verdict: jointVerdict(deadline, world, asOf),
  }));
  yield* missedLimits([...whole, ...reviewClocks(state, world, asOf)], { case: state.id }, asOf);
}
