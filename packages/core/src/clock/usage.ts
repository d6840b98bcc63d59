import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import { allDays, countedDays, isNatural } from "./countDays.ts";
import { dayOf, isInTime, passedAt, type Deadline } from "./deadline.ts";
import { isTimed, type Counting } from "./ledger.ts";
import { dayOfStart, pausesInOrder } from "./officeDue.ts";
import { secondsBetween } from "./officeTime.ts";

/**
 * What a clock has used of its time: whole units, a part of one counted whole.
 *
 * 中文  已用 剩余 超期
 */
export interface Usage {
  readonly unit: "workingDay" | "naturalDay" | "hour";
  readonly used: number;
  /** Negative once it is overdue. */
  readonly remaining: number;
  readonly overdueBy: number;
}

/**
 * What a clock has used by the moment it stopped, or by a moment while it runs.
 *
 * 中文  已用时限
 * Holds past the due day every day counts, paused or not: a pause that begins when the limit has run out saves nothing. What is late by
 *       days of rest alone is overdue by one, and has used none of them
 */
export function usageOf(deadline: Deadline, counting: Counting, asOf: LocalInstant): Usage {
  const at = deadline.stoppedAt ?? asOf;
  if (isTimed(deadline, counting)) return timedUsage(deadline, counting, at);
  const unit = isNatural(deadline) ? "naturalDay" : "workingDay";
  const count = countedDays(deadline, counting, asOf);
  const [on, last] = [civilDateOf(at), dayOf(deadline.due)];
  const used = (to: typeof on): number => Math.max(0, count(deadline.from, to));
  if (isInTime(at, deadline.due)) return { unit, used: used(on), remaining: count(on, last), overdueBy: 0 };
  const over = allDays(deadline, counting)(last, on);
  const overdueBy = Math.max(1, over);
  return { unit, used: used(last) + over, remaining: -overdueBy, overdueBy };
}

function timedUsage(deadline: Deadline, counting: Counting, at: LocalInstant): Usage {
  const { budget, startedAt, due } = deadline;
  const isHours = "unit" in budget && budget.unit === "hour";
  const unit = isHours ? 3600 : dayOfStart(deadline, counting);
  const units = (from: LocalInstant, to: LocalInstant): number => Math.ceil(secondsBetween(from, to, counting) / unit);
  const end = passedAt(due, startedAt.slice(-6));
  const paused = pausesInOrder(deadline, counting, at).filter(({ from }) => isEarlier(from, at));
  const seconds = secondsBetween(startedAt, at, counting) - paused.reduce((sum, pause) => sum + pause.seconds, 0);
  const overdueBy = isInTime(at, due) ? 0 : Math.max(1, units(end, at));
  const remaining = overdueBy > 0 ? -overdueBy : units(at, end);
  return { unit: isHours ? "hour" : "workingDay", used: Math.ceil(Math.max(0, seconds) / unit), remaining, overdueBy };
}
