import { civilDateSchema, stateCouncilNotices } from "@banjie/core";
import { describe, expect, test } from "vitest";

describe("the papers on days off", () => {
  test("announce every year from 2007 to 2026 once, in order", () => {
    const announced = stateCouncilNotices.filter(({ kind }) => kind === "yearly").map(({ year }) => year);
    expect(announced).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index));
  });

  test("were amended in 2015, 2019 and 2020", () => {
    expect(
      stateCouncilNotices.filter(({ kind }) => kind === "amendment").map(({ year, publishedOn }) => [year, publishedOn]),
    ).toEqual([
      [2015, "2015-05-13"],
      [2019, "2019-03-22"],
      [2020, "2020-01-27"],
    ]);
  });

  test("name as many days off and working days as they were printed with", () => {
    expect(stateCouncilNotices.map(({ year, off, work }) => `${year}: ${lengthOf(off)}/${lengthOf(work)}`)).toEqual([
      "2007: 24/8",
      "2008: 29/6",
      "2009: 27/6",
      "2010: 29/8",
      "2011: 29/5",
      "2012: 27/7",
      "2013: 29/12",
      "2014: 22/5",
      "2015: 23/4",
      "2015: 3/1",
      "2016: 24/6",
      "2017: 24/5",
      "2018: 23/6",
      "2019: 21/5",
      "2019: 4/2",
      "2020: 27/8",
      "2020: 3/0",
      "2021: 31/7",
      "2022: 31/7",
      "2023: 27/7",
      "2024: 28/8",
      "2025: 28/5",
      "2026: 33/6",
    ]);
  });

  test("bear the number and the day of publication where these are known, and none where they are not", () => {
    expect(without("publishedOn")).toEqual([2008]);
    expect(without("number")).toEqual([2007, 2008, 2009, 2010, 2015, 2019, 2020]);
  });

  test("name days that exist, runs from first to last, and no day both off and working", () => {
    for (const { off, work = [] } of stateCouncilNotices) {
      for (const run of [...off, ...work]) {
        const [first = "", last = first] = run.split("/");
        expect([first, last].every((day) => civilDateSchema.safeParse(day).success)).toBe(true);
        expect(first <= last).toBe(true);
      }
      const free = off.map((run) => run.split("/"));
      for (const run of work) expect(free.some(([first = "", last = first]) => first <= run && run <= last)).toBe(false);
    }
  });

  test("move only days of their own year and of the December before it", () => {
    for (const { year, off, work = [] } of stateCouncilNotices)
      for (const run of [...off, ...work]) expect(run >= `${year - 1}-12-20` && run <= `${year}-12-31`).toBe(true);
  });

  test("stand in the order of their publication where it is known", () => {
    const published = stateCouncilNotices.flatMap(({ publishedOn }) => publishedOn ?? []);
    expect(published).toEqual(published.toSorted());
  });
});

/** How many days runs have together. */
function lengthOf(runs: readonly string[] = []): number {
  return runs.reduce((sum, run) => {
    const [first = "", last = first] = run.split("/");
    return sum + 1 + (Date.parse(last) - Date.parse(first)) / 86_400_000;
  }, 0);
}

const without = (what: "number" | "publishedOn"): number[] =>
  stateCouncilNotices.filter((notice) => notice[what] === undefined).map(({ year }) => year);
