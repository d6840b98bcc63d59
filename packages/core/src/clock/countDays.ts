import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import type { DaySpan } from "../time/daySpan.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { Counting, Ledger } from "./ledger.ts";
import { spansOf, union } from "./spans.ts";

/** Counts the days after one, up to and with another. */
export type Count = (from: CivilDate, to: CivilDate) => number;

/** Whether a clock counts natural days; working days where it counts nothing but waits for a day that was told. */
export const isNatural = ({ budget }: Ledger): boolean =>
  "unit" in budget && (budget.unit === "naturalDay" || budget.unit === "month");

/** Days of a clock's unit, pauses or not. */
export const allDays = (ledger: Ledger, { calendar }: Counting): Count =>
  isNatural(ledger) ? (from, to) => dayNumber(to) - dayNumber(from) : (from, to) => calendar.between(from, to);

/** Days of a clock's unit that no pause leaves out. */
export function countedDays(ledger: Ledger, counting: Counting, asOf: LocalInstant): Count {
  const spans = union(spansOf(ledger.pauses, counting.calendar, civilDateOf(asOf)));
  const all = allDays(ledger, counting);
  return (from, to) => spans.reduce((left, span) => left - all(...within(span, from, to)), all(from, to));
}

/** The part of a span that lies in another. */
function within(span: DaySpan, from: CivilDate, to: CivilDate): [CivilDate, CivilDate] {
  const begin = dayNumber(span.from < from ? from : span.from);
  const end = Math.max(begin, dayNumber(span.to < to ? span.to : to));
  return [civilDate(begin), civilDate(end)];
}
