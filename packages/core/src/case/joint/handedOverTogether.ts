import type { CaseState } from "../caseState.ts";
import type { ItemState } from "../itemState.ts";
import { dueDay } from "../clocks/dueDay.ts";
import { heldUntil } from "../clocks/heldUntil.ts";
import { isAwaited, partedAt } from "./bundleOf.ts";
import { between, onwards, without, type Interval } from "../interval.ts";
import { roundsOfAll } from "../roundsOf.ts";
import type { World } from "../world.ts";
import type { Ledger } from "../../clock/ledger.ts";
import { earlierOf } from "../../time/instant.ts";

/**
 * The days of delivery of an item, as they are judged. What is completed together is handed over together: then they run from the last
 * decision that the whole waits for, and while that is missing nothing can be delivered.
 *
 * 中文  统一出件
 * Law   行政许可法 art. 26, 44; a choice: the law does not say how the two go together
 */
export function handedOverTogether(
  ledger: Ledger,
  state: Readonly<CaseState>,
  item: Readonly<ItemState>,
  world: World,
): Ledger | undefined {
  if (ledger.clock !== "delivery" || state.bundle === undefined) return ledger;
  const awaited = roundsOfAll(state).filter((round) => isAwaited(round, world));
  const undecided = awaited.flatMap((round) => without([undecidedIn(round)], onwards(round.splitOffAt)));
  const over = onwards(earlierOf(partedAt(item), ledger.stoppedAt));
  const startedAt = heldUntil(ledger.startedAt, without(undecided, over), (from) =>
    dueDay({ ...ledger, startedAt: from }, item, world),
  );
  return startedAt && { ...ledger, startedAt };
}

const undecidedIn = ({ receivedAt, reopenedAt = receivedAt, decidedAt, endedAt }: ItemState): Interval =>
  between(reopenedAt, decidedAt ?? endedAt);
