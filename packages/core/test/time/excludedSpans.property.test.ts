import { civilDate, dayNumber, stateCouncilNotices, workingCalendar, type CivilDate, type DaySpan } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
import { walk, wallCalendar } from "./dayWalker.ts";

const calendar = workingCalendar();
const wall = wallCalendar(stateCouncilNotices);

/** Half a year with the October and the Spring Festival holidays in it. */
const date = fc.nat(180).map((more) => civilDate(dayNumber(day("2018-09-01")) + more));

/** Pauses as they come: in any order, overlapping, some of no day, some the wrong way round. */
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(date, fc.integer({ min: -3, max: 40 }))
  .map(([from, length]) => ({ from, to: civilDate(dayNumber(from) + length) }));
const spans = fc.array(span, { maxLength: 6 });
const limit = fc.nat(60);

const after = (from: CivilDate, days: number, excluded: readonly DaySpan[]) => calendar.after(from, days, excluded).on;

describe("days that are not counted", () => {
  test("are left out as walking from day to day leaves them out", () => {
    let [putOff, overlapping] = [0, 0];
    fc.assert(
      fc.property(date, limit, spans, (from, days, excluded) => {
        const due = after(from, days, excluded);
        expect(due).toBe(walk(from, days, wall, excluded));
        if (due !== after(from, days, [])) putOff++;
        if (
          excluded.some((one, index) =>
            excluded.some((other, place) => place > index && one.from < other.to && other.from < one.to),
          )
        )
          overlapping++;
      }),
    );
    expect(putOff).toBeGreaterThan(50);
    expect(overlapping).toBeGreaterThan(20);
  });

  test("never bring the end nearer, nor does one more span", () => {
    fc.assert(
      fc.property(date, limit, spans, span, (from, days, excluded, more) => {
        expect(after(from, days, [...excluded, more]) >= after(from, days, excluded)).toBe(true);
      }),
    );
  });

  test("are the same whether a span is whole or in two pieces, whatever the order", () => {
    fc.assert(
      fc.property(date, limit, spans, span, fc.nat(40), (from, days, excluded, { from: begin, to }, length) => {
        const middle = civilDate(Math.min(dayNumber(begin) + length, Math.max(dayNumber(to), dayNumber(begin))));
        const pieces = [{ from: middle, to }, ...excluded, { from: begin, to: middle }];
        expect(after(from, days, pieces)).toBe(after(from, days, [...excluded, { from: begin, to }]));
      }),
    );
  });

  test("are left out in two steps as in one, and the count grows with its days and its start", () => {
    fc.assert(
      fc.property(date, date, limit, limit, spans, (from, other, first, second, excluded) => {
        const inSteps = after(after(from, first, excluded), second, excluded);
        expect(inSteps).toBe(after(from, first + second, excluded));
        expect(inSteps >= after(from, first, excluded)).toBe(true);
        const [early, late] = [from, other].toSorted() as [CivilDate, CivilDate];
        expect(after(early, first, excluded) <= after(late, first, excluded)).toBe(true);
      }),
    );
  });
});
