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

/** A clock in one round, and how it stands. */
export interface RoundClock {
  readonly running: Deadline;
  readonly verdict: Verdict;
}

/**
 * A point about a clock: as it stands in the first round that missed it, else in the present one.
 *
 * In   rounds — nothing of a round in which the clock did not start; events — those that may have stopped it: acts of one moment are
 *      not told apart
 */
export function clockPoint(
  point: ReviewPointName,
  rounds: readonly (RoundClock | undefined)[],
  events: readonly CaseEvent[],
): ReviewPoint {
  const shown = rounds.find((round) => round && isMissed(round)) ?? rounds.at(-1);
  if (!shown) return pointOf(point, "none");
  const { due, stoppedAt } = shown.running;
  const stoppedBy = events.filter(({ at }) => at === stoppedAt);
  return pointOf(point, answerOf(shown), stoppedBy, due);
}

const isMissed = (round: RoundClock): boolean => answerOf(round) === "broken";

const answerOf = ({ verdict }: RoundClock): ReviewAnswer =>
  verdict === "open" ? "open" : verdict === "early" || verdict === "onTheDay" ? "kept" : "broken";
