import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { SpecialProcedure } from "../../vocabulary/specialProcedure.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";
import { basisOf } from "./pausesOf.ts";

const timeTold = { "zh-CN": "书面告知的所需时间", en: "the time told in writing" };

/** Each special procedure against the days it was said to need; one left open runs on after completion. 中文 特别程序 art. 45 */
export function* procedureLedgers({ pauses, endedAt, completedAt }: ItemState): Generator<Ledger> {
  for (const { kind, special, from, to, days, basis } of pauses) {
    if (!special || days === undefined) continue;
    const allowance = { value: { length: days, unit: "workingDay" as const }, source: basisOf(basis, timeTold) };
    const stoppedAt = to ?? (completedAt === undefined ? endedAt : undefined);
    yield ledgerOf("specialProcedure", from, allowance, { of: kind as SpecialProcedure, stoppedAt });
  }
}

/** The days to ask for a hearing once the right has been told. 中文 申请听证期限 art. 47 */
export function hearingRequestLedger(item: ItemState, world: World): Ledger | undefined {
  const { toldAt, requestedAt, heldAt } = item.hearing;
  const { limits } = countingOf(item, world, "hearingRequest").profile;
  const stoppedAt = requestedAt ?? heldAt ?? item.endedAt;
  return toldAt && ledgerOf("hearingRequest", toldAt, limits.hearingRequest, { stoppedAt });
}

/** The days to hold a hearing that was asked for. 中文 举行听证期限 art. 47 */
export function hearingHoldingLedger(item: ItemState, world: World): Ledger | undefined {
  const { requestedAt, heldAt } = item.hearing;
  const { limits } = countingOf(item, world, "hearingHolding").profile;
  return requestedAt && ledgerOf("hearingHolding", requestedAt, limits.hearingHolding, { stoppedAt: heldAt ?? item.endedAt });
}
