import { applyEvent } from "../case/applyEvent.ts";
import { emptyCase, type CaseState, type Completion } from "../case/caseState.ts";
import { jointItems } from "../case/joint/jointRound.ts";
import { readingOf } from "../case/reading.ts";
import type { World } from "../case/world.ts";
import type { CaseEvent } from "../log/event.ts";
import { epochMilliseconds, isEarlier, type Instant, type LocalInstant } from "../time/instant.ts";
import { readiness, type Readiness } from "./readiness.ts";

/** Combined completion in one round of a case. 中文 一轮总办结 */
export interface CompletionRound {
  /** The earliest instant from which on the case could have been completed, if it ever could. */
  readonly readyAt?: LocalInstant;
  /** The act, if the log has one. */
  readonly completedAt?: LocalInstant;
  /** Whether the act came when the case was ready; absent without an act. */
  readonly valid?: boolean;
  /** The items that it covers. */
  readonly items: readonly string[];
}

/**
 * When a case could be completed and when it was, round by round: for logs that have the act, and for those that lack it.
 *
 * 中文   总办结的条件成就与效力
 * In     events — of one case, in any order of recording: they are taken in the order in which they happened
 * Out    a round for each combined completion that a reopening has undone, and the present one
 * Holds  independent of the order of recording; `readyAt` is the instant of the last decision, end or payment that was needed
 */
export function combinedCompletion(events: readonly CaseEvent[], world: World, knownAt?: Instant): CompletionRound[] {
  const state = emptyCase("");
  const rounds: CompletionRound[] = [];
  let readyAt: LocalInstant | undefined;
  let valid: boolean | undefined;
  for (const event of inOrderOfTime(readingOf(events, knownAt))) {
    const before = state.undoneCompletions.length;
    if (event.type === "CaseCompleted" && !state.completion) valid = readiness(state, event.at, world).phase === "ready";
    applyEvent(state, event);
    const undone = state.undoneCompletions.at(before);
    if (undone) {
      rounds.push(roundOf(readyAt, undone, valid));
      [readyAt, valid] = [undefined, undefined];
    }
    if (state.completion) continue;
    readyAt = isAllThere(readiness(state, event.at, world), state) ? (readyAt ?? event.at) : undefined;
  }
  return [...rounds, roundOf(readyAt, state.completion, valid)];
}

const roundOf = (
  readyAt: LocalInstant | undefined,
  completion: Completion | undefined,
  valid: boolean | undefined,
): CompletionRound => ({
  ...(readyAt !== undefined && { readyAt }),
  ...(completion && { completedAt: completion.at }),
  ...(completion && valid !== undefined && { valid }),
  items: completion?.items ?? [],
});

/** Whether nothing is missing but the act, or its items were completed one by one without it. */
const isAllThere = ({ counts }: Readiness, state: CaseState): boolean =>
  counts.unfinished === 0 && counts.unpaid === 0 && jointItems(state).some(({ decidedAt }) => decidedAt !== undefined);

/** As they happened; at the same moment as they were recorded. */
function inOrderOfTime(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const inOrder = events.every(({ at }, index) => index === 0 || !isEarlier(at, events[index - 1]?.at ?? at));
  return inOrder ? events : events.toSorted((one, other) => epochMilliseconds(one.at) - epochMilliseconds(other.at));
}
