import { countingOf } from "../case/clocks/countingOf.ts";
import type { ItemState } from "../case/caseState.ts";
import { deadlines } from "../case/deadlines.ts";
import type { World } from "../case/world.ts";
import { verdictOf, type Deadline, type Verdict } from "../clock/deadline.ts";
import { derivationOf, type Derivation } from "../clock/derivation.ts";
import { usageOf, type Usage } from "../clock/usage.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { CardLevel } from "../vocabulary/card.ts";
import { reachedLevel } from "./standings.ts";

/** A clock of an item with all that can be said of it. 中文 时限详情 */
export interface ItemClock {
  readonly item: string;
  readonly deadline: Deadline;
  readonly verdict: Verdict;
  readonly usage: Usage;
  /** The gravest level of supervision that it has reached. */
  readonly level?: CardLevel;
  readonly derivation: Derivation;
}

/** The clocks of an item: by when, how each stands, what it has used, how it was reached. 中文 时限详情 */
export function itemClocks(item: ItemState, world: World, asOf: LocalInstant): ItemClock[] {
  const counting = countingOf(item, world);
  return deadlines(item, world, asOf).map((deadline) => {
    const level = reachedLevel(deadline, item, world, asOf);
    return {
      item: item.item,
      deadline,
      verdict: verdictOf(deadline, world, asOf),
      usage: usageOf(deadline, counting, asOf),
      ...(level && { level }),
      derivation: derivationOf(deadline, counting, asOf),
    };
  });
}
