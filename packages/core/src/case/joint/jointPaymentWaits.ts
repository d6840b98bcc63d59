import type { LocalInstant } from "../../time/instant.ts";
import type { CaseState } from "../caseState.ts";
import { laterOf, readyToBePaid, waitsWithin } from "../clocks/paymentWaits.ts";
import type { Interval } from "../interval.ts";
import type { World } from "../world.ts";
import { paymentGateOf } from "./bundleOf.ts";
import { jointEndedAt } from "./jointPromise.ts";
import { isWaitedFor } from "./jointRules.ts";
import { jointViewOf } from "./jointView.ts";

/**
 * The times in which nothing but the applicant's payment was missing for the whole of a bundle: from when the last of the items that it
 * waits for was ready.
 *
 * 中文  联办等待缴费
 */
export function jointPaymentWaits(state: CaseState, asOf: LocalInstant, world: World): Interval[] {
  if (Object.values(state.items).every(({ owings }) => owings.length === 0)) return [];
  const gate = paymentGateOf(state, world);
  const end = jointEndedAt(state);
  const awaited = jointViewOf(state, end ?? asOf, world).members.filter(isWaitedFor);
  const items = awaited.flatMap(({ item }) => state.items[item] ?? []);
  const ready = items.map((item) => readyToBePaid(item, gate)).reduce(laterOf, items[0]?.receivedAt);
  return waitsWithin(
    items.flatMap(({ owings }) => owings),
    ready,
    end,
  );
}
