import { civilDate, civilDateOf, dayNumber, deadlines, verdictOf, type Deadline, type ItemState } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, moment, world } from "../given.ts";

const dates = fc.integer({
  min: dayNumber(civilDateOf(moment("2018-09-27 09:00"))),
  max: dayNumber(civilDateOf(moment("2021-12-31 09:00"))),
});
const cases = fc.oneof(turns.map(lawfulCase), turns.map(recordedCase));

/** A pause that is open now and stops a clock: its due day moves on with every day of waiting. */
const waits = ({ endedAt, pauses }: ItemState): boolean => endedAt === undefined && pauses.some(({ to }) => to === undefined);

/** Which account it is: several special procedures run beside each other. */
const account = ({ clock, of, startedAt, budget }: Deadline): string => `${clock} ${of} ${startedAt} ${JSON.stringify(budget)}`;

test("without a new act no clock goes back: a deadline stays where it is, or waits with the item, and what is overdue stays so", () => {
  const met = { overdue: 0, waiting: 0 };
  fc.assert(
    fc.property(cases, fc.tuple(dates, dates), (acts, days) => {
      const [first, second] = days.toSorted((a, b) => a - b).map((date) => moment(`${civilDate(date)} 12:00`));
      const item = after(...acts).items["1"];
      if (!item || !first || !second) return;
      const later = new Map(deadlines(item, world, second).map((deadline) => [account(deadline), deadline]));
      for (const deadline of deadlines(item, world, first)) {
        const then = later.get(account(deadline));
        if (waits(item)) {
          met.waiting++;
          expect(then && then.due >= deadline.due).toBe(true);
        } else expect(then?.due).toBe(deadline.due);
        if (verdictOf(deadline, world, first) !== "overdueOpen") continue;
        met.overdue++;
        expect(then && verdictOf(then, world, second)).toBe("overdueOpen");
      }
    }),
  );
  expect(met.overdue).toBeGreaterThan(20);
  expect(met.waiting).toBeGreaterThan(5);
});
