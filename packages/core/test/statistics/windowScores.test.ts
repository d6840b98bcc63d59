import {
  assessmentSources,
  defaultProfile,
  emptyWindow,
  figureOf,
  measuresOf,
  mergeStatistics,
  monthlyScores,
  noStatistics,
  readPeriod,
  readProfile,
  statisticsOf,
  totalOf,
  windowNotes,
  windowScore,
  worldOfActs,
  type CaseState,
  type DossierState,
  type MonthlyScore,
  type Profile,
  type Statistics,
  type WindowScore,
  type WindowState,
  type World,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment, world } from "../given.ts";
import { asOf, sources, weighing, windowHall, worldWeighing } from "./windowHall.ts";

type State = CaseState | DossierState;

const measures = measuresOf("monthsAssessed", "meanWindowScore", "medianWindowScore");
const counted = (states: readonly State[], by: World): Statistics => statisticsOf(states, by, { measures, by: [], asOf });
const scored = (statistics: Statistics): MonthlyScore[] => monthlyScores(totalOf(statistics)["meanWindowScore"] ?? {});
const told = (scores: readonly MonthlyScore[]): string[] =>
  scores.map(({ month, window, points }) => `${month} ${window} ${points}`);

const weighed = worldWeighing(sources);

describe("what tells of windows besides their checks", () => {
  test("is each limit passed, card, responsible complaint and evaluation that counts, on its day", () => {
    const notes = windowHall.flatMap((state) => [...windowNotes(state, weighed, asOf)]);
    expect(notes.map(({ on, window, source }) => `${on} ${window} ${source}`).toSorted()).toEqual([
      "2018-10-14 交通窗口 goodReviews",
      "2018-10-16 文化窗口 goodReviews",
      "2018-10-17 交通窗口 badReviews",
      "2018-10-17 住建窗口 badReviews",
      "2018-10-19 交通窗口 pastPromise",
      "2018-10-19 交通窗口 yellowCards",
      "2018-10-20 交通窗口 pastPromise",
      "2018-10-22 交通窗口 responsibleComplaints",
      "2018-10-23 交通窗口 badReviews",
      "2018-10-23 交通窗口 pastPromise",
      "2018-11-08 交通窗口 pastLaw",
      "2018-11-08 交通窗口 redCards",
      ...Array.from({ length: 4 }, () => "2018-11-12 文化窗口 goodReviews"),
    ]);
  });

  test("is nothing that the profile does not weigh", () => {
    expect(windowHall.flatMap((state) => [...windowNotes(state, world, asOf)])).toEqual([]);
    const only = worldWeighing({ redCards: sources.redCards });
    expect(windowHall.flatMap((state) => [...windowNotes(state, only, asOf)]).map(({ source }) => source)).toEqual(["redCards"]);
  });
});

describe("the score of a month", () => {
  /**
   * October. 交通窗口: 100 − 1 + 1 by the checks, 3 × −5 for promises, no lower than −10, −2 for the yellow card, −10 for the complaint, 2 × −3
   * for bad reviews, +1 for a good one = 73. 文化窗口: 100 − 5 + 2 + 1 = 98. 住建窗口: 100 − 3 − 3 = 94.
   * November. 交通窗口: 100 − 10 − 10 = 80. 文化窗口: 100 + 4, no more than 3, = 103.
   */
  test("is worked out from all that the profile weighs, each kind within its bounds; the best window comes first", () => {
    expect(told(scored(counted(windowHall, weighed)))).toEqual([
      "2018-10 文化窗口 98",
      "2018-10 住建窗口 94",
      "2018-10 交通窗口 73",
      "2018-11 文化窗口 103",
      "2018-11 交通窗口 80",
    ]);
    const cell = totalOf(counted(windowHall, weighed));
    expect(figureOf("monthsAssessed", cell)).toEqual({ of: 5, outOf: 1 });
    expect(figureOf("meanWindowScore", cell)).toEqual({ of: 98 + 94 + 73 + 103 + 80, outOf: 5 });
    expect(figureOf("medianWindowScore", cell)).toEqual({ of: 94 + 94, outOf: 2 });
  });

  test("is by the checks alone where the profile names nothing else: another window is the best", () => {
    expect(told(scored(counted(windowHall, world)))).toEqual([
      "2018-10 交通窗口 100",
      "2018-10 住建窗口 97",
      "2018-10 文化窗口 97",
    ]);
  });

  test("is none where the month tells nothing of a window: it is not the best for not having been looked at", () => {
    // 住建窗口 took items in and was checked in October; in November nobody said anything of it.
    const scores = scored(counted(windowHall, weighed)).filter(({ window }) => window === "住建窗口");
    expect(scores.map(({ month }) => month)).toEqual(["2018-10"]);
  });

  test("goes by the profile in force when the month began", () => {
    const profile = weighing(sources);
    const adopted = (at: string) => worldOfActs([{ type: "ProfileAdopted", at: moment(at), data: { profile } }]);
    const months = (at: string): string[] => scored(counted(windowHall, adopted(at))).map(({ month }) => month);
    expect(months("2018-10-15 09:00")).toEqual(["2018-10", "2018-10", "2018-10", "2018-11", "2018-11"]);
    expect(months("2018-11-05 09:00")).toEqual(["2018-10", "2018-10", "2018-10"]);
    expect(told(scored(counted(windowHall, adopted("2018-10-15 09:00"))).slice(0, 1))).toEqual(["2018-10 交通窗口 100"]);
  });

  test("of a month that is not over there is none", () => {
    const early = statisticsOf(windowHall, weighed, { measures, by: [], asOf: moment("2018-11-30 18:00") });
    expect(scored(early).map(({ month }) => month)).toEqual(["2018-10", "2018-10", "2018-10"]);
  });
});

