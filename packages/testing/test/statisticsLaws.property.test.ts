import {
  caseStatistics,
  countOf,
  definitionStatistics,
  dimensions,
  dossierStatistics,
  factsOf,
  figureOf,
  localInstantSchema,
  measures,
  mergeStatistics,
  noStatistics,
  readPeriod,
  regrouped,
  statisticsOf,
  termsOf,
  totalOf,
  valueOf,
  worldOf,
  type CaseState,
  type Catalogue,
  type Cell,
  type Dimension,
  type DossierState,
  type Event,
  type ItemState,
  type Question,
  type Statistics,
} from "@banjie/core";
import { arbitraryLog, demoCatalogue } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "./flatTable.ts";

type State = CaseState | DossierState;

const asOf = localInstantSchema.parse("2013-12-31T18:00:00+08:00");
const world = worldOf([demoCatalogue]);
/** What is counted of periods; the others tell of the moment of the count. */
const flows = measures.filter((measure) => termsOf(measure).every(({ standing }) => !standing));

/** Made once: what is tried are combinations of them. */
const pool = fc
  .sample(arbitraryLog({ maxCases: 4, maxDossiers: 9 }), { numRuns: 40, seed: 2013 })
  .map((events) => folded(events));
const states = fc.array(
  fc.oneof(
    fc.constantFrom<State>(...pool.flatMap(({ cases }) => cases)),
    fc.constantFrom<State>(...pool.flatMap(({ dossiers }) => dossiers)),
  ),
  { minLength: 1, maxLength: 6 },
);
const grouping: fc.Arbitrary<Dimension[]> = fc.shuffledSubarray([...dimensions]);

const asked = (by: readonly Dimension[], period = "1900..2099"): Question => ({ measures, by, asOf, period: readPeriod(period) });
const whole = (all: readonly State[], question = asked([])): Cell => totalOf(statisticsOf(all, world, question));
const isCase = (state: State): state is CaseState => !("kind" in state);
const counted = (all: readonly State[]): ItemState[] =>
  all
    .filter(isCase)
    .flatMap(({ items }) => Object.values(items))
    .filter(({ phase }) => phase !== "unfiled" && phase !== "deleted");

