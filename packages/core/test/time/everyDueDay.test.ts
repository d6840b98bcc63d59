import { env } from "node:process";
import { stateCouncilNotices, workingCalendar, type CivilDate } from "@banjie/core";
import chineseDays from "chinese-days";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
import { nextDay, wallCalendar, worksOn } from "./dayWalker.ts";

// oxlint-disable-next-line import/no-named-as-default-member -- CommonJS: the named export is there for types only
const { findWorkday, isWorkday } = chineseDays;

const calendar = workingCalendar();
const longest = 90;

/** Every day of the years that papers announce. */
const days: CivilDate[] = [];
for (let date = day("2007-01-01"); date <= "2026-12-31"; date = nextDay(date)) days.push(date);

/** For each day, where the working days after it fall, up to the longest limit or the last announced day: walked once. */
function walkedFrom(works: (date: CivilDate) => boolean): CivilDate[][] {
  const working = days.map(works);
  return days.map((_, start) => {
    const reached: CivilDate[] = [];
    for (let index = start + 1; index < days.length && reached.length < longest; index++)
      if (working[index]) reached.push(days[index] as CivilDate);
    return reached;
  });
}

/** What the calculator says otherwise than the walker, and how often they were compared. */
function compared(walked: CivilDate[][]): { different: string[]; comparisons: number } {
  const different: string[] = [];
  let comparisons = 0;
  for (const [start, reached] of walked.entries()) {
    for (const [index, due] of reached.entries()) {
      const { on, provisional } = calendar.after(days[start] as CivilDate, index + 1);
      if (on !== due || provisional) different.push(`${days[start]} + ${index + 1}: ${on}, walked ${due}`);
      comparisons++;
    }
  }
  return { different, comparisons };
}

describe("a limit of 1 to 90 working days from any day of 2007 to 2026, if it ends by then", () => {
  // 7,305 days of start × 90 limits are 657,450; 5,819 of them end in 2027.
  const comparisons = 651_631;

  test("ends on the day that walking by the papers reaches", () => {
    const wall = wallCalendar(stateCouncilNotices);
    const answer = compared(walkedFrom((date) => worksOn(date, wall)));
    expect(answer.different).toEqual([]);
    expect(answer.comparisons).toBe(comparisons);
  });

  test("ends on the day that walking by an independent collection of the papers reaches", () => {
    const answer = compared(walkedFrom((date) => isWorkday(date)));
    expect(answer.different).toEqual([]);
    expect(answer.comparisons).toBe(comparisons);
  });

  test("ends on the day that the independent collection's own calculator gives", () => {
    const different: string[] = [];
    let asked = 0;
    const step = env["BANJIE_FULL"] ? 1 : 397;
    let number = 0;
    for (const start of days) {
      for (let limit = 1; limit <= longest; limit++) {
        if (number++ % step !== 0) continue;
        const { on, provisional } = calendar.after(start, limit);
        if (provisional) continue;
        if (findWorkday(limit, start) !== on) different.push(`${start} + ${limit}: ${on}`);
        asked++;
      }
    }
    expect(different).toEqual([]);
    expect(asked).toBeGreaterThan(1500);
  });
});
