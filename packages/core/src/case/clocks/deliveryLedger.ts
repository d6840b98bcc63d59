import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

/** From the grant to its delivery; a refusal has no such days. 中文 送达 行政许可法 art. 44 */
export function deliveryLedger(item: ItemState, world: World): Ledger | undefined {
  const { decidedAt, outcome, completedAt, deliveredAt, endedAt } = item;
  if (decidedAt === undefined || outcome !== "granted") return undefined;
  const { limits, deliveryMetBy } = countingOf(item, world, "delivery").profile;
  const ready = deliveryMetBy.value === "ready" ? completedAt : undefined;
  const stoppedAt = ready ?? deliveredAt ?? (completedAt === undefined ? endedAt : undefined);
  return ledgerOf("delivery", decidedAt, limits.delivery, { stoppedAt });
}
