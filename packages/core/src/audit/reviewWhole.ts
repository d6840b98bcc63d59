import type { CaseState } from "../case/caseState.ts";
import { roundsOfWhole } from "../case/joint/roundsOfWhole.ts";
import { endingActs } from "../case/judgeOrder.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import type { CaseEvent } from "../log/event.ts";
import type { ReviewBasis } from "./roundFile.ts";
import { clockPoint, ofRounds, type ReviewPoint } from "./reviewPoint.ts";

/**
 * What an inspector would tick of a joint case as a whole, beside its items: whether its combined completion was in time.
 *
 * 中文   联办案卷评查
 * In     events — of the case, what has been corrected in its right content
 * Out    nothing of a case that was filed as no bundle
 */
export function reviewWhole(state: CaseState, events: readonly CaseEvent[], { world, asOf }: ReviewBasis): ReviewPoint[] {
  if (state.bundle === undefined) return [];
  const ends = events.filter(({ type }) => endingActs.has(type));
  const points = roundsOfWhole(state, asOf).flatMap((round) => {
    const clocks = jointDeadlines(round.state, world, round.asOf);
    return Object.entries(pointsOfWhole).map(([clock, point]) => {
      const running = clocks.find((one) => one.clock === clock);
      return clockPoint(point, running && { running, verdict: jointVerdict(running, world, round.asOf) }, ends);
    });
  });
  return ofRounds(points);
}

const pointsOfWhole = { jointPromised: "time.promised", jointLegal: "time.legal" } as const;
