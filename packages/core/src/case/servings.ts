import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";

/**
 * When something was done that may be evaluated: each service, and the first end of an item, since the case was last reopened.
 *
 * 中文  一次一评 一事一评
 * Law   国办发〔2019〕51号
 */
export function servingsOf(state: CaseState): LocalInstant[] {
  const isPresent = (at: LocalInstant): boolean => isOfPresentRound(state, at);
  const ends = Object.values(state.items)
    .flatMap(({ endedAt = [] }) => endedAt)
    .filter(isPresent);
  const first = ends.reduce<LocalInstant | undefined>((one, other) => (one && !isEarlier(other, one) ? one : other), undefined);
  return [...state.services.filter(isPresent), ...(first === undefined ? [] : [first])];
}

/** The last of some moments, none of them after `until`. */
export const lastOf = (moments: readonly LocalInstant[], until?: LocalInstant): LocalInstant | undefined =>
  moments.reduce<LocalInstant | undefined>((last, at) => {
    const isLater = last === undefined || !isEarlier(at, last);
    return isLater && (until === undefined || !isEarlier(until, at)) ? at : last;
  }, undefined);

/** When the case was last reopened, if it was. */
export const lastReopening = ({ items }: CaseState): LocalInstant | undefined =>
  lastOf(Object.values(items).flatMap(({ reopenedAt = [] }) => reopenedAt));

/** Whether a moment is since the case was last reopened. */
export function isOfPresentRound(state: CaseState, at: LocalInstant): boolean {
  const reopened = lastReopening(state);
  return reopened === undefined || !isEarlier(at, reopened);
}
