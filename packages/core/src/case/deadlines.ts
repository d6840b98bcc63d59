import { deadlineOf, isInTime, type Deadline } from "../clock/deadline.ts";
import { dueOf } from "../clock/dueOf.ts";
import type { Counting, Due, Ledger } from "../clock/ledger.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import { acceptedSince } from "./acceptance.ts";
import { isBlocked, type ItemState } from "./itemState.ts";
import { commitmentLedger, supplementLedger } from "./clocks/applicantLedgers.ts";
import { countingOf } from "./clocks/countingOf.ts";
import { deliveryLedger } from "./clocks/deliveryLedger.ts";
import { legalLedger, lowerLevelLedger, promisedLedger, toldTo } from "./clocks/handlingLedgers.ts";
import { intakeLedger } from "./clocks/intakeLedger.ts";
import { stageLedgers } from "./clocks/stageLedgers.ts";
import { hearingHoldingLedger, hearingRequestLedger, procedureLedgers } from "./clocks/waitingLedgers.ts";
import { withOrders } from "./clocks/withOrders.ts";
import { bundleOf, partedAt } from "./joint/bundleOf.ts";
import type { World } from "./world.ts";

/**
 * The clocks of an item that have started by a moment.
 *
 * 中文  期限
 * In    asOf — nothing later than this is looked at but what the item itself holds
 * @example
 * ```ts
 * import { deadlines, localInstantSchema, unknownItem, worldOf, type ItemState } from "@banjie/core";
 * const moment = (text: string) => localInstantSchema.parse(text);
 * const receivedAt = moment("2018-10-08T09:00:00+08:00");
 * const silent: ItemState = { ...unknownItem("1", receivedAt), phase: "filed" };
 * const [intake] = deadlines(silent, worldOf([]), moment("2018-10-09T09:00:00+08:00"));
 * intake?.due; // => "2018-10-15"
 * ```
 */
export function deadlines(item: ItemState, world: World, asOf: LocalInstant): Deadline[] {
  return [...ledgersOf(item, world, asOf)].map((ledger) => deadlineFrom(ledger, item, world, asOf));
}

/** One of the clocks of an item, if it has started; the first where there are several. */
export function deadline(clock: ClockName, item: ItemState, world: World, asOf: LocalInstant): Deadline | undefined {
  for (const ledger of ledgersOf(item, world, asOf)) {
    if (ledger.clock === clock) return deadlineFrom(ledger, item, world, asOf);
  }
  return undefined;
}

/** The deadline of one of an item's accounts. */
export function deadlineFrom(ledger: Ledger, item: ItemState, world: World, asOf: LocalInstant): Deadline {
  const counting = countingOf(item, world, ledger.clock);
  return deadlineOf(ledger, counting, asOf, ledger.clock === "promised" ? toldBeside(ledger, item, counting, world) : undefined);
}

/** The day told beside what counting gives: of the whole it came too late where the item was late by its own promise already. */
function toldBeside(ledger: Ledger, item: ItemState, counting: Counting, world: World): Due | undefined {
  const parted = bundleOf(item, world) && partedAt(item);
  const wasLate = parted !== undefined && !isInTime(parted, dueOf(ledger, counting, parted).due);
  return wasLate ? undefined : toldTo(item, world);
}

/** The accounts of every clock that has started, with what the hall has ordered. 中文 各时限账 */
export function* ledgersOf(item: ItemState, world: World, asOf: LocalInstant): Generator<Ledger> {
  if (item.phase === "unfiled") return;
  for (const ledger of ownLedgers(item, world, asOf)) yield withOrders(ledger, item, world);
}

function* ownLedgers(item: ItemState, world: World, asOf: LocalInstant): Generator<Ledger> {
  const since = acceptedSince(item, world, civilDateOf(asOf));
  // While it waits for another's result nobody owes it an answer; one that was given all the same stays one.
  if (!isBlocked(item) || item.intakeAnsweredAt !== undefined) yield intakeLedger(item, world);
  yield* started(supplementLedger(item, world), since && legalLedger(item, since, world), promisedLedger(item, since, world));
  yield* started(since && lowerLevelLedger(item, since, world), commitmentLedger(item));
  yield* stageLedgers(item, world);
  yield* procedureLedgers(item);
  yield* started(hearingRequestLedger(item, world), hearingHoldingLedger(item, world), deliveryLedger(item, world));
}

const started = (...ledgers: readonly (Ledger | undefined)[]): Ledger[] => ledgers.filter((ledger) => ledger !== undefined);
