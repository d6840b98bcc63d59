import type { CaseState, ItemState } from "../../case/caseState.ts";
import { itemsOfRound } from "../../case/joint/jointPromise.ts";
import { togetherSince } from "../../case/joint/togetherSince.ts";
import type { Ledger } from "../../clock/ledger.ts";

/**
 * The days of delivery of an item, as they are judged. What is completed together is handed over together: then they run from the last
 * decision of the whole, and while one is undecided nothing can be delivered.
 *
 * 中文  统一出件
 * Law   行政许可法 art. 26, 44; a choice: the law does not say how the two go together
 */
export function handedOverTogether(ledger: Ledger, state: Readonly<CaseState>, item: Readonly<ItemState>): Ledger | undefined {
  if (ledger.clock !== "delivery" || state.bundle === undefined) return ledger;
  const startedAt = togetherSince(item, ledger.startedAt, itemsOfRound(state), ({ decidedAt, endedAt }) => decidedAt ?? endedAt);
  return startedAt && { ...ledger, startedAt };
}
