import type { CaseState } from "../case/caseState.ts";
import { roundsOfWhole } from "../case/joint/roundsOfWhole.ts";
import { endingActs } from "../case/judgeOrder.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import type { CaseEvent } from "../log/event.ts";
import type { ReviewPointName } from "../vocabulary/reviewPoint.ts";
import type { ReviewBasis } from "./fileReview.ts";
import { clockPoint, type ReviewPoint, type RoundClock } from "./reviewPoint.ts";

/**
 * What an inspector would tick of a joint case as a whole, beside its items: whether its combined completion was in time.
 *
 * 中文   联办案卷评查
 * In     events — of the case, what has been corrected in its right content
 * Out    nothing of a case that was filed as no bundle
 */
export function reviewWhole(state: CaseState, events: readonly CaseEvent[], { world, asOf }: ReviewBasis): ReviewPoint[] {
  const ends = events.filter(({ type }) => endingActs.has(type));
  const rounds = roundsOfWhole(state, asOf);
  const pointOn = (point: ReviewPointName, clock: "jointPromised" | "jointLegal"): ReviewPoint =>
    clockPoint(
      point,
      rounds.map((round): RoundClock | undefined => {
        const running = jointDeadlines(round.state, world, round.asOf).find((one) => one.clock === clock);
        return running && { running, verdict: jointVerdict(running, world, round.asOf) };
      }),
      ends,
    );
  return state.bundle === undefined ? [] : [pointOn("time.promised", "jointPromised"), pointOn("time.legal", "jointLegal")];
}
