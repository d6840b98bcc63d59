import { calendarBook, civilDate, dayNumber, type CivilDate, type DaySpan, type HolidayAssumption } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
import { nextDay, walk, wallCalendar } from "./dayWalker.ts";
import { assumptions, future, isWeekend, open, until2018 } from "./futures.ts";

const start = fc.oneof(fc.nat(60), fc.nat(500)).map((more) => civilDate(dayNumber(day("2018-11-20")) + more));
const limit = fc.integer({ min: 1, max: 90 });
const spans: fc.Arbitrary<DaySpan[]> = fc.array(
  fc.tuple(start, fc.nat(30)).map(([from, length]) => ({ from, to: civilDate(dayNumber(from) + length) })),
  { maxLength: 3 },
);

describe("a limit that runs past the last announced day", () => {
  test("ends within its bounds whatever is announced afterwards, and at either bound for some", () => {
    const seen = { provisional: 0, earliest: 0, latest: 0 };
    fc.assert(
      fc.property(future, start, limit, spans, ({ assumption, announced }, from, days, excluded) => {
        const due = walk(from, days, wallCalendar([...until2018, ...announced]), excluded);
        const told = calendarBook(until2018, { assumption }).final.after(from, days, excluded);
        if (!told.provisional) {
          expect(told).toEqual({ on: due, provisional: false });
          return;
        }
        const { earliest = "", latest = "" } = told;
        expect([earliest <= due, due <= latest]).toEqual([true, true]);
        seen.provisional++;
        if (due === earliest) seen.earliest++;
        if (due === latest) seen.latest++;
      }),
    );
    expect(seen.provisional).toBeGreaterThan(100);
    expect(seen.earliest).toBeGreaterThan(10);
    expect(seen.latest).toBeGreaterThan(10);
  });

  test("comes to be known better with every year that is announced, until it is known", () => {
    let known = 0;
    fc.assert(
      fc.property(future, start, limit, spans, ({ assumption, announced }, from, days, excluded) => {
        const book = calendarBook([...until2018, ...announced], { assumption });
        let before = { earliest: "", latest: "9999" };
        for (const year of [2018, ...open]) {
          const { on, provisional, earliest = on, latest = on } = book.knownOn(day(`${year}-12-30`)).after(from, days, excluded);
          expect([earliest >= before.earliest, latest <= before.latest]).toEqual([true, true]);
          before = { earliest, latest };
          if (!provisional) known++;
        }
      }),
      // Every run makes four calendars.
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
    );
    expect(known).toBeGreaterThan(50);
  });

  test("has bounds that grow with its days, its start and what is not counted", () => {
    fc.assert(
      fc.property(assumptions, start, start, limit, limit, spans, (assumption, one, other, days, more, excluded) => {
        const { final } = calendarBook(until2018, { assumption });
        const bounds = (from: CivilDate, length: number, not: readonly DaySpan[]): readonly string[] => {
          const { on, earliest = on, latest = on } = final.after(from, length, not);
          return [earliest, on, latest];
        };
        const [early, late] = [one, other].toSorted() as [CivilDate, CivilDate];
        const least = bounds(early, days, []);
        for (const later of [bounds(late, days, []), bounds(early, days + more, []), bounds(early, days, excluded)])
          expect(least.map((date, index) => date <= (later[index] ?? ""))).toEqual([true, true, true]);
        expect(least).toEqual(least.toSorted());
      }),
    );
  });

  test("has for its bounds the first and the last end of all ways to announce what is ahead, in worlds small enough to try them", () => {
    fc.assert(
      fc.property(
        fc.record({ weekdaysOff: fc.nat(3), inARow: fc.nat(2), weekendDaysWorking: fc.nat(2) }),
        fc.nat(9).map((more) => civilDate(dayNumber(day("2018-12-28")) + more)),
        fc.integer({ min: 1, max: 3 }),
        (assumption, from, days) => {
          const { on, earliest = on, latest = on } = calendarBook(until2018, { assumption }).final.after(from, days);
          const ends = everyEnd(from, days, assumption);
          expect([earliest, latest]).toEqual([ends[0], ends.at(-1)]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Where the count may end: three days need no more than three weekdays off and two weekends, ten days. */
function everyEnd(from: CivilDate, days: number, assumption: HolidayAssumption): CivilDate[] {
  const ahead: CivilDate[] = [];
  for (let date = nextDay(from); ahead.length < 10; date = nextDay(date)) if (date >= "2019-01-01") ahead.push(date);
  const known = wallCalendar(until2018);
  const ends = new Set<CivilDate>();
  for (let choice = 0; choice < 2 ** ahead.length; choice++) {
    const changed = ahead.filter((_, index) => (choice >> index) % 2 === 1);
    if (isAdmitted(changed, assumption)) ends.add(walk(from, days, new Map([...known, ...changed.map(otherwise)])));
  }
  return [...ends].toSorted();
}

const otherwise = (date: CivilDate) => [date, isWeekend(date)] as const;

/** Whether an assumption admits that these days are otherwise than in a plain week. */
function isAdmitted(changed: readonly CivilDate[], { weekdaysOff, inARow, weekendDaysWorking }: HolidayAssumption): boolean {
  const off = changed.filter((date) => !isWeekend(date));
  const weekdayAfter = (date: CivilDate): CivilDate => (isWeekend(nextDay(date)) ? weekdayAfter(nextDay(date)) : nextDay(date));
  let [row, longest] = [0, 0];
  for (const [index, date] of off.entries()) {
    row = index > 0 && weekdayAfter(off[index - 1] as CivilDate) === date ? row + 1 : 1;
    longest = Math.max(longest, row);
  }
  return off.length <= weekdaysOff && longest <= inARow && changed.length - off.length <= weekendDaysWorking;
}
