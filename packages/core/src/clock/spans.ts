import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import type { DaySpan } from "../time/daySpan.ts";
import type { WorkingCalendar } from "../time/workingCalendar.ts";
import type { PauseEntry } from "./ledger.ts";

/** Which day is taken where the holidays to come are not announced yet. */
export type Bound = "on" | "earliest" | "latest";

/**
 * The days that pauses leave out, each after its first day up to and with its last (O-11).
 *
 * In  today — the day with which a pause that is still open ends for now
 */
export const spansOf = (
  pauses: readonly PauseEntry[],
  calendar: WorkingCalendar,
  today: CivilDate,
  bound: Bound = "on",
): DaySpan[] => pauses.map((pause) => spanOf(pause, calendar, today, bound)).filter(({ from, to }) => from < to);

/** The days of one pause: no more than it was said to need. */
export function spanOf(pause: PauseEntry, calendar: WorkingCalendar, today: CivilDate, bound: Bound = "on"): DaySpan {
  const from = civilDateOf(pause.from);
  const to = pause.to === undefined ? today : civilDateOf(pause.to);
  if (pause.stated === undefined) return { from, to };
  const { on, [bound]: stated = on } = calendar.after(from, pause.stated);
  return { from, to: to < stated ? to : stated };
}

/** Spans in order of time, those that meet as one: what lies in several is there once. */
export function union(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))) {
    const last = joined.at(-1);
    if (last === undefined || last.to < span.from) joined.push(span);
    else if (last.to < span.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** The n-th day after a day that lies in none of the spans. */
export function naturalDayAfter(from: CivilDate, days: number, spans: readonly DaySpan[]): CivilDate {
  let put = dayNumber(from) + days;
  let counted = dayNumber(from);
  for (const span of union(spans)) {
    const [begin, end] = [Math.max(counted, dayNumber(span.from)), dayNumber(span.to)];
    if (begin >= put || end <= begin) continue;
    put += end - begin;
    counted = end;
  }
  return civilDate(put);
}
