import {
  earlyRate,
  itemStatistics,
  noCounts,
  onTimeRate,
  promiseVerdict,
  totalOf,
  type AnyDraft,
  type FlowActType,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, moment, world } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";

const statisticsOf = (asOf: string, ...acts: readonly AnyDraft<FlowActType>[]) =>
  Object.values(after(...acts).items).map((item) => itemStatistics(item, world, moment(asOf)));

describe("an item", () => {
  test("is received and open in the month of its filing", () => {
    expect(statisticsOf("2018-10-12 12:00", ...upTo.filed)).toEqual([
      { 市交通运输局: { "2018-10": { ...noCounts, received: 1, open: 1 } } },
    ]);
  });

  test("is completed in the month of its completion, accepted in that of its acceptance, and late if late", () => {
    // Filed on Monday 10-29, accepted on 11-01, promised within 7 days: Fri 2 (1), 5–9 (6), Mon 12 (7). Completed 12-03.
    const acts = [
      filing("transport", ["application", "plan"], "2018-10-29 09:00"),
      act("ItemAccepted", "2018-11-01 09:00"),
      act("ItemCompleted", "2018-12-03 09:00"),
    ];
    expect(statisticsOf("2018-12-31 12:00", ...acts)).toEqual([
      {
        市交通运输局: {
          "2018-10": { ...noCounts, received: 1 },
          "2018-11": { ...noCounts, accepted: 1 },
          "2018-12": { ...noCounts, completed: 1, overdue: 1 },
        },
      },
    ]);
  });

  test("is open and past its date in the month of its filing", () => {
    expect(statisticsOf("2018-12-31 12:00", ...upTo.accepted)).toEqual([
      { 市交通运输局: { "2018-10": { ...noCounts, received: 1, accepted: 1, open: 1, overdueOpen: 1 } } },
    ]);
  });

  test("counts as accepted when the hall's silence accepted it", () => {
    expect(statisticsOf("2018-10-19 12:00", ...upTo.filed).map(totalOf)).toEqual([{ ...noCounts, received: 1, open: 1 }]);
    expect(statisticsOf("2018-10-20 12:00", ...upTo.filed).map(totalOf)).toEqual([
      { ...noCounts, received: 1, accepted: 1, open: 1 },
    ]);
  });

  test("withdrawn or not accepted is no completion, on time or late", () => {
    expect(statisticsOf("2018-12-31 12:00", ...upTo.filed, act("ItemNotAccepted", "2018-10-15 09:00")).map(totalOf)).toEqual([
      { ...noCounts, received: 1, notAccepted: 1 },
    ]);
    expect(statisticsOf("2018-12-31 12:00", ...upTo.examining, act("ItemWithdrawn", "2018-12-15 09:00")).map(totalOf)).toEqual([
      { ...noCounts, received: 1, accepted: 1, withdrawn: 1 },
    ]);
  });

  test("without a promise is completed and not judged", () => {
    const acts = [filing("unlimited"), act("ItemAccepted", "2018-10-15 10:00"), act("ItemCompleted", "2019-10-15 10:00")];
    const [item] = Object.values(after(...acts).items);
    expect(item && promiseVerdict(item, world, moment("2019-12-31 12:00"))).toBeUndefined();
    expect(statisticsOf("2019-12-31 12:00", ...acts).map(totalOf)).toEqual([
      { ...noCounts, received: 1, accepted: 1, completed: 1, unjudged: 1 },
    ]);
  });

  test("of a definition that no catalogue has stands under a department of its own", () => {
    expect(statisticsOf("2018-10-12 12:00", filing("of-old"))).toEqual([
      { "—": { "2018-10": { ...noCounts, received: 1, open: 1 } } },
    ]);
  });

  test("that was never filed is not counted", () => {
    expect(statisticsOf("2018-12-31 12:00", act("ItemDelivered", "2018-10-24 15:00")).map(totalOf)).toEqual([noCounts]);
  });
});

describe("a rate", () => {
  const counts = { ...noCounts, completed: 10, early: 3, onTheDay: 4, overdue: 1, unjudged: 2 };

  test("is a fraction of what was completed under a promise, whole numbers until it is printed", () => {
    expect(onTimeRate(counts)).toEqual({ of: 7, outOf: 8 });
    expect(earlyRate(counts)).toEqual({ of: 3, outOf: 8 });
  });

  test("of nothing is none, neither 0 nor 100 per cent", () => {
    expect(onTimeRate(noCounts)).toBeUndefined();
    expect(earlyRate({ ...noCounts, completed: 2, unjudged: 2 })).toBeUndefined();
  });
});
