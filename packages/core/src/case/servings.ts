import { isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";

/**
 * When something was done that may be evaluated: each service, and the first end of an item, since the case was last reopened; or the same
 * as it was at a moment.
 *
 * 中文  一次一评 一事一评
 * Law   国办发〔2019〕51号
 */
export function servingsOf(state: CaseState, until?: LocalInstant): LocalInstant[] {
  const reopened = lastReopening(state, until);
  const isPresent = (at: LocalInstant): boolean => isWithin(at, reopened, until);
  const [first, ...ends] = itemsOfEveryRound(state).flatMap(({ endedAt }) => (endedAt && isPresent(endedAt) ? [endedAt] : []));
  const end = first && ends.reduce((one, other) => (isEarlier(other, one) ? other : one), first);
  return [...state.services.filter(isPresent), ...(end === undefined ? [] : [end])];
}

/** When the applicant was last served by a moment: the latest service, end or delivery. */
export const lastServed = (state: CaseState, until?: LocalInstant): LocalInstant | undefined =>
  lastOf(
    [
      ...state.services,
      ...itemsOfEveryRound(state).flatMap(({ endedAt = [], deliveredAt = [] }) => [endedAt, deliveredAt].flat()),
    ],
    until,
  );

/** The last of some moments, none of them after `until`. */
export const lastOf = (moments: readonly LocalInstant[], until?: LocalInstant): LocalInstant | undefined =>
  moments.reduce<LocalInstant | undefined>((last, at) => (isWithin(at, last, until) ? at : last), undefined);

/** When the case was last reopened, by a moment, if it was. */
export const lastReopening = ({ items }: CaseState, until?: LocalInstant): LocalInstant | undefined =>
  lastOf(
    Object.values(items).flatMap(({ rounds }) => rounds.map(({ reopenedAt }) => reopenedAt)),
    until,
  );

/** Whether a moment is since the case was last reopened. */
export const isOfPresentRound = (state: CaseState, at: LocalInstant): boolean => isWithin(at, lastReopening(state));

const isWithin = (at: LocalInstant, from: LocalInstant | undefined, until?: LocalInstant): boolean =>
  (from === undefined || !isEarlier(at, from)) && (until === undefined || !isEarlier(until, at));

/** The items as they stand, and as a reopening closed each of their rounds. */
const itemsOfEveryRound = ({ items }: CaseState): ItemState[] =>
  Object.values(items).flatMap((item) => [...item.rounds.map(({ closed }) => closed), item]);
