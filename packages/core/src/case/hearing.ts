import type { CivilDate } from "../time/civilDate.ts";
import type { ItemState } from "./itemState.ts";
import { dueDay } from "./clocks/dueDay.ts";
import { hearingRequestLedger } from "./clocks/waitingLedgers.ts";
import type { World } from "./world.ts";

/** The last day on which a hearing may be asked for, once the right has been told. 中文 申请听证期限 */
export function hearingAskedBy(item: ItemState, world: World): CivilDate | undefined {
  const ledger = hearingRequestLedger(item, world);
  return ledger && dueDay(ledger, item, world);
}
