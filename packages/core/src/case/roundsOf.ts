import type { CaseState } from "./caseState.ts";
import type { ItemState } from "./itemState.ts";
import { isEarlier, type LocalInstant } from "../time/instant.ts";

/** A round of an item: how it stood when it was closed, or stands, and the moment that it is looked at. 中文 一轮办理 */
interface LookedAtRound {
  readonly item: Readonly<ItemState>;
  readonly asOf: LocalInstant;
}

/**
 * Every round of an item. An earlier one is looked at as of the reopening that closed it: nothing that was late in it becomes timely by
 * another round, and nothing runs on in it.
 *
 * 中文  各轮办理
 */
export const roundsOf = (item: Readonly<ItemState>, asOf: LocalInstant): LookedAtRound[] => [
  ...item.rounds.map(({ closed, reopenedAt }) => ({ item: closed, asOf: isEarlier(asOf, reopenedAt) ? asOf : reopenedAt })),
  { item, asOf },
];

/** Every round of every item of a case; what was split off is so in each. */
export const roundsOfAll = ({ items }: Readonly<CaseState>): ItemState[] =>
  Object.values(items).flatMap((item) =>
    [...item.rounds.map(({ closed }) => closed), item].map((round) => ({ ...round, splitOffAt: item.splitOffAt })),
  );
