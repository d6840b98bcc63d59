import { env } from "node:process";
import {
  civilDateSchema,
  figuresOf,
  instantSchema,
  isSame,
  localInstantSchema,
  measures,
  statisticsOf,
  totalOf,
  type Event,
  type ReportingPeriod,
  type Value,
} from "@banjie/core";
import { arbitraryLog } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatTable, folded, type FoldedHall } from "./flatTable.ts";
import { figuresInSql } from "./measuresInSql.ts";

type Figures = Readonly<Record<string, Value>>;

const asOf = localInstantSchema.parse("2014-01-31T18:00:00+08:00");
const period: ReportingPeriod = { from: civilDateSchema.parse("2013-05-01"), to: civilDateSchema.parse("2013-12-31") };

const hallOf = (events: readonly Event[]): FoldedHall => ({ ...folded(events), asOf });

function counted({ cases, dossiers, world }: FoldedHall): Figures {
  const cell = totalOf(statisticsOf([...cases, ...dossiers], world, { measures, by: [], asOf, period }));
  return figuresOf(cell, measures);
}

const inSql = (hall: FoldedHall): Figures => figuresInSql(flatTable(hall), period);
const changed = (before: Figures, now: Figures): string[] =>
  measures.filter(({ id }) => !isSame(before[id], now[id])).map(({ id }) => id);

/** A log without one of its acts; what follows it in its stream moves up. */
const without = (log: readonly Event[], place: number): Event[] =>
  log.flatMap((event, index) => {
    if (index === place) return [];
    const moves = index > place && event.stream === log[place]?.stream;
    return [moves ? { ...event, version: event.version - 1 } : event];
  });

/** A log in which one act happened a day later, whatever the order in its stream then is. */
const delayed = (log: readonly Event[], place: number): Event[] =>
  log.map((event, index) => {
    if (index !== place) return event;
    const later = new Date(Date.parse(event.at) + 32 * 3_600_000).toISOString().slice(0, 19);
    return { ...event, at: localInstantSchema.parse(`${later}+08:00`), recordedAt: instantSchema.parse(`${later}Z`) };
  });

/** What corrects a record names it by its place, which must stay. */
const mayChange = ({ stream }: Event, log: readonly Event[]): boolean =>
  stream !== "hall" && !log.some((other) => other.stream === stream && other.type === "RecordCorrected");

const logs = arbitraryLog({ maxCases: 1, maxDossiers: 3 });
const few = env["BANJIE_FULL"] ? { numRuns: 300 } : { numRuns: 25 };

describe("an act of a log left out, or done a day later", () => {
  test("changes every figure that plain SQL says it must, and no other", () => {
    const met = new Set<string>();
    let unchanged = 0;
    fc.assert(
      fc.property(logs, fc.nat(), fc.constantFrom(without, delayed), (log, chance, change) => {
        const places = [...log.keys()].filter((place) => log[place] && mayChange(log[place], log));
        const place = places[chance % places.length];
        if (place === undefined) return;
        const [before, now] = [hallOf(log), hallOf(change(log, place))];
        const must = changed(inSql(before), inSql(now));
        expect([log[place]?.type, ...changed(counted(before), counted(now))]).toEqual([log[place]?.type, ...must]);
        for (const id of must) met.add(id);
        if (must.length === 0) unchanged++;
      }),
      few,
    );
    expect(met.size).toBeGreaterThan(25);
    expect(unchanged).toBeGreaterThan(2);
  });
});
