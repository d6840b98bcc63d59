import {
  civilDate,
  civilDateOf,
  dayNumber,
  localInstantSchema,
  officeHours,
  periodEnd,
  workingCalendar,
  type CivilDate,
  type DayNumber,
  type Limit,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { isSurelyLonger } from "../../src/catalogue/limitBounds.ts";
import { day } from "../given.ts";

const limit = (told: string): Limit => {
  const [length, unit] = told.split(" ");
  return { length: Number(length), unit: unit as Limit["unit"] };
};

describe("of two limits", () => {
  test.each([
    ["21 workingDay", "20 workingDay"],
    ["3 month", "2 month"],
    // No three months have fewer than 88 days; five working days never took more than 22.
    ["3 month", "5 workingDay"],
    ["30 naturalDay", "5 workingDay"],
    // No month has more than 31 days.
    ["32 naturalDay", "1 month"],
    ["2 month", "30 naturalDay"],
    // Four weeks, and no more than five days of them can be saved by working at weekends.
    ["20 workingDay", "20 naturalDay"],
    ["30 workingDay", "1 month"],
    ["3 month", "45 workingDay"],
    // A day of an office has no more than 24 hours.
    ["100 hour", "2 naturalDay"],
    ["60 naturalDay", "8 hour"],
  ])("%s is longer than %s, and the other is not longer than it", (one, other) => {
    expect([isSurelyLonger(limit(one), limit(other)), isSurelyLonger(limit(other), limit(one))]).toEqual([true, false]);
  });

  test.each([
    ["20 workingDay", "20 workingDay"],
    ["31 naturalDay", "1 month"],
    ["28 naturalDay", "1 month"],
    ["20 workingDay", "1 month"],
    ["7 naturalDay", "5 workingDay"],
    ["60 naturalDay", "45 workingDay"],
    ["40 hour", "5 workingDay"],
  ])("neither %s nor %s is longer from every day", (one, other) => {
    expect([isSurelyLonger(limit(one), limit(other)), isSurelyLonger(limit(other), limit(one))]).toEqual([false, false]);
  });

  const calendar = workingCalendar();
  const office = officeHours(
    {
      sessions: [
        { opens: "09:00", closes: "12:00" },
        { opens: "13:00", closes: "17:00" },
      ],
    },
    calendar,
  );

  function endOf({ length, unit }: Limit, from: CivilDate): CivilDate {
    if (unit !== "hour") return periodEnd(from, { length, unit }, calendar).on;
    return civilDateOf(office.afterOfficeSeconds(localInstantSchema.parse(`${from}T09:00:00+08:00`), 3600 * length).at);
  }

  const told = ["1", "2", "5", "10", "20", "21", "45", "90", "250"].flatMap((length) => [
    limit(`${length} workingDay`),
    limit(`${length} naturalDay`),
    limit(`${Math.ceil(Number(length) / 20)} month`),
    limit(`${length} hour`),
  ]);

  test("the one that is longer has ended sooner from no day since 2007", () => {
    const [first, last] = [dayNumber(day("2007-01-01")), dayNumber(day("2025-12-01"))];
    const days: DayNumber[] = [];
    for (let from = first; from < last; from += 5) days.push(from);
    const ends = told.map((one) => days.map((from) => endOf(one, civilDate(from))));
    let longer = 0;
    for (const [index, one] of told.entries()) {
      for (const [place, other] of told.entries()) {
        if (one.unit === other.unit || !isSurelyLonger(one, other)) continue;
        longer++;
        const sooner = days.filter((_, from) => (ends[index]?.[from] ?? "") < (ends[place]?.[from] ?? ""));
        expect(sooner.map(civilDate), `${one.length} ${one.unit}, ${other.length} ${other.unit}`).toEqual([]);
      }
    }
    expect(longer).toBe(306);
  });
});
