import { allDays, countedDays, type Count } from "../clock/countDays.ts";
import { dayOf, passedAt, type Deadline } from "../clock/deadline.ts";
import { lengthInDays } from "../clock/dueOf.ts";
import { extendedBy, isTimed, type Counting, type Due } from "../clock/ledger.ts";
import { budgetSeconds, dayOfStart, officeDue } from "../clock/officeDue.ts";
import { afterOffice } from "../clock/officeTime.ts";
import type { Threshold } from "../profile/threshold.ts";
import { civilDate, dayNumber } from "../time/civilDate.ts";
import type { LocalInstant } from "../time/instant.ts";

/**
 * The day or moment after which a clock has reached a level of supervision: a threshold has a due of its own.
 *
 * 中文  监察等级的触发时刻
 * Out   undefined where the measure does not fit the clock: of a day that was told no share can be used
 */
export function alertDue(threshold: Threshold, deadline: Deadline, counting: Counting, asOf: LocalInstant): Due | undefined {
  const { measure, value } = threshold;
  if (isTimed(deadline, counting)) return timedAlert(threshold, deadline, counting, asOf);
  if (measure === "over") return daysPast(value, deadline, counting);
  const count = countedDays(deadline, counting, asOf);
  return measure === "remaining" ? lastDayWithMore(value, deadline, count) : lastDayBeforeShare(value, deadline, count);
}

/** The last day before such a share of the budget is used; the day before the start where it is at once. */
function lastDayBeforeShare(percent: number, deadline: Deadline, count: Count): Due | undefined {
  const { budget, from } = deadline;
  if ("until" in budget) return undefined;
  const share = Math.ceil(((lengthInDays(budget, from) + extendedBy(deadline)) * percent) / 100);
  let day = dayNumber(from) - 1;
  while (count(from, civilDate(day + 1)) < share) day++;
  return civilDate(day);
}

/** The last day on which no more days than these lie past the due day. */
function daysPast(days: number, deadline: Deadline, counting: Counting): Due {
  if (days === 0) return deadline.due;
  const count = allDays(deadline, counting);
  const due = dayOf(deadline.due);
  let day = dayNumber(due) + days;
  while (count(due, civilDate(day + 1)) <= days) day++;
  return civilDate(day);
}

/** The last day on which more days than these are left; the day before the start where it starts with no more. */
function lastDayWithMore(left: number, deadline: Deadline, count: Count): Due {
  const due = dayOf(deadline.due);
  let day = dayNumber(due);
  while (day >= dayNumber(deadline.from) && count(civilDate(day), due) <= left) day--;
  return civilDate(day);
}

/** In office time a part of a unit counts whole: two are left as soon as more is used than all but three. */
function timedAlert({ measure, value }: Threshold, deadline: Deadline, counting: Counting, asOf: LocalInstant): Due {
  const { budget, startedAt, due } = deadline;
  const unit = "unit" in budget && budget.unit === "hour" ? 3600 : dayOfStart(deadline, counting);
  if (measure === "over") return value === 0 ? due : afterOffice(passedAt(due, startedAt.slice(-6)), value * unit, counting);
  const whole = budgetSeconds(deadline, dayOfStart(deadline, counting));
  const used = measure === "used" ? Math.ceil((whole * value) / 100) : whole - (value + 1) * unit;
  return used <= 0 ? startedAt : officeDue(deadline, counting, asOf, used).due;
}
