import { civilDateSchema } from "@banjie/core";
import { expect, test } from "vitest";
import { monthSheet, type DayMark, type MarkedDay } from "../src/print/monthSheet.ts";

const marked = (text: string, mark: DayMark, count?: number): MarkedDay => ({ date: civilDateSchema.parse(text), mark, count });

const days = [
  marked("2024-02-08", "start"),
  marked("2024-02-09", "counted", 1),
  marked("2024-02-10", "rest"),
  marked("2024-02-18", "madeUp", 2),
  marked("2024-02-29", "due", 11),
];

test("a month sheet shows a month week by week, each day with its mark", () => {
  expect(monthSheet(days, "en")).toBe(`February 2024
Mon      Tue      Wed      Thu      Fri      Sat      Sun
                            1        2        3        4
 5        6        7        8>       9    1  10-      11
12       13       14       15       16       17       18+   2
19       20       21       22       23       24       25
26       27       28       29*  11

> begins   + works by notice   - rests   * due`);
});

test("a month sheet in Chinese is aligned by the width of its characters", () => {
  expect(monthSheet(days, "zh-CN")).toBe(`2024年2月
周一     周二     周三     周四     周五     周六     周日
                            1        2        3        4
 5        6        7        8起      9    1  10休     11
12       13       14       15       16       17       18班  2
19       20       21       22       23       24       25
26       27       28       29止 11

起 起算日   班 调休上班   休 休息   止 届满`);
});

test("several months stand one under the other, also over New Year; a month may begin on any day", () => {
  const sheet = monthSheet([marked("2026-12-31", "start"), marked("2027-02-01", "latest")], "en");
  expect(sheet.split("\n\n").map((part) => part.split("\n")[0])).toEqual([
    "December 2026",
    "February 2027",
    "> begins   ] latest",
  ]);
  // 2027-02-01 is a Monday, and the 28th a Sunday: four full weeks.
  expect(sheet.split("\n\n")[1]?.split("\n").length).toBe(2 + 4);
  expect(sheet).toContain("\n 1]");
});
