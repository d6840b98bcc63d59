import { isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { CaseState } from "../caseState.ts";
import type { ItemState } from "../itemState.ts";

/** A round of a case: how it stood when its combined completion was undone, or stands, and the moment that it is looked at. 中文 一轮联办 */
interface RoundOfWhole {
  readonly state: CaseState;
  readonly asOf: LocalInstant;
}

/**
 * Every round of a case. One that was completed and undone is looked at as of the reopening that undid it: nothing that was late in it
 * becomes timely by another round, and nothing runs on in it.
 *
 * 中文  各轮联办
 */
export const roundsOfWhole = (state: CaseState, asOf: LocalInstant): RoundOfWhole[] => [
  ...state.undoneCompletions.map(({ undoneAt }, index) => ({
    state: asItStood(state, index),
    asOf: isEarlier(asOf, undoneAt) ? asOf : undoneAt,
  })),
  { state, asOf },
];

/** The round of a case in which a moment lies. */
export function roundOfWholeAt(state: CaseState, at: LocalInstant): CaseState {
  const index = state.undoneCompletions.findIndex(({ undoneAt }) => isEarlier(at, undoneAt));
  return index < 0 ? state : asItStood(state, index);
}

/** A case as it stood when one of its combined completions was undone. */
function asItStood(state: CaseState, index: number): CaseState {
  const completion = state.undoneCompletions[index];
  if (!completion) return state;
  const there = Object.values(state.items).filter(({ receivedAt }) => !isEarlier(completion.undoneAt, receivedAt));
  const items = Object.fromEntries(there.map((item) => [item.item, roundAt(item, completion.undoneAt)]));
  return { ...state, items, completion, undoneCompletions: state.undoneCompletions.slice(0, index) };
}

/** An item in the round that a reopening closed at that moment or later; else as it stands. */
function roundAt(item: ItemState, at: LocalInstant): ItemState {
  const closed = item.rounds.findIndex(({ reopenedAt }) => !isEarlier(reopenedAt, at));
  const round = item.rounds[closed];
  return round ? { ...round.closed, rounds: item.rounds.slice(0, closed), cards: item.cards, stays: item.stays } : item;
}
