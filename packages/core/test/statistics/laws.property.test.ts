import {
  cardLevels,
  caseStatistics,
  channels,
  countOf,
  definitionStatistics,
  deliveryMethods,
  dimensions,
  factsOf,
  figureOf,
  measures,
  mergeStatistics,
  noStatistics,
  readPeriod,
  regrouped,
  statisticsOf,
  totalOf,
  valueOf,
  type CaseState,
  type Cell,
  type Dimension,
  type ItemState,
  type Question,
  type Statistics,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { act, after, moment, world } from "../given.ts";

const asOf = moment("2019-03-01 12:00");
const flows = measures.filter(({ subject }) => subject !== "definition");

/** A case with what random acts seldom have: another channel, a result sent home, a card of any level, an evaluation of any. */
const oneCase: fc.Arbitrary<CaseState> = fc
  .record({
    acts: fc.oneof(turns.map(lawfulCase), turns.map(recordedCase)),
    channel: fc.constantFrom(...channels),
    method: fc.constantFrom(...deliveryMethods),
    card: fc.option(fc.constantFrom(...cardLevels)),
    evaluation: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ acts, channel, method, card, evaluation }) => {
    const drawn = acts.map((draft) => {
      const own = draft.type === "CaseFiled" ? { channel } : draft.type === "ItemDelivered" ? { method } : {};
      return { ...draft, data: { ...draft.data, ...own } } as typeof draft;
    });
    const carded = card === null ? [] : [act("CardIssued", "2019-02-01 09:00", { card: "末", level: card })];
    const evaluated = evaluation === null ? [] : [act("CaseEvaluated", "2019-02-02 09:00", { level: evaluation })];
    return after(...drawn, ...carded, ...evaluated);
  });

/** Made once: what is tried are combinations of them. */
const cases = fc.array(fc.constantFrom(...fc.sample(oneCase)), { minLength: 1, maxLength: 3 });
const grouping: fc.Arbitrary<Dimension[]> = fc.shuffledSubarray([...dimensions]);

const asked = (by: readonly Dimension[], period = "1900..2099"): Question => ({ measures, by, asOf, period: readPeriod(period) });
const whole = (all: readonly CaseState[], question = asked([])): Cell => totalOf(statisticsOf(all, world, question));
const counted = (all: readonly CaseState[]): ItemState[] =>
  all.flatMap(({ items }) => Object.values(items)).filter(({ phase }) => phase !== "unfiled" && phase !== "deleted");

const names = fc.constantFrom("a", "b", "of", "outOf", "__proto__x");
const record = <T>(of: fc.Arbitrary<T>) => fc.dictionary(names, of, { noNullPrototype: true });
const anyStatistics: fc.Arbitrary<Statistics> = record(record(record(fc.nat(1_000_000))));

