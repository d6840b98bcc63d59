import { resultOf, type CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { isCounted } from "./itemFacts.ts";
import { commonPlace, placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one case, flat. 中文 办件事实 */
export interface CaseFacts extends Place, Dates {
  readonly received: CivilDate;
  /** When the last of its items ended; absent while one is open. */
  readonly ended: CivilDate | undefined;
  readonly items: number;
  /** How many of them were completed, however decided. */
  readonly completedItems: number;
  /** 1 very satisfied … 5 very dissatisfied; absent where it was not evaluated. */
  readonly evaluation: number | undefined;
}

const completions: ReadonlySet<string | undefined> = new Set(["granted", "refused", "completedOther", "transferredUp"]);

/** The facts of a case; none of one without an item that is counted. */
export function caseFacts(state: CaseState, world: World): CaseFacts | undefined {
  const items = Object.values(state.items).filter(isCounted);
  const [first] = items;
  if (!first) return undefined;
  const ends = items.flatMap(({ endedAt }) => endedAt ?? []);
  return {
    ...commonPlace(items.map((item) => placeOfItem(state, item, world))),
    received: civilDateOf(state.filedAt ?? first.receivedAt),
    ended: ends.length === items.length ? civilDateOf(ends.reduce(later)) : undefined,
    items: items.length,
    completedItems: items.filter((item) => completions.has(resultOf(item))).length,
    evaluation: state.evaluation,
  };
}

const later = (one: LocalInstant, other: LocalInstant): LocalInstant => (isEarlier(one, other) ? other : one);
