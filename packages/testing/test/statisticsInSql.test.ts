import { env } from "node:process";
import {
  figuresOf,
  isSame,
  localInstantSchema,
  measures,
  readPeriod,
  statisticsOf,
  totalOf,
  type ReportingPeriod,
  type Value,
} from "@banjie/core";
import { expect, test } from "vitest";
import { entangledCases, entangledComplaints, ordersOfMay, rareCase } from "./entangledCases.ts";
import { flatTable, folded, type FoldedHall } from "./flatTable.ts";
import { manyDossiers } from "./manyDossiers.ts";
import { figuresInSql, measuresInSql } from "./measuresInSql.ts";
import { playHall } from "./playedHall.ts";
import { otherwise, type Settings } from "./settings.ts";

/** When the month is over, and so is the next, in which it is spoken of. */
const asOf = localInstantSchema.parse("2013-07-01T00:00:00+08:00");

/** A month, a week, a day, and a time in which nothing happened. */
const periods = ["2013-05", "2013-05-06..2013-05-10", "2013-05-16", "2013-04"];
const isLong = env["BANJIE_FULL"] !== undefined;
const seeds = isLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [5];

/** The measures that had something to count in one of the months. */
const met = new Set<string>();

/** The measures that came out otherwise than by the default profile, and those that must. */
const unlike = new Set<string>();
const settledOtherwise =
  "satisfactionRate contactedInTimeRate rectifiedInTimeRate complaintAcceptedInTimeRate complaintAnsweredInTimeRate publishedInTimeRate meanWindowScore lawKeptRate".split(
    " ",
  );

function spanOf(period: string): ReportingPeriod {
  const span = readPeriod(period);
  if (!span) throw new RangeError(period);
  return span;
}

function counted({ cases, dossiers, world }: FoldedHall, period: string): Readonly<Record<string, Value>> {
  const question = { measures, by: [], asOf, period: spanOf(period) };
  return figuresOf(totalOf(statisticsOf([...cases, ...dossiers], world, question)), measures);
}

/** Every figure of these periods is the same in SQL. Those that had something to count. */
function compared(hall: FoldedHall, spans: readonly string[]): string[] {
  const database = flatTable(hall);
  return spans.flatMap((period) => {
    const [inSql, ours] = [figuresInSql(database, spanOf(period)), counted(hall, period)];
    return measures.flatMap(({ id }) => {
      expect([period, id, isSame(inSql[id], ours[id]), inSql[id], ours[id]]).toEqual([period, id, true, inSql[id], ours[id]]);
      return ours[id] !== undefined && ours[id].of !== 0 ? [id] : [];
    });
  });
}

test("every measure is written as plain SQL too", () => {
  expect(Object.keys(measuresInSql).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

test.each(seeds)("a month of the hall as one flat table gives the same figures in SQL (seed %i)", async (seed) => {
  const { events } = await playHall({ seed, casesPerDay: isLong ? 25 : 12, lateShare: 0.15 });
  const entangled = [...entangledCases(isLong ? 400 : 120, seed), ...rareCase(), ...entangledComplaints(60, seed)];
  const others = [...ordersOfMay(), ...manyDossiers(60, seed), ...entangled];
  const hall = { ...folded([...events, ...others.filter(({ at }) => Date.parse(at) < Date.parse(asOf))]), asOf };
  for (const id of compared(hall, periods)) met.add(id);
});

test.each(Object.entries(otherwise))("and so it does where a place has settled otherwise: %s", async (_, settings) => {
  const { events } = await playHall({ seed: 7, to: "2013-05-22", casesPerDay: isLong ? 25 : 3, lateShare: 0.3 });
  const others = [...ordersOfMay(), ...manyDossiers(isLong ? 60 : 15, 7), ...entangledCases(isLong ? 400 : 50, 7)];
  const hallOf = (by?: Settings): FoldedHall => {
    const all = [...events, ...others, ...entangledComplaints(30, 7)];
    return {
      ...folded(
        all.filter(({ at }) => Date.parse(at) < Date.parse(asOf)),
        by,
      ),
      asOf,
    };
  };
  compared(hallOf(settings), ["2013-05", "2013-06"]);
  const [here, usually] = [hallOf(settings), hallOf()].map((hall) => counted(hall, "2013-05"));
  for (const { id } of measures) if (!isSame(here?.[id], usually?.[id])) unlike.add(id);
});

test("what a place settles makes another figure of each that depends on it", () => {
  expect([...unlike]).toEqual(expect.arrayContaining(settledOtherwise));
});

test("every measure had something to count", () => {
  expect(measures.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual([]);
});