const ofOne = (state: State, question: Question): Statistics =>
  isCase(state) ? caseStatistics(state, world, question) : dossierStatistics(state, world, question);

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
      fc.property(states, grouping, (all, by) => {
        const atOnce = statisticsOf(all, world, asked(by));
        const pieces = all.map((state) => ofOne(state, asked(by)));
        groups += Object.keys(atOnce).length;
        expect(pieces.reduce(mergeStatistics, definitionStatistics(world, asked(by)))).toEqual(atOnce);
        const [total, ...each] = [atOnce, ...pieces].map(totalOf);
        for (const { id, subject, formula } of measures) {
          if (subject === "definition" || formula.form !== "total" || !total) continue;
          expect(countOf(id, total)).toBe(each.reduce((sum, piece) => sum + countOf(id, piece), 0));
        }
        expect(statisticsOf(all.toReversed(), world, asked(by))).toEqual(atOnce);
      }),
    );
    expect(groups).toBeGreaterThan(300);
  });

  test("by any groups partition the population: together they are the whole", () => {
    fc.assert(
      fc.property(states, grouping, (all, by) => {
        const grouped = statisticsOf(all, world, asked(by));
        expect(totalOf(grouped)).toEqual(whole(all));
        const places = by.length > 1 ? [1] : [];
        expect(regrouped(grouped, places)).toEqual(statisticsOf(all, world, asked(by.slice(1, 2))));
      }),
    );
  });

  test("of the months of a year add up to the year, and of its quarters too", () => {
    let completed = 0;
    const months = Array.from({ length: 12 }, (_, month) => `2013-${String(month + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(states, (all) => {
        const of = (period: string): Cell => whole(all, { ...asked([], period), measures: flows });
        const year = of("2013");
        completed += countOf("completed", year);
        for (const parts of [months, ["2013-Q1", "2013-Q2", "2013-Q3", "2013-Q4"]]) {
          expect(totalOf(Object.fromEntries(parts.map((part) => [part, of(part)])))).toEqual(year);
        }
        expect(whole(all, { ...asked(["month"], "2013"), measures: flows })).toEqual(year);
      }),
    );
    expect(completed).toBeGreaterThan(5);
  });

  test("leave nothing out and count nothing twice", () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(states, (all) => {
        const total = whole(all);
        const sum = (...ids: string[]): number => ids.reduce((so, id) => so + countOf(id, total), 0);
        expect(sum("received")).toBe(counted(all).length);
        expect(sum("received")).toBe(sum("completed", "notAccepted", "notRequired", "withdrawn", "lapsed", "voided", "open"));
        expect(sum("completed")).toBe(sum("granted", "refused", "completedOther", "sentUp"));
        expect(sum("completed")).toBe(sum("onTime", "overdue", "unjudged"));
        expect(sum("onTime")).toBe(sum("early", "onTheDay"));
        expect(sum("open")).toBe(sum("openInSupplement", "openInHand"));
        expect(sum("open", "overdueOpen")).toBe(sum("openNow", "overdueOpenNow"));
        expect(sum("overdueOpen")).toBeLessThanOrEqual(sum("open"));
        expect(sum("returned")).toBe(sum("notAccepted", "notRequired", "lapsed"));
        expect(sum("cardsIssued")).toBeGreaterThanOrEqual(sum("warnings", "yellowCards", "redCards", "revokedCards"));
        expect(sum("complaintsReceived")).toBe(
          sum("complaintsAnswered", "complaintsRejected", "complaintsWithdrawn", "complaintsOpen"),
        );
        expect(sum("responsibleComplaints")).toBe(sum("responsibleComplaints.received"));
        expect(sum("responsibleComplaints")).toBeLessThanOrEqual(sum("complaintsUpheld"));
        expect(sum("services")).toBe(sum("servicesEnded", "servicesOpen"));
        expect(sum("problemsRaised")).toBe(sum("problemsSolved", "problemsOpen"));
        expect(sum("weeksChecked")).toBe(sum("weeksPublished", "weeksUnpublished"));
        for (const { id } of measures) met.set(id, (met.get(id) ?? 0) + Math.abs(figureOf(id, total)?.of ?? 0));
      }),
    );
    expect([...met.values()].filter((times) => times > 0).length).toBeGreaterThan(measures.length * 0.8);
  });

  test("of a rate are never more than its population, but of two populations they may be", () => {
    const more = new Set<string>();
    let rates = 0;
    fc.assert(
      fc.property(states, (all) => {
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
    const isCount = ["total", "distinct"].includes(measure.formula.form);
    const value = valueOf(measure, undefined);
    expect([measure.id, value?.of]).toEqual([measure.id, isCount ? 0 : undefined]);
  }
});

const sum = (numbers: readonly number[]): number => numbers.reduce((so, number) => so + number, 0);

test("the time of hall, applicant, third parties and nobody is together the time elapsed, to the second", () => {
  const met = { hall: 0, applicant: 0, thirdParty: 0, closed: 0 };
  fc.assert(
    fc.property(states, (all) => {
      const parts = all.filter(isCase).flatMap((state) => [...factsOf.stay(state, world, asOf)]);
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
  for (const [holder, times] of Object.entries(met)) expect([holder, times > 0]).toEqual([holder, true]);
});

/** A hall of a county, with matters, departments and units of its own. */
const countyCatalogue: Catalogue = {
  ...demoCatalogue,
  id: "county-hall",
  items: demoCatalogue.items.map((item) => ({ ...item, code: `X-${item.code}`, department: `县${item.department.slice(1)}` })),
  bundles: [],
};
const ofCounty = (log: readonly Event[]): Event[] =>
  log.map((event): Event => {
    const by = { ...event.by, unit: `县${event.by.unit}` };
    return event.type === "ItemHandedOver"
      ? { ...event, by, data: { ...event.data, to: `县${event.data.to}` } }
      : { ...event, by };
  });

/** Each try counts three times. */
const some = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) };

describe("two halls", () => {
  const county = worldOf([countyCatalogue]);
  const theirs = fc
    .sample(arbitraryLog({ catalogue: countyCatalogue, maxCases: 4, maxDossiers: 9 }), { numRuns: 12, seed: 2013 })
    .map((log) => folded(ofCounty(log)));
  const ofTheirs = fc.subarray(
    theirs.flatMap(({ cases, dossiers }): State[] => [...cases, ...dossiers]),
    { minLength: 1, maxLength: 6 },
  );
  const merged = (city: readonly State[], others: readonly State[], question: Question): [Statistics, Statistics, Statistics] => {
    const [ours, added] = [statisticsOf(city, world, question), statisticsOf(others, county, question)];
    return [mergeStatistics(ours, added), ours, added];
  };

  test("merged count what the one counts and what the other counts; a rate is that of both populations, not the mean of two rates", () => {
    const met = { counts: 0, rates: 0, notTheMean: 0, distinct: 0 };
    fc.assert(
      fc.property(states, ofTheirs, grouping, (city, others, by) => {
        const [both, ours, added] = merged(city, others, asked(by)).map(totalOf) as [Cell, Cell, Cell];
        for (const { id, formula } of measures) {
          const [figure, one, other] = [both, ours, added].map((cell) => figureOf(id, cell));
          if (formula.form === "total") {
            expect([id, figure?.of]).toEqual([id, (one?.of ?? 0) + (other?.of ?? 0)]);
            if (one?.of && other?.of) met.counts++;
          }
          if (formula.form === "ratio") {
            const [of, outOf] = (["of", "outOf"] as const).map((term) => (ours[id]?.[term] ?? 0) + (added[id]?.[term] ?? 0));
            expect([id, figure]).toEqual([id, outOf === 0 ? undefined : { of, outOf }]);
            if (!one || !other || !figure) continue;
            met.rates++;
            if (figure.of / figure.outOf !== (one.of / one.outOf + other.of / other.outOf) / 2) met.notTheMean++;
          }
          if (formula.form === "distinct") {
            const found = [ours, added].flatMap((cell) => Object.keys(cell[id] ?? {}));
            expect([id, figure?.of]).toEqual([id, new Set(found).size]);
            if (figure?.of !== found.length) met.distinct++;
          }
        }
      }),
      some,
    );
    for (const [what, times] of Object.entries(met)) expect([what, times > 1]).toEqual([what, true]);
  });

  test("merged by department, section or matter keep each its own cases apart; by kind and channel they add up in groups of one name", () => {
    const met = { apart: 0, shared: 0 };
    const question = { ...asked([]), measures: measures.filter(({ subject }) => subject !== "definition") };
    const dimension = fc.constantFrom<Dimension>("department", "item", "section", "kind", "channel");
    const totals = measures.filter(({ formula }) => formula.form === "total").map(({ id }) => id);
    fc.assert(
      fc.property(states, ofTheirs, dimension, (city, others, name) => {
        const [both, ours, added] = merged(city.filter(isCase), others.filter(isCase), { ...question, by: [name] });
        expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(ours), ...Object.keys(added)]));
        for (const [group, cell] of Object.entries(both)) {
          const halls = [ours[group], added[group]].filter((hall) => hall !== undefined);
          for (const id of totals)
            expect([group, id, countOf(id, cell)]).toEqual([group, id, sum(halls.map((hall) => countOf(id, hall)))]);
          const isOwn = name !== "kind" && name !== "channel" && group !== '["—"]';
          if (isOwn) expect([group, halls.length]).toEqual([group, 1]);
          met[halls.length === 2 ? "shared" : "apart"]++;
        }
      }),
      some,
    );
    for (const [what, times] of Object.entries(met)) expect([what, times > 5]).toEqual([what, true]);
  });
});
