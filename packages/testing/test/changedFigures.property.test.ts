import { env } from "node:process";
import {
  civilDateSchema,
  figuresOf,
  hallStream,
  isSame,
  localInstantSchema,
  measureGroups,
  measures,
  measuresOf,
  statisticsOf,
  totalOf,
  type CaseState,
  type DossierState,
  type Event,
  type ReportingPeriod,
  type Value,
} from "@banjie/core";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { actsChanged, daysAfter, type ActChanged, type StreamAct } from "./actsChanged.ts";
import { entangledCases } from "./entangledCases.ts";
import { flatTable, folded, type FoldedHall } from "./flatTable.ts";
import { manyDossiers } from "./manyDossiers.ts";
import { figuresInSql } from "./measuresInSql.ts";
import { playHall } from "./playedHall.ts";

type Figures = Readonly<Record<string, Value>>;
type Instead = (event: Event<StreamAct>) => Event<StreamAct> | undefined;

/** An act by its stream and its place in it, and the streams beside which it is counted. */
type Place = readonly [stream: string, place: number];
type Beside = readonly string[];

const asOf = localInstantSchema.parse("2013-12-31T18:00:00+08:00");
const period: ReportingPeriod = { from: civilDateSchema.parse("2013-01-01"), to: civilDateSchema.parse("2013-12-31") };

/** The acts of a month of the hall by stream, those of the hall itself apart, and what they come to. */
const streams = new Map<string, readonly Event[]>();
const states = new Map<string, CaseState | DossierState>();
let ofHall: readonly Event[] = [];

beforeAll(async () => {
  const { events } = await playHall({ to: "2013-06-05", casesPerDay: 3, lateShare: 0.3 });
  const all = Map.groupBy([...events, ...manyDossiers(12, 2013), ...entangledCases(60, 2013)], ({ stream }) => stream);
  ofHall = all.get(hallStream) ?? [];
  for (const [stream, acts] of all) {
    // What corrects a record names it by its place, which must stay.
    if (stream === hallStream || acts.some(({ type }) => type === "RecordCorrected")) continue;
    streams.set(stream, acts);
    const { cases, dossiers } = folded([...ofHall, ...acts]);
    for (const state of [...cases, ...dossiers]) states.set(stream, state);
  }
});

const hallOf = (acts: readonly Event[]): FoldedHall => ({ ...folded([...ofHall, ...acts]), asOf });

function counted({ cases, dossiers, world }: FoldedHall): Figures {
  const cell = totalOf(statisticsOf([...cases, ...dossiers], world, { measures, by: [], asOf, period }));
  return figuresOf(cell, measures);
}

const inSql = (hall: FoldedHall): Figures => figuresInSql(flatTable(hall), period);
const differences = (before: Figures, now: Figures): string[] =>
  measures.filter(({ id }) => !isSame(before[id], now[id])).map(({ id }) => id);

/** The measures that are others when one act is another; plain SQL says the same of every one of them. */
function changedBy(instead: Instead, [stream, place]: Place, beside: Beside): string[] {
  const around = beside.filter((other) => other !== stream).flatMap((other) => streams.get(other) ?? []);
  const acts = streams.get(stream) ?? [];
  const [act, ...after] = acts.slice(place);
  const changed = act && instead(act as Event<StreamAct>);
  const others = [...acts.slice(0, place), ...(changed ? [changed] : []), ...after];
  const before = hallOf([...around, ...acts]);
  const now = hallOf([...around, ...others.map((event, index) => ({ ...event, version: index + 1 }))]);
  const figures = differences(counted(before), counted(now));
  expect([stream, place, ...figures]).toEqual([stream, place, ...differences(inSql(before), inSql(now))]);
  return figures;
}

/** The acts that a change is about. */
function placesOf({ act, where }: ActChanged): Place[] {
  return [...streams].flatMap(([stream, acts]) => {
    const state = states.get(stream);
    // The state is that of the act's own stream, and so of its kind.
    const isMeant = (event: Event): boolean => event.type === act && state !== undefined && where(event, state);
    return acts.flatMap((event, place): Place[] => (isMeant(event) ? [[stream, place]] : []));
  });
}

const besides = (): fc.Arbitrary<Beside> => fc.subarray([...streams.keys()], { minLength: 3, maxLength: 3 });

/** Ids of measures; of all of a group with a star. */
const named = (names: string): string[] =>
  names.split(" ").flatMap((name) => {
    if (name === "") return [];
    const found = name.startsWith("*") ? measureGroups[name.slice(1) as keyof typeof measureGroups] : measuresOf(name);
    return found.map(({ id }) => id);
  });

const leftOut: Instead = () => undefined;
const delayed: Instead = (event) => ({ ...event, at: daysAfter(event.at, 1) });

const isLong = env["BANJIE_FULL"] !== undefined;

describe("an act of a case, a complaint, a service or a window among others", () => {
  const met = new Set<string>();

  test.each(actsChanged.map((one) => [one.title, one] as const))(
    "%s changes the figures that it must, and no others",
    (_, change) => {
      const places = placesOf(change);
      expect(places).not.toEqual([]);
      const must = named(change.must);
      const may = new Set([...must, ...named(change.may)]);
      fc.assert(
        fc.property(fc.constantFrom(...places), besides(), (place, beside) => {
          const figures = changedBy(change.instead, place, beside);
          expect([...place, ...must.filter((id) => !figures.includes(id))]).toEqual(place);
          expect([...place, ...figures.filter((id) => !may.has(id))]).toEqual(place);
          for (const id of figures) met.add(id);
        }),
        { numRuns: isLong ? 40 : 1 },
      );
    },
  );

  test("has so changed most measures of every family", () => {
    for (const [family, of] of Object.entries(measureGroups)) {
      const unchanged = of.filter(({ id }) => !met.has(id)).map(({ id }) => id);
      expect([family, unchanged.length < of.length / 2 ? "most" : unchanged]).toEqual([family, "most"]);
    }
    expect(met.size).toBeGreaterThan(measures.length * 0.8);
  });

  test("of any type left out, or done a day later, changes every figure that plain SQL says it must, and no other", () => {
    const places = [...streams].flatMap(([stream, acts]) => [...acts.keys()].map((place): Place => [stream, place]));
    let [changes, none] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...places), besides(), fc.constantFrom(leftOut, delayed), (place, beside, instead) => {
        if (changedBy(instead, place, beside).length > 0) changes++;
        else none++;
      }),
      { numRuns: isLong ? 600 : 20 },
    );
    expect(changes).toBeGreaterThan(0);
    expect(none).toBeGreaterThan(0);
  });
});
