import { env } from "node:process";
import { figureOf, isSame, measures, readPeriod, statisticsOf, totalOf, type Cell, type Value } from "@banjie/core";
import { expect, test } from "vitest";
import { flatTable, folded } from "./flatTable.ts";
import { measuresInSql, tables } from "./measuresInSql.ts";
import { playHall } from "./playedHall.ts";

/** A month, a week, a day, and a time in which nothing happened. */
const periods = ["2013-05", "2013-05-06..2013-05-10", "2013-05-16", "2013-04"];
const seeds = env["BANJIE_FULL"] ? [1, 2, 3, 4, 5, 6, 7, 8] : [5];

/**
 * What the month may not have: all its matters are promised, its cards yellow at most, the law is kept, and what was completed together is
 * seldom reopened. Here they are 0 in both.
 */
const rare = new Set(["jointReopened", "unjudged", "lawOverdueOpen", "redCards", "redCards.accepted"]);

const value = (of: unknown, outOf: unknown): Value =>
  typeof of !== "number" || typeof outOf !== "number" || outOf === 0 ? undefined : { of, outOf };

test("every measure is written as plain SQL too", () => {
  expect(Object.keys(measuresInSql).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

test.each(seeds)("a month of the hall as one flat table gives the same figures in SQL (seed %i)", async (seed) => {
  const hall = folded((await playHall({ seed, casesPerDay: 25, lateShare: 0.1 })).events);
  const database = flatTable(hall);
  const met = new Set<string>();
  const query = (period: string, id: string): Value => {
    const { from = "", to = "" } = readPeriod(period) ?? {};
    const [of, outOf = 1] = measuresInSql[id] ?? ["NULL"];
    const sql = `${tables} SELECT ${of} AS of, ${outOf} AS outOf`.replaceAll("$from", from).replaceAll("$to", to);
    const row = database.prepare(sql).get();
    return value(row?.["of"], row?.["outOf"]);
  };
  for (const period of periods) {
    const cell: Cell = totalOf(
      statisticsOf(hall.cases, hall.world, { measures, by: [], asOf: hall.asOf, period: readPeriod(period) }),
    );
    for (const { id } of measures) {
      const [inSql, ours] = [query(period, id), figureOf(id, cell)];
      expect([period, id, isSame(inSql, ours), inSql, ours]).toEqual([period, id, true, inSql, ours]);
      if (ours !== undefined && ours.of !== 0) met.add(id);
    }
  }
  expect(measures.filter(({ id }) => !met.has(id) && !rare.has(id)).map(({ id }) => id)).toEqual([]);
});
