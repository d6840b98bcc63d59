import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { civilDateSchema, workingCalendar } from "@banjie/core";
import { agenda } from "../src/simulation/agenda.ts";
import { closing, dayOf, officeDay, officeHours, opening } from "../src/simulation/officeHours.ts";

const day = (date: string) => civilDateSchema.parse(date);

describe("office hours", () => {
  // Dragon Boat 2013: Monday 10 to Wednesday 12 June off, Saturday 8 and Sunday 9 worked.
  const hours = officeHours(day("2013-06-07"), day("2013-06-13"), workingCalendar());

  test("open at half past eight, rest from twelve to half past two, and close at half past five", () => {
    expect(hours.at(opening(0))).toBe("2013-06-07T08:30:00+08:00");
    expect(hours.at(3.5 * 3600 - 1)).toBe("2013-06-07T11:59:59+08:00");
    expect(hours.at(3.5 * 3600)).toBe("2013-06-07T14:30:00+08:00");
    expect(hours.at(closing(0))).toBe("2013-06-07T17:29:59+08:00");
  });

  test("leave out days off and keep the weekend that is worked for them", () => {
    expect(hours.days).toBe(4);
    const dates = [0, 1, 2, 3].map((number) => hours.at(opening(number)).slice(0, 10));
    expect(dates).toEqual(["2013-06-07", "2013-06-08", "2013-06-09", "2013-06-13"]);
  });

  test("count six and a half hours to a day", () => {
    expect([officeDay, dayOf(officeDay - 1), dayOf(officeDay)]).toEqual([6.5 * 3600, 0, 1]);
  });
});

test("an agenda gives the earliest first, and of those at one time the one noted first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (times) => {
      const ahead = agenda<readonly [number, number]>();
      const noted = times.map((time, turn) => [time, turn] as const);
      for (const entry of noted) ahead.note(entry[0], entry);
      const taken = noted.map(() => ahead.next());
      expect(taken).toEqual(noted.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]));
      expect([ahead.next(), ahead.time]).toEqual([undefined, Infinity]);
    }),
  );
});
