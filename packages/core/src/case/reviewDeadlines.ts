import { deadlineOf, type Deadline } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";
import { reviewLedgers } from "./clocks/evaluationLedgers.ts";
import type { World } from "./world.ts";

/** The limits that the bad reviews of a case have set running. 中文 差评期限 */
export function reviewDeadlines(state: CaseState, world: World, asOf: LocalInstant): Deadline[] {
  return [...reviewLedgers(state, world)].map((ledger) =>
    deadlineOf(ledger, world.countingOn(civilDateOf(ledger.startedAt)), asOf),
  );
}
