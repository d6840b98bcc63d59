import { acceptedOn, intakeDue, intakeFrom } from "../case/acceptance.ts";
import type { ItemState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import { legalDue, promisedDue } from "../case/limits.ts";
import type { CountedDay } from "../time/workingCalendar.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";

/** A day, to its end; or, where a foreign log told one, a moment. */
export type Due = CivilDate | LocalInstant;

/**
 * One clock of one item: from when, by when, when it stopped.
 *
 * 中文  期限
 * Law   行政许可法 art. 32, 42, 82; 优化营商环境条例 art. 36
 */
export interface Deadline {
  readonly clock: ClockName;
  readonly from: CivilDate;
  readonly due: Due;
  /** True where the count runs past the last year whose holidays are announced. */
  readonly provisional: boolean;
  /** The date the applicant was told, where it differs from what counting gives. */
  readonly told?: Due;
  readonly stoppedAt?: LocalInstant;
}

/** How a clock stands: stopped early, on its last day, overdue; or still running, in time or past it. */
export type Verdict = "early" | "onTheDay" | "overdue" | "open" | "overdueOpen";

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
  if (item.phase === "unfiled") return [];
  const today = civilDateOf(asOf);
  const from = acceptedOn(item, world, today);
  const clocks = [intakeClock(item, world), from && legalClock(item, from, world, today), promiseClock(item, from, world, today)];
  return clocks.filter((clock) => clock !== undefined);
}

function intakeClock(item: ItemState, { calendar }: World): Deadline {
  return clockOf("intake", intakeFrom(item), intakeDue(item, calendar), item.intakeAnsweredAt ?? item.endedAt);
}

/** 42(1): the law speaks of deciding (O-06); what goes up or ends otherwise has no decision to wait for. */
function legalClock(item: ItemState, from: CivilDate, world: World, today: CivilDate): Deadline | undefined {
  const due = legalDue(item, from, world, today);
  return due && clockOf("legal", from, due, item.decidedAt ?? item.endedAt);
}

function clockOf(clock: ClockName, from: CivilDate, { on, provisional }: CountedDay, stoppedAt?: LocalInstant): Deadline {
  return { clock, from, due: on, provisional, ...(stoppedAt && { stoppedAt }) };
}

/** The promise as counted and as told: lateness is judged by the later of the two (O-04), both are shown. */
function promiseClock(item: ItemState, from: CivilDate | undefined, world: World, today: CivilDate): Deadline | undefined {
  const told = item.promised;
  const due = from && promisedDue(item, from, world, today);
  const counted = due && clockOf("promised", from, due, item.endedAt);
  if (told === undefined || counted?.due === told) return counted;
  const start = from ?? civilDateOf(item.acceptedAt ?? item.receivedAt);
  if (!counted) return { ...clockOf("promised", start, { on: dayOf(told), provisional: false }, item.endedAt), due: told, told };
  return { ...counted, due: isBefore(counted.due, told) ? told : counted.due, told };
}

const dayOf = (due: Due): CivilDate => due.slice(0, 10) as CivilDate;
const isMoment = (due: Due): due is LocalInstant => due.length > 10;

function isBefore(due: Due, other: Due): boolean {
  if (isMoment(due) && isMoment(other)) return isEarlier(due, other);
  return dayOf(due) < dayOf(other) || (dayOf(due) === dayOf(other) && isMoment(due));
}

/** Whether something done at a moment is done in time. A day runs to its end. */
export function isInTime(at: LocalInstant, due: Due): boolean {
  return isMoment(due) ? !isEarlier(due, at) : civilDateOf(at) <= due;
}

/**
 * How a clock stands at a moment. Early means at least one working day before the due day (O-21).
 *
 * 中文  提前 按期 超期 在办 超期在办
 */
export function verdictOf({ due, stoppedAt }: Deadline, { calendar }: World, asOf: LocalInstant): Verdict {
  if (stoppedAt === undefined) return isInTime(asOf, due) ? "open" : "overdueOpen";
  if (!isInTime(stoppedAt, due)) return "overdue";
  return calendar.between(civilDateOf(stoppedAt), dayOf(due)) >= 1 ? "early" : "onTheDay";
}
