import { env } from "node:process";
import { figuresOf, isSame, localInstantSchema, measures, readPeriod, statisticsOf, totalOf } from "@banjie/core";
import { expect, test } from "vitest";
import { entangledCases, entangledComplaints, ordersOfMay } from "./entangledCases.ts";
import { flatTable, folded } from "./flatTable.ts";
import { manyDossiers } from "./manyDossiers.ts";
import { figuresInSql, measuresInSql } from "./measuresInSql.ts";
import { playHall } from "./playedHall.ts";

/** When the month is over, and so is the next, in which it is spoken of. */
const asOf = localInstantSchema.parse("2013-07-01T00:00:00+08:00");

/** A month, a week, a day, and a time in which nothing happened. */
const periods = ["2013-05", "2013-05-06..2013-05-10", "2013-05-16", "2013-04"];
const isLong = env["BANJIE_FULL"] !== undefined;
const seeds = isLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [5];

/**
 * What the month may not have: all its matters are promised, its cards yellow at most, bad reviews are mended, and what
 * was completed together is seldom reopened. Here they are 0 in both.
 */
const rare = new Set("jointReopened unjudged redCards redCards.accepted rectificationOverdueOpen".split(" "));

/** The measures that had something to count in one of the months. */
const met = new Set<string>();

test("every measure is written as plain SQL too", () => {
  expect(Object.keys(measuresInSql).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

test.each(seeds)("a month of the hall as one flat table gives the same figures in SQL (seed %i)", async (seed) => {
  const { events } = await playHall({ seed, casesPerDay: 25, lateShare: 0.1 });
  const entangled = [...entangledCases(isLong ? 400 : 120, seed), ...entangledComplaints(60, seed)];
  const others = [...ordersOfMay(), ...manyDossiers(60, seed), ...entangled];
  const hall = { ...folded([...events, ...others.filter(({ at }) => Date.parse(at) < Date.parse(asOf))]), asOf };
  const database = flatTable(hall);
  for (const period of periods) {
    const span = readPeriod(period);
    if (!span) throw new RangeError(period);
    const inSql = figuresInSql(database, span);
    const ours = figuresOf(
      totalOf(statisticsOf([...hall.cases, ...hall.dossiers], hall.world, { measures, by: [], asOf, period: span })),
      measures,
    );
    for (const { id } of measures) {
      expect([period, id, isSame(inSql[id], ours[id]), inSql[id], ours[id]]).toEqual([period, id, true, inSql[id], ours[id]]);
      if (ours[id] !== undefined && ours[id].of !== 0) met.add(id);
    }
  }
});

test("every measure had something to count, but for those that such a month may lack", () => {
  expect(measures.filter(({ id }) => !met.has(id) && !rare.has(id)).map(({ id }) => id)).toEqual([]);
});
