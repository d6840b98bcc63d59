import { civilDate, dayNumber, workingCalendar } from "@banjie/core";
import chineseDays from "chinese-days";
import { expect, test } from "vitest";
import { day } from "../given.ts";

// oxlint-disable-next-line import/no-named-as-default-member -- CommonJS: the named export is there for types only
const { isWorkday } = chineseDays;

// Another's gathering of the same papers, 2004 to 2026. Of what lies before our first paper it is known to err on 2005-12-31,
// a Saturday that worked by the paper for 2006. It answers from local time, so it is given text, never a Date.
test("the working days of 2007 to 2026 are those that an independent collection of the papers has", () => {
  const calendar = workingCalendar();
  const different: string[] = [];
  let compared = 0;
  for (let number = dayNumber(day("2007-01-01")); number <= dayNumber(day("2026-12-31")); number++) {
    const date = civilDate(number);
    if (calendar.isWorkingDay(date) !== isWorkday(date)) different.push(date);
    compared++;
  }
  expect(different).toEqual([]);
  expect(compared).toBe(20 * 365 + 5);
});

test("the days that the paper for 2007 moved in December 2006 are the same there", () => {
  const calendar = workingCalendar();
  for (const date of ["2006-12-29", "2006-12-30", "2006-12-31"]) {
    expect(calendar.isWorkingDay(day(date))).toBe(true);
    expect(isWorkday(date)).toBe(true);
  }
});
