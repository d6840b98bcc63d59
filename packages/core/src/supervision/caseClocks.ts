import { countingOf } from "../case/clocks/countingOf.ts";
import type { CaseState } from "../case/caseState.ts";
import type { ItemState } from "../case/itemState.ts";
import { deadlines } from "../case/deadlines.ts";
import type { World } from "../case/world.ts";
import { readClock, type ClockReading } from "../clock/clockReading.ts";
import { countingOfWhole } from "../case/joint/jointLedgers.ts";
import { jointDeadlines } from "../joint/jointDeadlines.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { CardLevel } from "../vocabulary/card.ts";
import { levelOf, reachedLevel } from "./standings.ts";

/** A clock of a case with all that can be said of it. 中文 时限详情 */
export interface CaseClock extends ClockReading {
  /** Absent where it is the clock of the whole of a bundle. */
  readonly item?: string;
  /** The gravest level of supervision that it has reached. */
  readonly level?: CardLevel;
}

/** The clocks of a case: of each item, and of the whole where it was filed as a bundle. 中文 办件时限详情 */
export const caseClocks = (state: CaseState, world: World, asOf: LocalInstant): CaseClock[] => [
  ...Object.values(state.items).flatMap((item) => itemClocks(item, world, asOf)),
  ...jointClocks(state, world, asOf),
];

/** The clocks of an item: by when, how each stands, what it has used, how it was reached. 中文 时限详情 */
export function itemClocks(item: ItemState, world: World, asOf: LocalInstant): CaseClock[] {
  return deadlines(item, world, asOf).map((deadline) => {
    const counting = countingOf(item, world, deadline.clock);
    const level = reachedLevel(deadline, item, world, asOf);
    return { item: item.item, ...readClock(deadline, counting, asOf), ...(level && { level }) };
  });
}

/** The clocks of the whole of a bundle. 中文 联办时限详情 */
export function jointClocks(state: CaseState, world: World, asOf: LocalInstant): CaseClock[] {
  return jointDeadlines(state, world, asOf).map((deadline) => {
    const counting = countingOfWhole(deadline, world);
    const level = levelOf(deadline, counting, asOf);
    return { ...readClock(deadline, counting, asOf), ...(level && { level }) };
  });
}
