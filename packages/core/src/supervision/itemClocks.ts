import { countingOf } from "../case/clocks/countingOf.ts";
import type { ItemState } from "../case/caseState.ts";
import { deadlines } from "../case/deadlines.ts";
import type { World } from "../case/world.ts";
import { readClock, type ClockReading } from "../clock/clockReading.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { CardLevel } from "../vocabulary/card.ts";
import { reachedLevel } from "./standings.ts";

/** A clock of an item with all that can be said of it. 中文 时限详情 */
export interface ItemClock extends ClockReading {
  readonly item: string;
  /** The gravest level of supervision that it has reached. */
  readonly level?: CardLevel;
}

/** The clocks of an item: by when, how each stands, what it has used, how it was reached. 中文 时限详情 */
export function itemClocks(item: ItemState, world: World, asOf: LocalInstant): ItemClock[] {
  return deadlines(item, world, asOf).map((deadline) => {
    const counting = countingOf(item, world, deadline.clock);
    const level = reachedLevel(deadline, item, world, asOf);
    return { item: item.item, ...readClock(deadline, counting, asOf), ...(level && { level }) };
  });
}
