import { readClock, type ClockReading } from "../clock/clockReading.ts";
import { deadlineOf } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";
import { reviewLedgers } from "./clocks/evaluationLedgers.ts";
import { evaluationsOf } from "./evaluations.ts";
import type { Evaluation } from "./reviewTurn.ts";
import type { World } from "./world.ts";

/** The clocks that the bad reviews of a case have set running. 中文 差评期限 */
export const reviewClocks = (state: CaseState, world: World, asOf: LocalInstant): ClockReading[] =>
  evaluationsOf(state, world).flatMap((review) => clocksOfReview(review, world, asOf));

/** The clocks that one review has set running: none where it is not bad, or was removed. */
export function clocksOfReview(review: Evaluation, world: World, asOf: LocalInstant): ClockReading[] {
  return [...reviewLedgers(review, world)].map((ledger) => {
    const counting = world.countingOn(civilDateOf(ledger.startedAt));
    return readClock(deadlineOf(ledger, counting, asOf), counting, asOf);
  });
}
