import { civilDate, civilDateOf, dayNumber, deadlines, verdictOf } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, moment, world } from "../given.ts";

const dates = fc.integer({
  min: dayNumber(civilDateOf(moment("2018-09-27 09:00"))),
  max: dayNumber(civilDateOf(moment("2021-12-31 09:00"))),
});
const cases = fc.oneof(turns.map(lawfulCase), turns.map(recordedCase));

test("without a new act no clock goes back: a deadline stays where it is, and what is overdue stays so", () => {
  let overdue = 0;
  fc.assert(
    fc.property(cases, fc.tuple(dates, dates), (acts, days) => {
      const [first, second] = days.toSorted((a, b) => a - b).map((date) => moment(`${civilDate(date)} 12:00`));
      const item = after(...acts).items["1"];
      if (!item || !first || !second) return;
      const later = new Map(deadlines(item, world, second).map((deadline) => [deadline.clock, deadline]));
      for (const deadline of deadlines(item, world, first)) {
        const then = later.get(deadline.clock);
        expect(then?.due).toBe(deadline.due);
        if (verdictOf(deadline, world, first) !== "overdueOpen") continue;
        overdue++;
        expect(then && verdictOf(then, world, second)).toBe("overdueOpen");
      }
    }),
  );
  expect(overdue).toBeGreaterThan(20);
});