describe("statistics", () => {
  test("may be added in any grouping and in any order, and of nothing add nothing", () => {
    fc.assert(
      fc.property(anyStatistics, anyStatistics, anyStatistics, (a, b, c) => {
        const before = JSON.stringify([a, b, c]);
        expect(mergeStatistics(mergeStatistics(a, b), c)).toEqual(mergeStatistics(a, mergeStatistics(b, c)));
        expect(mergeStatistics(a, b)).toEqual(mergeStatistics(b, a));
        expect(mergeStatistics(a, noStatistics)).toEqual(a);
        expect(mergeStatistics(noStatistics, a)).toEqual(a);
        expect(JSON.stringify([a, b, c])).toBe(before);
      }),
    );
  });

  test("counted in pieces are those counted at once, in whatever order they come; counts of halls add up", () => {
    let groups = 0;
    fc.assert(
      fc.property(cases, grouping, (all, by) => {
        const atOnce = statisticsOf(all, world, asked(by));
        const pieces = all.map((state) => caseStatistics(state, world, asked(by)));
        groups += Object.keys(atOnce).length;
        expect(pieces.reduce(mergeStatistics, definitionStatistics(world, asked(by)))).toEqual(atOnce);
        const [total, ...each] = [atOnce, ...pieces].map(totalOf);
        for (const { id, formula } of flows) {
          if (formula.form !== "total" || !total) continue;
          expect(countOf(id, total)).toBe(each.reduce((sum, piece) => sum + countOf(id, piece), 0));
        }
        expect(statisticsOf(all.toReversed(), world, asked(by))).toEqual(atOnce);
      }),
    );
    expect(groups).toBeGreaterThan(300);
  });

  test("by any groups partition the population: together they are the whole", () => {
    fc.assert(
      fc.property(cases, grouping, (all, by) => {
        const grouped = statisticsOf(all, world, asked(by));
        expect(totalOf(grouped)).toEqual(whole(all));
        const places = by.length > 1 ? [1] : [];
        expect(regrouped(grouped, places)).toEqual(statisticsOf(all, world, asked(by.slice(1, 2))));
      }),
    );
  });

  test("of the months of a year add up to the year, and of its quarters too", () => {
    let completed = 0;
    const months = Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(cases, (all) => {
        const of = (period: string): Cell => whole(all, { ...asked([], period), measures: flows });
        const year = of("2018");
        completed += countOf("completed", year);
        for (const parts of [months, ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"]]) {
          expect(totalOf(Object.fromEntries(parts.map((part) => [part, of(part)])))).toEqual(year);
        }
        expect(whole(all, { ...asked(["month"], "2018"), measures: flows })).toEqual(year);
      }),
    );
    expect(completed).toBeGreaterThan(5);
  });

  test("leave nothing out and count nothing twice", () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(cases, (all) => {
        const total = whole(all);
        const sum = (...ids: string[]): number => ids.reduce((so, id) => so + countOf(id, total), 0);
        expect(sum("received")).toBe(counted(all).length);
        expect(sum("received")).toBe(sum("completed", "notAccepted", "notRequired", "withdrawn", "lapsed", "voided", "open"));
        expect(sum("completed")).toBe(sum("granted", "refused", "completedOther", "sentUp"));
        expect(sum("completed")).toBe(sum("onTime", "overdue", "unjudged"));
        expect(sum("onTime")).toBe(sum("early", "onTheDay"));
        expect(sum("open")).toBe(sum("openInSupplement", "openInHand"));
        expect(sum("overdueOpen")).toBeLessThanOrEqual(sum("open"));
        expect(sum("returned")).toBe(sum("notAccepted", "notRequired", "lapsed"));
        expect(sum("cardsIssued")).toBeGreaterThanOrEqual(sum("warnings", "yellowCards", "redCards", "revokedCards"));
        for (const { id } of measures) met.set(id, (met.get(id) ?? 0) + Math.abs(figureOf(id, total)?.of ?? 0));
      }),
    );
    expect([...met.values()].filter((times) => times > 0).length).toBeGreaterThan(measures.length * 0.8);
  });

  test("of a rate are never more than its population, but of two populations they may be", () => {
    const more = new Set<string>();
    let rates = 0;
    fc.assert(
      fc.property(cases, (all) => {
        for (const cell of Object.values(statisticsOf(all, world, asked(["month"])))) {
          for (const { id, unit } of measures) {
            const value = figureOf(id, cell);
            if (value && unit === "percent") rates++;
            if (value && unit === "percent" && value.of > value.outOf) more.add(id);
          }
        }
      }),
    );
    const ofTwo = new Set(["completionRate", "earlyRate.vendor", "earlyRate.hunan", "onTimeRate.received"]);
    expect([...more].filter((id) => !ofTwo.has(id))).toEqual([]);
    expect(rates).toBeGreaterThan(1000);
  });
});

test("of an empty population there is no figure: a count of none is 0, a rate of nothing is none", () => {
  expect(whole([], { ...asked([]), measures: flows })).toEqual({});
  for (const measure of measures) {
    const { formula } = measure;
    expect(valueOf(measure, undefined)).toEqual(formula.form === "total" ? { of: 0, outOf: formula.per ?? 1 } : undefined);
  }
});

const sum = (numbers: readonly number[]): number => numbers.reduce((so, number) => so + number, 0);

test("the time of hall, applicant, third parties and nobody is together the time elapsed, to the second", () => {
  const met = { hall: 0, applicant: 0, thirdParty: 0, closed: 0 };
  fc.assert(
    fc.property(cases, (all) => {
      const parts = all.flatMap((state) => [...factsOf.stay(state, world, asOf)]);
      for (const { holder, seconds } of parts) met[holder] += seconds > 0 ? 1 : 0;
      const elapsed = counted(all).map(({ reopenedAt, receivedAt, endedAt = asOf }) =>
        Math.max(0, (Date.parse(endedAt) - Date.parse(reopenedAt ?? receivedAt)) / 1000),
      );
      expect(sum(parts.map(({ seconds }) => seconds))).toBe(sum(elapsed));
      const cell = whole(all, asked(["section"]));
      const hours = ["hallHours", "applicantHours", "thirdPartyHours", "closedHours"].map((id) => countOf(id, cell));
      expect(sum(hours)).toBe(countOf("elapsedHours", cell));
    }),
  );
  for (const [holder, times] of Object.entries(met)) expect([holder, times > 10]).toEqual([holder, true]);
});
