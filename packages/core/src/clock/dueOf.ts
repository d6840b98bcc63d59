import type { Limit } from "../catalogue/limit.ts";
import { dayNumber, type CivilDate } from "../time/civilDate.ts";
import type { DaySpan } from "../time/daySpan.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import { monthsAfter } from "../time/periodEnd.ts";
import type { CountedDay, WorkingCalendar } from "../time/workingCalendar.ts";
import type { CountedDue } from "./countedDue.ts";
import { extendedBy, isTimed, type Counting, type Ledger } from "./ledger.ts";
import { officeDue } from "./officeDue.ts";
import { officeOutlook } from "./officeOutlook.ts";
import { naturalDayAfter, spansOf, type Bound } from "./spans.ts";

/**
 * When a clock runs out: the budget and what it was extended by, counted from the day after the start over what is not left out.
 *
 * 中文   期限届满
 * Law    行政许可法 art. 82; 民法典 art. 201, 203: a period in natural days that ends on a day of rest ends on the next working day
 * In     asOf — with its day a pause that is still open ends for now
 * Holds  one more pause or extension never makes it earlier; a pause that begins when the limit has run out saves nothing
 */
export function dueOf(ledger: Ledger, counting: Counting, asOf: LocalInstant): CountedDue {
  const { budget } = ledger;
  if ("until" in budget) return { due: budget.until, provisional: false };
  if (isTimed(ledger, counting)) return momentDue(ledger, counting, asOf);
  return countedDue(dayDue(ledger, budget, counting.calendar, civilDateOf(asOf)));
}

function momentDue(ledger: Ledger, counting: Counting, asOf: LocalInstant): CountedDue {
  const { due } = officeDue(ledger, counting, asOf);
  return { due, ...officeOutlook(ledger, due, counting, asOf) };
}

const countedDue = ({ on, ...bounds }: CountedDay): CountedDue => ({ due: on, ...bounds });

/** A pause that ends on a day not yet settled moves the bounds with it: the sooner it may end, the sooner the limit may run out. */
function dayDue(ledger: Ledger, budget: Limit, calendar: WorkingCalendar, today: CivilDate): CountedDay {
  const dueBy = (bound: Bound): CountedDay =>
    dueBetween(ledger, budget, calendar, spansOf(ledger.pauses, calendar, today, bound));
  const due = dueBy("on");
  if (!due.provisional || ledger.pauses.every(({ stated }) => stated === undefined)) return due;
  const [{ earliest = due.on }, { latest = due.on }] = [dueBy("earliest"), dueBy("latest")];
  return { ...due, earliest, latest };
}

function dueBetween(ledger: Ledger, budget: Limit, calendar: WorkingCalendar, spans: readonly DaySpan[]): CountedDay {
  const from = civilDateOf(ledger.startedAt);
  const days = lengthInDays(budget, from) + extendedBy(ledger);
  if (budget.unit === "workingDay") return calendar.after(from, days, spans);
  return calendar.onOrAfter(naturalDayAfter(from, days, spans));
}

/** A limit in days; a month is as many as it has from that day. */
export const lengthInDays = ({ length, unit }: Limit, from: CivilDate): number =>
  unit === "month" ? dayNumber(monthsAfter(from, length)) - dayNumber(from) : length;
