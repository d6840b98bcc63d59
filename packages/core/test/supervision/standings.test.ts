import { cardLevels, fallingOf, isEarlier, standings, type LocalInstant } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, turns } from "../case/randomCase.ts";
import { act, after, moment, world } from "../given.ts";
import { upTo } from "../case/inOrder.ts";

const standing = (asOf: string) =>
  standings([after(...upTo.accepted)], world, moment(asOf)).map(({ deadline, level, isOverdue, usage }) => [
    deadline.clock,
    deadline.due,
    usage.remaining,
    level ?? (isOverdue ? "overdue" : "in time"),
  ]);

/** Accepted on Monday 2018-10-15: promised by Wednesday 10-24, in law by Monday 11-12. */
describe("the clocks that run", () => {
  test("stand in the order in which they run out, with what is left and the level reached", () => {
    expect(standing("2018-10-16 12:00")).toEqual([
      ["promised", "2018-10-24", 6, "in time"],
      ["legal", "2018-11-12", 19, "in time"],
    ]);
    expect(standing("2018-10-22 00:00")).toEqual([
      ["promised", "2018-10-24", 2, "warning"],
      ["legal", "2018-11-12", 15, "in time"],
    ]);
    expect(standing("2018-10-25 00:00").at(0)).toEqual(["promised", "2018-10-24", -1, "yellow"]);
    expect(standing("2018-11-13 00:00").at(1)).toEqual(["legal", "2018-11-12", -1, "red"]);
  });

  test("are none once an item has ended", () => {
    const done = after(...upTo.decided, act("ItemCompleted", "2018-10-23 09:00"));
    expect(standings([done], world, moment("2018-12-01 12:00"))).toEqual([]);
  });

  test("have reached a level just when it has fallen due", () => {
    let reached = 0;
    fc.assert(
      fc.property(turns.map(lawfulCase), fc.integer({ min: 0, max: 400 }), (acts, days) => {
        const asOf = new Date(Date.parse("2018-10-01T04:00:00Z") + days * 86_400_000 + 8 * 3_600_000);
        const at = `${asOf.toISOString().slice(0, 19)}+08:00` as LocalInstant;
        const state = after(...acts.filter((done) => done.at <= at));
        for (const { item, deadline, level } of standings([state], world, at)) {
          if (!item || deadline.pauses.some(({ to }) => to === undefined)) continue;
          const fallen = [...fallingOf("1", item, world, at)].filter(
            (one) => one.clock === deadline.clock && one.of === deadline.of && one.level !== "due" && !isEarlier(at, one.at),
          );
          expect(level).toBe(cardLevels.findLast((one) => fallen.some((each) => each.level === one)));
          if (level) reached++;
        }
      }),
    );
    expect(reached).toBeGreaterThan(30);
  });
});
