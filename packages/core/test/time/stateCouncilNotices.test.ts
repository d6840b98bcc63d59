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
