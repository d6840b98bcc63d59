import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import { laterOf, type LocalInstant } from "../../time/instant.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

/** From when the hall has its days to answer: receipt, when the present round began, or when what it needs of another item was there. */
export const intakeSince = ({ receivedAt, reopenedAt = receivedAt, unblockedAt = reopenedAt }: ItemState): LocalInstant =>
  unblockedAt;

/** From when all that was asked for was in, and the result of another item too, where it needs one. */
export const ableSince = (item: ItemState, suppliedAt: LocalInstant): LocalInstant => laterOf(suppliedAt, intakeSince(item));

/** The hall's days to answer the filing. 中文 受理期限 行政许可法 art. 32(1)(4) */
export function intakeLedger(item: ItemState, world: World): Ledger {
  const { intakeAnsweredAt, endedAt } = item;
  const { limits } = countingOf(item, world, "intake").profile;
  return ledgerOf("intake", intakeSince(item), limits.intake, { stoppedAt: intakeAnsweredAt ?? endedAt });
}

/** Its days to accept what was asked for and is in: as many, for art. 32(1)(5) sets none of its own. 中文 补正后受理期限 */
export function acceptanceLedger(item: ItemState, since: LocalInstant, world: World): Ledger {
  const { limits } = countingOf(item, world, "intake").profile;
  return ledgerOf("intake", since, limits.intake, { stoppedAt: item.acceptedAt ?? item.endedAt });
}
