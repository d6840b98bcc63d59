import type { CaseState } from "../case/caseState.ts";
import { evaluationsOf } from "../case/evaluations.ts";
import { clocksOfReview } from "../case/reviewClocks.ts";
import type { Evaluation } from "../case/reviewTurn.ts";
import type { World } from "../case/world.ts";
import type { ClockReading } from "../clock/clockReading.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";

/** What was not done in time about the bad reviews of a case; where another took its place, until then. 中文 差评逾期 */
export function* missedReviews(state: CaseState, world: World, asOf: LocalInstant): Generator<Finding> {
  for (const review of evaluationsOf(state, world)) {
    for (const reading of clocksOfReview(review, world, asOf)) {
      const leftAt = leftUndoneAt(reading, review);
      const told: Pick<ClockReading, "deadline" | "verdict"> = leftAt ? { ...reading, verdict: "overdueOpen" } : reading;
      yield* missedLimits([told], { case: state.id }, leftAt ?? asOf);
    }
  }
}

/** When a review that was overdue ceased to ask for anything, though nothing had been done about it. */
function leftUndoneAt({ deadline, verdict }: ClockReading, review: Evaluation): LocalInstant | undefined {
  const done = deadline.clock === "reviewContact" ? review.contactedAt : review.rectifiedAt;
  return verdict === "overdue" && done === undefined ? review.closedAt : undefined;
}