const weights = fc.record({ each: fc.integer({ min: -12, max: 12 }), least: fc.integer({ min: -20, max: 0 }), most: fc.nat(20) });
const schemes = fc.dictionary(fc.constantFrom(...assessmentSources), weights, { noNullPrototype: true });

/** The score of a window in a month as one reads it in the scheme: all its checks and all its notes put together, then weighed. */
function readOff({ window, month }: MonthlyScore, states: readonly State[], by: World, profile: Profile): WindowScore {
  const days = readPeriod(month);
  if (!days) throw new RangeError(month);
  const notes = states
    .flatMap((state) => [...windowNotes(state, by, asOf)])
    .filter((note) => note.window === window && days.from <= note.on && note.on <= days.to);
  const noted = Map.groupBy(notes, ({ source }) => source);
  const times = Object.fromEntries([...noted].map(([source, of]) => [source, of.length]));
  const checked = states.find((state) => "kind" in state && state.kind === "window" && state.id === window);
  return windowScore((checked ?? emptyWindow(window)) as WindowState, profile, days, times);
}

test("scores counted in pieces, in any order, are those counted at once, and what the scheme says of all together", () => {
  const met = { bounded: 0, scores: 0 };
  fc.assert(
    fc.property(schemes, fc.shuffledSubarray([...windowHall]), fc.integer({ min: 1, max: 5 }), (scheme, states, size) => {
      const [by, profile] = [worldWeighing(scheme), weighing(scheme)];
      const pieces = Array.from({ length: Math.ceil(states.length / size) }, (_, piece) =>
        states.slice(piece * size, (piece + 1) * size),
      );
      const merged = pieces.map((piece) => counted(piece, by)).reduce(mergeStatistics, noStatistics);
      expect(merged).toEqual(counted(states, by));
      for (const score of scored(merged)) {
        const { total, sources: each } = readOff(score, states, by, profile);
        expect(score.points).toBe(total);
        met.scores++;
        if (Object.entries(each).some(([source, { times, points }]) => points !== times * (scheme[source]?.each ?? 0)))
          met.bounded++;
      }
    }),
    { numRuns: 60 },
  );
  expect(met.scores).toBeGreaterThan(60);
  expect(met.bounded).toBeGreaterThan(20);
});

/** Whether a profile may weigh so. */
function isProfile(value: unknown): boolean {
  const { assessment } = defaultProfile;
  return readProfile({ ...defaultProfile, assessment: { ...assessment, value: { ...assessment.value, sources: value } } }).ok;
}

test("a source is weighed within bounds on both sides of nothing, and there are no others", () => {
  expect([sources, {}, undefined].map(isProfile)).toEqual([true, true, true]);
  const { each, most } = sources.redCards;
  expect([{ redCards: { each, most, least: 3 } }, { warnings: sources.redCards }].map(isProfile)).toEqual([false, false]);
});
