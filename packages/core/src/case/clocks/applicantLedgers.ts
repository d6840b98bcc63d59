import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

const dayNamed = { "zh-CN": "通知书载明的日期", en: "the day named in the notice" };

/** The applicant's days to supply what a notice asked for: to the day it named, else as the profile says. 中文 申请人补正 */
export function supplementLedger(item: ItemState, world: World): Ledger | undefined {
  const { askedAt, supplyUntil, outstanding, suppliedAt, endedAt } = item;
  if (askedAt === undefined) return undefined;
  const usual = countingOf(item, world, "supplement").profile.limits.supplement;
  const allowance = supplyUntil === undefined ? usual : { value: { until: supplyUntil }, source: dayNamed };
  const stoppedAt = outstanding.length > 0 ? endedAt : (suppliedAt ?? endedAt);
  return ledgerOf("supplement", askedAt, allowance, { stoppedAt });
}

/** The day by which what was deferred at a conditional acceptance is to be in. 中文 容缺补齐 */
export function commitmentLedger({ acceptedAt, deferredUntil, deferredInAt, deferred, endedAt }: ItemState): Ledger | undefined {
  if (acceptedAt === undefined || deferredUntil === undefined) return undefined;
  const stoppedAt = deferred.length > 0 ? endedAt : (deferredInAt ?? endedAt);
  return ledgerOf("commitment", acceptedAt, { value: { until: deferredUntil }, source: dayNamed }, { stoppedAt });
}
