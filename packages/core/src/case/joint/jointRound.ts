import type { CivilDate } from "../../time/civilDate.ts";
import { earlierOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import { acceptedSince } from "../acceptance.ts";
import type { CaseState } from "../caseState.ts";
import type { ItemState } from "../itemState.ts";
import { roundsOfAll } from "../roundsOf.ts";
import { lastOf } from "../servings.ts";
import type { World } from "../world.ts";
import { isAwaited } from "./bundleOf.ts";

/** The items that the present round of a case is about: not those split off, nor those that had ended or gone their own way before it. */
export const jointItems = (state: CaseState): ItemState[] =>
  itemsOfRound(state).filter(({ splitOffAt }) => splitOffAt === undefined);

/**
 * What moves the clocks of the whole: the rounds of its items that lie in its present round, and those of what was split off since, as they
 * were up to there.
 */
export function jointParts(state: CaseState): ItemState[] {
  const began = beginOf(state);
  return roundsOfAll(state).flatMap((round) => (isOfBefore(round, began) ? [] : (untilSplitOff(round, began) ?? [])));
}

const beginOf = ({ undoneCompletions }: CaseState): LocalInstant | undefined => undoneCompletions.at(-1)?.undoneAt;

const itemsOfRound = (state: CaseState): ItemState[] =>
  Object.values(state.items).filter((item) => !isOfBefore(item, beginOf(state)));

/** Whether it had ended, or gone its own way, before the round of the whole began. */
function isOfBefore({ endedAt, leftOverAt = endedAt }: ItemState, began: LocalInstant | undefined): boolean {
  return began !== undefined && leftOverAt !== undefined && isEarlier(leftOverAt, began);
}

function untilSplitOff(item: ItemState, began: LocalInstant | undefined): ItemState | undefined {
  const { splitOffAt: end, acceptedAt, pauses, extensions } = item;
  if (end === undefined) return item;
  if (acceptedAt === undefined || !isEarlier(acceptedAt, end) || (began !== undefined && isEarlier(end, began))) return undefined;
  const begun = pauses.filter(({ from }) => isEarlier(from, end));
  return {
    ...item,
    pauses: begun.map((pause) => ({ ...pause, to: earlierOf(pause.to, end) ?? end })),
    extensions: extensions.filter(({ at }) => isEarlier(at, end)),
  };
}

/** When the whole was completed, or its last item had ended with nothing left to complete. 中文 联办办结时刻 */
export function jointEndedAt(state: CaseState, world: World): LocalInstant | undefined {
  const items = jointItems(state);
  const awaited = promisedItems(items, world);
  const { completion } = state;
  // One that left over what it had to wait for completed nothing.
  if (completion && !awaited.some(({ leftOverAt }) => leftOverAt === completion.at)) return completion.at;
  const end = lastEnd(awaited.length > 0 ? awaited : items);
  return end && lastEnd(items.filter((item) => awaited.includes(item) || wasDecidedBy(end, item)));
}

const wasDecidedBy = (at: LocalInstant, { decidedAt }: ItemState): boolean =>
  decidedAt !== undefined && !isEarlier(at, decidedAt);

/** When the last of some items ended, if all have. */
function lastEnd(items: readonly ItemState[]): LocalInstant | undefined {
  const ends = items.flatMap(({ endedAt }) => endedAt ?? []);
  return ends.length === items.length ? lastOf(ends) : undefined;
}

/** The moment from which the whole counts as accepted: that of its first item, though that was reopened since. 中文 联办受理时刻 */
export function jointAcceptedSince(state: CaseState, world: World, asOf: CivilDate): LocalInstant | undefined {
  const moments = jointParts(state).flatMap((part) => acceptedSince(part, world, asOf) ?? []);
  return moments.reduce<LocalInstant | undefined>(earlierOf, undefined);
}

/** The items that the promise of the whole is about: those it waits for. */
export const promisedItems = (items: readonly ItemState[], world: World): ItemState[] =>
  items.filter((item) => isAwaited(item, world));
