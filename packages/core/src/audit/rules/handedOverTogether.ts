import type { CaseState, ItemState } from "../../case/caseState.ts";
import { jointItems } from "../../case/joint/jointPromise.ts";
import type { Ledger } from "../../clock/ledger.ts";
import { isEarlier, type LocalInstant } from "../../time/instant.ts";

/**
 * The days of delivery of an item, as they are judged. What is completed together is handed over together: then they run from the last
 * decision of the whole, and while one is undecided nothing can be delivered.
 *
 * 中文  统一出件
 * Law   行政许可法 art. 26, 44; a choice: the law does not say how the two go together
 */
export function handedOverTogether(ledger: Ledger, state: Readonly<CaseState>, item: Readonly<ItemState>): Ledger | undefined {
  if (ledger.clock !== "delivery" || state.bundle === undefined || item.splitOff) return ledger;
  let last: LocalInstant = ledger.startedAt;
  for (const { decidedAt, endedAt = decidedAt } of jointItems(state)) {
    const settledAt = decidedAt ?? endedAt;
    if (settledAt === undefined) return undefined;
    if (isEarlier(last, settledAt)) last = settledAt;
  }
  return { ...ledger, startedAt: last };
}
