import type { CaseEvent } from "../log/event.ts";
import { isEarlier } from "../time/instant.ts";
import type { Stay } from "./itemState.ts";
import { replayCase } from "./replay.ts";

/** A span in which a unit held an item; without an end while it still holds it. 中文 持有 */
export interface Holding extends Readonly<Stay> {
  readonly item: string;
}

/**
 * Who held each item at any instant, from the filing to its end.
 *
 * 中文  科室流转
 * In    events — of one case, from its first
 * Out   spans in order of time; of one item they follow on each other without gaps
 */
export const holdings = (events: readonly CaseEvent[]): Holding[] =>
  Object.values(replayCase("", events).items)
    .flatMap(({ item, stays }) => stays.map((stay) => ({ item, ...stay })))
    .toSorted((one, other) => (isEarlier(one.from, other.from) ? -1 : isEarlier(other.from, one.from) ? 1 : 0));
