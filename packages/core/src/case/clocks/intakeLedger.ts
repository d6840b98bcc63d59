import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { ItemState } from "../caseState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

/** The hall's days to answer the filing, from receipt or from when the present round began. 中文 受理期限 行政许可法 art. 32(1)(4) */
export function intakeLedger(item: ItemState, world: World): Ledger {
  const { receivedAt, reopenedAt = receivedAt, intakeAnsweredAt, endedAt } = item;
  const { limits } = countingOf(item, world).profile;
  return ledgerOf("intake", reopenedAt, limits.intake, { stoppedAt: intakeAnsweredAt ?? endedAt });
}
