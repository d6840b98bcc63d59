import {
  civilDate,
  dayNumber,
  stateCouncilNotices,
  workingCalendar,
  type CivilDate,
  type StateCouncilNotice,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
import { countWalking, walk, wallCalendar, worksOn } from "./dayWalker.ts";

const dateIn = (from: string, to: string): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }).map(civilDate);

/** A run of one to ten days, as a paper names it. */
const run = (year: number): fc.Arbitrary<string> =>
  fc.tuple(dateIn(`${year - 1}-12-20`, `${year}-12-31`), fc.nat(9)).map(([first, more]) => {
    const last = civilDate(dayNumber(first) + more);
    return more === 0 ? first : `${first}/${last}`;
  });

/** Papers of a country that changes its mind, one a month: any days off, any make-up days, any amendments. */
const papers: fc.Arbitrary<StateCouncilNotice[]> = fc
  .array(
    fc.integer({ min: 2018, max: 2020 }).chain((year) =>
      fc.record({
        kind: fc.constant("yearly" as const),
        year: fc.constant(year),
        off: fc.array(run(year), { maxLength: 8 }),
        work: fc.array(run(year), { maxLength: 8 }),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((paper, index) => ({ ...paper, publishedOn: `2017-0${index + 1}-01` })));

const calendar = workingCalendar();
const date = dateIn("2005-01-01", "2030-12-31");
const limit = fc.nat(90);

describe("counting working days", () => {
  test("gives what walking from day to day gives, from 2005 to 2030", () => {
    const wall = wallCalendar(stateCouncilNotices);
    fc.assert(
      fc.property(date, limit, (from, days) => {
        const due = walk(from, days, wall);
        expect(calendar.after(from, days).on).toBe(due);
        expect(calendar.between(from, due)).toBe(countWalking(from, due, wall));
      }),
    );
  });

  test("gives what walking gives whatever the papers say and however they amend each other", () => {
    let amended = 0;
    fc.assert(
      fc.property(papers, dateIn("2017-12-01", "2020-12-31"), limit, (notices, from, days) => {
        if (notices.length > new Set(notices.map(({ year }) => year)).size) amended++;
        const [other, wall] = [workingCalendar(notices), wallCalendar(notices)];
        expect(other.after(from, days).on).toBe(walk(from, days, wall));
        expect(other.isWorkingDay(from)).toBe(worksOn(from, wall));
      }),
      // Every run makes a calendar of two centuries.
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
    );
    expect(amended).toBeGreaterThan(5);
  });

  test("in two steps gives what counting in one gives", () => {
    fc.assert(
      fc.property(date, limit, limit, (from, first, second) => {
        const inSteps = calendar.after(calendar.after(from, first).on, second);
        const atOnce = calendar.after(from, first + second);
        expect(inSteps.on).toBe(atOnce.on);
        if (!atOnce.provisional) expect(inSteps).toEqual(atOnce);
      }),
    );
  });

  test("back finds as many days as were counted forward", () => {
    fc.assert(
      fc.property(date, limit, (from, days) => {
        expect(calendar.between(from, calendar.after(from, days).on)).toBe(days);
      }),
    );
  });

  test("from one day to another and on to a third adds up, and turns its sign with its direction", () => {
    fc.assert(
      fc.property(date, date, date, (first, second, third) => {
        expect(calendar.between(first, second) + calendar.between(second, third)).toBe(calendar.between(first, third));
        expect(calendar.between(first, second) + calendar.between(second, first)).toBe(0);
      }),
    );
  });

  test("ends on a working day, and never before the day it began on", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const { on } = calendar.after(from, days);
        expect(on > from).toBe(true);
        expect(calendar.isWorkingDay(on)).toBe(true);
      }),
    );
  });
});
