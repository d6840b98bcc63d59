import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { CountedDay, WorkingCalendar } from "../time/workingCalendar.ts";
import type { Flow } from "../flow/flow.ts";
import { isBlocked, type ItemState } from "./caseState.ts";
import type { World } from "./world.ts";

/** Working days the hall has to answer a filing (行政许可法 art. 32(1)(4)). */
const intakeDays = 5;

/** The day from which the hall has its days to answer: that of receipt, on which the present round began, or what it needs was there. */
export const intakeFrom = ({ receivedAt, reopenedAt = receivedAt, unblockedAt = reopenedAt }: ItemState): CivilDate =>
  civilDateOf(unblockedAt);

/** Where the hall's days to answer the filing end. */
export const intakeDue = (item: ItemState, calendar: WorkingCalendar): CountedDay => calendar.after(intakeFrom(item), intakeDays);

/** The last day on which the hall may answer the filing. 中文 受理期限 */
export const intakeDueOn = (item: ItemState, calendar: WorkingCalendar): CivilDate => intakeDue(item, calendar).on;

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
  return (silentUntil === undefined ? asOf : civilDateOf(silentUntil)) > intakeDueOn(item, world.calendar);
}

/**
 * The day from which an item counts as accepted, if it does.
 *
 * 中文  受理日期
 * Law   行政许可法 art. 32: by silence the day of receipt; after a supplement the day all of it was in; else the day of the act
 */
export function acceptedOn(item: ItemState, world: World, asOf: CivilDate): CivilDate | undefined {
  if (isDeemedAccepted(item, world, asOf)) return intakeFrom(item);
  if (item.acceptedAt === undefined) return undefined;
  const expressly = civilDateOf(item.acceptedAt);
  if (item.suppliedAt === undefined) return expressly;
  // All of it was in, and so was the result of another item, where it needs one.
  const [complete, free] = [civilDateOf(item.suppliedAt), intakeFrom(item)];
  const able = complete > free ? complete : free;
  return able < expressly ? able : expressly;
}
