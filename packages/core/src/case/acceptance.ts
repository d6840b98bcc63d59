import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { Flow } from "../flow/flow.ts";
import { isBlocked, type ItemState } from "./itemState.ts";
import { countingOf } from "./clocks/countingOf.ts";
import { dueDay } from "./clocks/dueDay.ts";
import { ableSince, intakeLedger, intakeSince } from "./clocks/intakeLedger.ts";
import type { World } from "./world.ts";

/** The last day on which the hall may answer the filing. 中文 受理期限 */
export const intakeDueOn = (item: ItemState, world: World): CivilDate => dueDay(intakeLedger(item, world), item, world);

/** Whether a flow knows deemed acceptance; a foreign one may not. */
const knowsDeemedAcceptance = (flow: Flow): boolean =>
  flow.phases.filed?.some((step) => step.when?.includes("deemedAccepted")) ?? false;

/**
 * Whether the hall's silence has made an acceptance of the filing by a day.
 *
 * 中文  视为受理
 * Law   行政许可法 art. 32(1)(4): no notice within five days, accepted from the day of receipt
 * Holds what the hall does later undoes it no more; an item that waits for another's result is accepted by nobody's silence
 */
export function isDeemedAccepted(item: ItemState, world: World, asOf: CivilDate): boolean {
  if (isBlocked(item) || !knowsDeemedAcceptance(world.flowOf(item).flow)) return false;
  const silentUntil = item.intakeAnsweredAt ?? item.endedAt;
  return (silentUntil === undefined ? asOf : civilDateOf(silentUntil)) > intakeDueOn(item, world);
}

/**
 * The moment from which an item counts as accepted, if it does by a day.
 *
 * 中文  受理时刻
 * Law   行政许可法 art. 32: by silence that of receipt; after a supplement when all of it was in; else that of the act.
 *       A profile may let everything run from receipt
 */
export function acceptedSince(item: ItemState, world: World, asOf: CivilDate): LocalInstant | undefined {
  if (isDeemedAccepted(item, world, asOf)) return intakeSince(item);
  const { acceptedAt, suppliedAt } = item;
  if (acceptedAt === undefined) return undefined;
  if (countingOf(item, world, "promised").profile.start.value === "receipt") return intakeSince(item);
  if (suppliedAt === undefined) return acceptedAt;
  const able = ableSince(item, suppliedAt);
  return isEarlier(able, acceptedAt) ? able : acceptedAt;
}

/** The day from which an item counts as accepted, if it does. 中文 受理日期 */
export function acceptedOn(item: ItemState, world: World, asOf: CivilDate): CivilDate | undefined {
  const since = acceptedSince(item, world, asOf);
  return since && civilDateOf(since);
}
