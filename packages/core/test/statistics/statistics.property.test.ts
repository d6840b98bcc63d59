import {
  addCounts,
  itemStatistics,
  mergeStatistics,
  noCounts,
  noStatistics,
  onTime,
  totalOf,
  byMonth,
  type Counts,
  type ItemState,
  type Statistics,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, moment, world } from "../given.ts";

const counts: fc.Arbitrary<Counts> = fc.record(
  Object.fromEntries(Object.keys(noCounts).map((name) => [name, fc.nat(1_000_000)])) as Record<
    keyof Counts,
    fc.Arbitrary<number>
  >,
);
const months = fc.constantFrom("2018-09", "2018-10", "2018-11", "2018-12");
const departments = fc.constantFrom("市交通运输局", "市文化局", "政务中心", "—", "__proto__x");
const statistics: fc.Arbitrary<Statistics> = fc.dictionary(
  departments,
  fc.dictionary(months, counts, { noNullPrototype: true }),
  { noNullPrototype: true },
);

describe("statistics", () => {
  test("may be added in any grouping", () => {
    fc.assert(
      fc.property(statistics, statistics, statistics, (a, b, c) => {
        expect(mergeStatistics(mergeStatistics(a, b), c)).toEqual(mergeStatistics(a, mergeStatistics(b, c)));
      }),
    );
  });

  test("may be added in any order", () => {
    fc.assert(
      fc.property(statistics, statistics, (a, b) => {
        expect(mergeStatistics(a, b)).toEqual(mergeStatistics(b, a));
      }),
    );
  });

  test("of nothing add nothing", () => {
    fc.assert(
      fc.property(statistics, (some) => {
        expect(mergeStatistics(some, noStatistics)).toEqual(some);
        expect(mergeStatistics(noStatistics, some)).toEqual(some);
      }),
    );
  });

  test("add up: the total of a sum is the sum of the totals, by month and over all", () => {
    fc.assert(
      fc.property(statistics, statistics, (a, b) => {
        const sum = mergeStatistics(a, b);
        expect(totalOf(sum)).toEqual(addCounts(totalOf(a), totalOf(b)));
        expect(Object.values(byMonth(sum)).reduce(addCounts, noCounts)).toEqual(totalOf(sum));
        expect(Object.keys(byMonth(sum))).toEqual(Object.keys(byMonth(sum)).toSorted());
      }),
    );
  });

  test("change neither of the two that are added", () => {
    fc.assert(
      fc.property(statistics, statistics, (a, b) => {
        const before = JSON.stringify([a, b]);
        mergeStatistics(a, b);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
    );
  });
});

const items = fc
  .array(fc.oneof(turns.map(lawfulCase), turns.map(recordedCase)), { minLength: 1, maxLength: 4 })
  .map((cases) => cases.flatMap((acts): ItemState[] => Object.values(after(...acts).items)));
const asOf = moment("2019-03-01 12:00");
const of = (some: readonly ItemState[]): Statistics =>
  some.map((item) => itemStatistics(item, world, asOf)).reduce(mergeStatistics, noStatistics);

describe("the statistics of many items", () => {
  test("are those of their parts, wherever they are cut and in whatever order they come", () => {
    fc.assert(
      fc.property(items, fc.nat(4), (all, cut) => {
        expect(mergeStatistics(of(all.slice(0, cut)), of(all.slice(cut)))).toEqual(of(all));
        expect(of(all.toReversed())).toEqual(of(all));
      }),
    );
  });

  test("leave nothing out and count nothing twice", () => {
    const met = {
      received: 0,
      early: 0,
      onTheDay: 0,
      overdue: 0,
      unjudged: 0,
      notAccepted: 0,
      notRequired: 0,
      withdrawn: 0,
      lapsed: 0,
      voided: 0,
      open: 0,
      overdueOpen: 0,
    };
    fc.assert(
      fc.property(items, (all) => {
        const total = totalOf(of(all));
        expect(total.received).toBe(all.filter(({ phase }) => phase !== "unfiled" && phase !== "deleted").length);
        const { completed, notAccepted, notRequired, withdrawn, lapsed, voided, open } = total;
        expect(total.received).toBe(completed + notAccepted + notRequired + withdrawn + lapsed + voided + open);
        expect(total.completed).toBe(onTime(total) + total.overdue + total.unjudged);
        expect(total.overdueOpen).toBeLessThanOrEqual(total.open);
        expect(total.accepted).toBeLessThanOrEqual(total.received);
        for (const name of Object.keys(met) as (keyof typeof met)[]) met[name] += total[name];
      }),
    );
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true]);
  });
});
