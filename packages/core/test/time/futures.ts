import {
  civilDate,
  dayNumber,
  stateCouncilNotices,
  usualHolidays,
  weekday,
  type CivilDate,
  type HolidayAssumption,
  type StateCouncilNotice,
} from "@banjie/core";
import * as fc from "fast-check";
import { day } from "../given.ts";
import { nextDay } from "./dayWalker.ts";

/** What was announced when 2018 was the last year anybody knew of. */
export const until2018 = stateCouncilNotices.filter(({ year }) => year <= 2018);

export const isWeekend = (date: CivilDate): boolean => weekday(dayNumber(date)) > 5;

/** The years that nobody has announced, day by day. */
export const open = [2019, 2020, 2021];
const aheadOf = open.map((year) => {
  const dates: { date: CivilDate; isWeekend: boolean }[] = [];
  for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = nextDay(date))
    dates.push({ date, isWeekend: isWeekend(date) });
  return { year, dates };
});

/** How they might be announced: what is wished for in its order, as far as the assumption lets it. */
function admissible(wishes: ReadonlySet<CivilDate>, assumption: HolidayAssumption): StateCouncilNotice[] {
  return aheadOf.map(({ year, dates }) => {
    const [off, work]: [CivilDate[], CivilDate[]] = [[], []];
    let row = 0;
    for (const { date, isWeekend: rests } of dates) {
      if (rests) {
        if (wishes.has(date) && work.length < assumption.weekendDaysWorking) work.push(date);
        continue;
      }
      row = wishes.has(date) && row < assumption.inARow && off.length < assumption.weekdaysOff ? row + 1 : 0;
      if (row > 0) off.push(date);
    }
    return { kind: "yearly", year, publishedOn: `${year - 1}-12-31`, off, work };
  });
}

/** Stretches of days that somebody would have otherwise: long ones at the beginning, where they hurt, and others anywhere. */
const stretch = fc.record({
  from: fc.oneof(fc.nat(60), fc.nat(1000)).map((more) => civilDate(dayNumber(day("2019-01-01")) + more)),
  length: fc.integer({ min: 1, max: 40 }),
  days: fc.constantFrom("weekdays", "weekends", "both"),
});

export const assumptions: fc.Arbitrary<HolidayAssumption> = fc.oneof(
  fc.constant(usualHolidays),
  fc.record({ weekdaysOff: fc.nat(12), inARow: fc.nat(6), weekendDaysWorking: fc.nat(6) }),
);

/** An assumption and a future that it admits. */
export const future = fc.tuple(assumptions, fc.array(stretch, { maxLength: 12 })).map(([assumption, stretches]) => {
  const wishes = new Set<CivilDate>();
  for (const { from, length, days } of stretches) {
    for (let more = 0; more < length; more++) {
      const date = civilDate(dayNumber(from) + more);
      if (days === "both" || isWeekend(date) === (days === "weekends")) wishes.add(date);
    }
  }
  return { assumption, announced: admissible(wishes, assumption) };
});
