import { readClock, type ClockReading } from "../clock/clockReading.ts";
import { deadlineOf } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";
import { reviewLedgers } from "./clocks/evaluationLedgers.ts";
import type { World } from "./world.ts";

/** The clocks that the bad reviews of a case have set running. 中文 差评期限 */
export function reviewClocks(state: CaseState, world: World, asOf: LocalInstant): ClockReading[] {
  return [...reviewLedgers(state, world)].map((ledger) => {
    const counting = world.countingOn(civilDateOf(ledger.startedAt));
    return readClock(deadlineOf(ledger, counting, asOf), counting, asOf);
  });
}
