import type { Deadline, Verdict } from "../clock/deadline.ts";
import type { Due } from "../clock/ledger.ts";
import type { CaseEvent } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { ReviewAnswer, ReviewPointName } from "../vocabulary/reviewPoint.ts";

/** One point of a file review: what the log says of it, and by what events. 中文 评查要点结论 */
export interface ReviewPoint {
  readonly point: ReviewPointName;
  readonly answer: ReviewAnswer;
  /** Positions of the events that show it. */
  readonly positions: readonly number[];
  /** When the last of them happened. */
  readonly at?: LocalInstant;
  /** By when it was due. */
  readonly due?: Due;
}

/** A point, with the events that show it. */
export function pointOf(point: ReviewPointName, answer: ReviewAnswer, events: readonly CaseEvent[] = [], due?: Due): ReviewPoint {
  const at = events.at(-1)?.at;
  return { point, answer, positions: events.map(({ position }) => position), ...(at && { at }), ...(due && { due }) };
}

/** A clock, and how it stands. */
interface StandingClock {
  readonly running: Deadline;
  readonly verdict: Verdict;
}

/**
 * A point about a clock.
 *
 * In   clock — nothing where it did not start; events — those that may have stopped it: acts of one moment are not told apart
 */
export function clockPoint(point: ReviewPointName, clock: StandingClock | undefined, events: readonly CaseEvent[]): ReviewPoint {
  if (!clock) return pointOf(point, "none");
  const { due, stoppedAt } = clock.running;
  const stoppedBy = events.filter(({ at }) => at === stoppedAt);
  return pointOf(point, answerOf(clock.verdict), stoppedBy, due);
}

const answerOf = (verdict: Verdict): ReviewAnswer =>
  verdict === "open" ? "open" : verdict === "early" || verdict === "onTheDay" ? "kept" : "broken";

/** The points of several rounds, each once: no later round mends what one broke, or takes back what one showed. 中文 各轮合并 */
export const ofRounds = (points: readonly ReviewPoint[]): ReviewPoint[] =>
  [...Map.groupBy(points, ({ point }) => point).values()].flatMap((rounds) => lasting(rounds) ?? []);

function lasting(rounds: readonly ReviewPoint[]): ReviewPoint | undefined {
  const broken = rounds.find(({ answer }) => answer === "broken");
  return broken ?? rounds.find(({ answer }) => answer !== "open" && answer !== "none") ?? rounds.at(-1);
}
