import { civilDate, civilDateSchema, dayNumber, weekday } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";

describe("a civil date", () => {
  test.each(["2013-02-29", "2013-13-01", "2013-04-31", "2013-2-1", "1899-12-31", "2100-01-01", "2013-05-02T09:00:00+08:00", ""])(
    "is not %j",
    (text) => {
      expect(civilDateSchema.safeParse(text).success).toBe(false);
    },
  );

  test("may be the leap day of a leap year, of 2000 too, and not of 1900", () => {
    expect(["2012-02-29", "2000-02-29", "1900-02-29"].map((text) => civilDateSchema.safeParse(text).success)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("and its number say the same, and stand in the same order, for every day from 1900 to 2099", () => {
    const numbers = fc.integer({ min: dayNumber(day("1900-01-01")), max: dayNumber(day("2099-12-31")) });
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(dayNumber(civilDate(one))).toBe(one);
        expect(civilDate(one) < civilDate(other)).toBe(one < other);
      }),
    );
  });

  test("has the number that the machine's own calendar gives it, every day from 1900 to 2099", () => {
    const different: string[] = [];
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10);
      if (dayNumber(day(date)) * 86_400_000 !== at) different.push(date);
    }
    expect(different).toEqual([]);
  });

  test("falls on the day of the week that the wall calendar shows", () => {
    // 1970-01-01 was a Thursday; 1 October 1949 a Saturday; 1 January 2013 a Tuesday; 1 January 2027 is a Friday.
    expect(
      ["1970-01-01", "1949-10-01", "2013-01-01", "2027-01-01", "2018-10-14", "2018-10-15"].map((date) =>
        weekday(dayNumber(day(date))),
      ),
    ).toEqual([4, 6, 2, 5, 7, 1]);
  });
});
