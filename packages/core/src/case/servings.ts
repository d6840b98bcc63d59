import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";

/**
 * When something was done that may be evaluated: each service, and the first end of an item, since the case was last reopened.
 *
 * 中文  一次一评 一事一评
 * Law   国办发〔2019〕51号
 */
export function servingsOf(state: CaseState): LocalInstant[] {
  const ends = Object.values(state.items).flatMap(({ endedAt = [] }) => endedAt);
  const first = ends.reduce<LocalInstant | undefined>((one, other) => (one && !isEarlier(other, one) ? one : other), undefined);
  return [...state.services.filter((at) => isOfPresentRound(state, at)), ...(first === undefined ? [] : [first])];
}

/** The last of some moments, none of them after `until`. */
export const lastOf = (moments: readonly LocalInstant[], until?: LocalInstant): LocalInstant | undefined =>
  moments.reduce<LocalInstant | undefined>((last, at) => {
    const isLater = last === undefined || !isEarlier(at, last);
    return isLater && (until === undefined || !isEarlier(until, at)) ? at : last;
  }, undefined);

/** Whether a moment is since the case was last reopened. */
export const isOfPresentRound = ({ items }: CaseState, at: LocalInstant): boolean =>
  Object.values(items).every(({ reopenedAt }) => reopenedAt === undefined || !isEarlier(at, reopenedAt));
