import type { PauseEntry } from "../../clock/ledger.ts";
import type { JointProfile } from "../../vocabulary/jointProfile.ts";
import type { ItemState } from "../itemState.ts";
import { onwards, without, type Interval } from "../interval.ts";
import type { World } from "../world.ts";
import { unready } from "./unready.ts";
import { jointSettingsOf, paymentGateOf, type FiledAs } from "../joint/bundleOf.ts";

/**
 * The times in which nothing but the applicant's payment was missing for an item: decided, or where the fee comes before the decision
 * ready to be, and what was billed for it not paid.
 *
 * 中文  等待缴费
 * Out   in their order; the last is open while it is unpaid
 */
export function paymentWaits(item: ItemState, world: World): Interval[] {
  const gate = paymentGateOf(item, world);
  if (item.owings.length === 0 || gate === "none") return [];
  const end = gate === "beforeDecision" ? (item.decidedAt ?? item.endedAt) : item.endedAt;
  return without(item.owings, [...unready(item, gate, world), ...onwards(end)]);
}

/** Waits as a clock leaves them out, where the place lets them stop it (O-32). */
export function whilePaying(
  clock: keyof JointProfile["pauseOnPayment"],
  waits: readonly Interval[],
  filed: FiledAs,
  world: World,
): PauseEntry[] {
  const { value, source: basis } = jointSettingsOf(filed, world).pauseOnPayment;
  return value[clock] ? waits.map((wait): PauseEntry => ({ kind: "payment", ...wait, basis })) : [];
}
