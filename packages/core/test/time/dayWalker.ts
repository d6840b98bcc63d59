import type { CivilDate, DaySpan, HolidayNotice } from "@banjie/core";

/** The wall calendar of a clerk who has copied one paper after another onto it: true for a day that works, false for a free one. */
export type WallCalendar = ReadonlyMap<string, boolean>;

/** The day after. */
export function nextDay(date: CivilDate): CivilDate {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) as CivilDate;
}

/** The papers copied in their order: what a later one says stands, and what it names as working is not free. */
export function wallCalendar(notices: readonly HolidayNotice[]): WallCalendar {
  const copied = new Map<string, boolean>();
  for (const { off, work = [] } of notices) {
    for (const date of off.flatMap(daysOfRun)) copied.set(date, false);
    for (const date of work.flatMap(daysOfRun)) copied.set(date, true);
  }
  return copied;
}

function daysOfRun(run: string): CivilDate[] {
  const [first = "", last = first] = run.split("/");
  const days: CivilDate[] = [];
  for (let date = first as CivilDate; date <= last; date = nextDay(date)) days.push(date);
  return days;
}

/** Whether the hall works: as copied, else by the week. */
export const worksOn = (date: CivilDate, wall: WallCalendar): boolean =>
  wall.get(date) ?? ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The n-th working day after a day that lies in no span, one day at a time. */
export function walk(from: CivilDate, workingDays: number, wall: WallCalendar, excluded: readonly DaySpan[] = []): CivilDate {
  let date = from;
  for (let left = workingDays; left > 0;) {
    date = nextDay(date);
    if (worksOn(date, wall) && !isExcluded(date, excluded)) left--;
  }
  return date;
}

const isExcluded = (date: CivilDate, spans: readonly DaySpan[]): boolean =>
  spans.some(({ from, to }) => date > from && date <= to);

/** Working days after one day up to and with another that is not before it, one day at a time. */
export function countWalking(from: CivilDate, to: CivilDate, wall: WallCalendar): number {
  let count = 0;
  for (let date = from; date < to;) {
    date = nextDay(date);
    if (worksOn(date, wall)) count++;
  }
  return count;
}
