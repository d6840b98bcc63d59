import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import type { DaySpan } from "../time/daySpan.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import { dayOf, isInTime, type Deadline } from "./deadline.ts";
import { isTimed, type Counting } from "./ledger.ts";
import { pausesInOrder } from "./officeDue.ts";
import { secondsBetween, secondsOfDay } from "./officeTime.ts";
import { spansOf, union } from "./spans.ts";

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

/** What a clock has used by the moment it stopped, or by a moment while it runs; undefined where a day was told and not counted. */
export function usageOf(deadline: Deadline, counting: Counting, asOf: LocalInstant): Usage | undefined {
  const { budget, due } = deadline;
  if ("until" in budget) return undefined;
  const at = deadline.stoppedAt ?? asOf;
  if (isTimed(deadline, counting)) return timedUsage(deadline, counting, at);
  const unit = budget.unit === "workingDay" ? "workingDay" : "naturalDay";
  const count = counterOf(deadline, counting, unit, asOf);
  const [on, last] = [civilDateOf(at), dayOf(due)];
  if (isInTime(at, due)) return { unit, used: Math.max(0, count(deadline.from, on)), remaining: count(on, last), overdueBy: 0 };
  const overdueBy = Math.max(1, rawCount(unit, counting)(last, on));
  return { unit, used: count(deadline.from, last) + overdueBy, remaining: -overdueBy, overdueBy };
}

type Count = (from: CivilDate, to: CivilDate) => number;

const rawCount = (unit: Usage["unit"], { calendar }: Counting): Count =>
  unit === "workingDay" ? (from, to) => calendar.between(from, to) : (from, to) => dayNumber(to) - dayNumber(from);

/** Counts the days of a span that no pause leaves out. */
function counterOf(deadline: Deadline, counting: Counting, unit: Usage["unit"], asOf: LocalInstant): Count {
  const spans = union(spansOf(deadline.pauses, counting.calendar, civilDateOf(asOf)));
  const raw = rawCount(unit, counting);
  return (from, to) => spans.reduce((left, span) => left - raw(...within(span, from, to)), raw(from, to));
}

/** The part of a span that lies in another. */
function within(span: DaySpan, from: CivilDate, to: CivilDate): [CivilDate, CivilDate] {
  const begin = dayNumber(span.from < from ? from : span.from);
  const end = Math.max(begin, dayNumber(span.to < to ? span.to : to));
  return [civilDate(begin), civilDate(end)];
}

function timedUsage(deadline: Deadline, counting: Counting, at: LocalInstant): Usage {
  const { budget, startedAt, due } = deadline;
  const isHours = "unit" in budget && budget.unit === "hour";
  const perUnit = isHours ? 3600 : secondsOfDay(civilDateOf(startedAt), counting);
  const units = (from: LocalInstant, to: LocalInstant) => secondsBetween(from, to, counting) / perUnit;
  const paused = pausesInOrder(deadline, counting, at).filter(({ from }) => isEarlier(from, at));
  const used = units(startedAt, at) - paused.reduce((sum, { seconds }) => sum + seconds, 0) / perUnit;
  const whole = Math.ceil(Math.max(0, used) - 1e-9);
  const remaining = Math.ceil(units(at, due as LocalInstant) - 1e-9);
  const overdueBy = isInTime(at, due) ? 0 : Math.max(1, Math.ceil(units(due as LocalInstant, at) - 1e-9));
  return { unit: isHours ? "hour" : "workingDay", used: whole, remaining: overdueBy > 0 ? -overdueBy : remaining, overdueBy };
}
