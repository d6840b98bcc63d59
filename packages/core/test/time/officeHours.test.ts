import {
  civilDate,
  civilDateOf,
  dayNumber,
  localInstantSchema,
  officeHours,
  officeTableSchema,
  workingCalendar,
  type LocalInstant,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, moment } from "../given.ts";

const sessions = [
  { opens: "09:00", closes: "12:00" },
  { opens: "13:00", closes: "17:00" },
];
const hour = 3600;
const hours = officeHours({ sessions }, workingCalendar());

/** Summer from May to September, when the afternoon begins and ends an hour later. */
const summer = [sessions[0] ?? { opens: "", closes: "" }, { opens: "14:00", closes: "18:30" }];
const withSummer = officeHours({ sessions, seasons: [{ from: "05-01", to: "09-30", sessions: summer }] }, workingCalendar());

describe("office time", () => {
  test.each([
    ["2018-10-15 10:00", "2018-10-15 11:00", 1, "in the morning"],
    ["2018-10-15 11:30", "2018-10-15 13:30", 1, "over lunch: half an hour on either side"],
    ["2018-10-15 08:00", "2018-10-15 18:00", 7, "a day from before it opens to after it closes"],
    ["2018-10-15 12:10", "2018-10-15 12:50", 0, "at lunch"],
    ["2018-10-19 16:30", "2018-10-22 09:30", 1, "over a weekend"],
    ["2018-09-30 16:00", "2018-10-08 10:00", 2, "over the holidays, Sunday 30 works: one hour on either side"],
    ["2018-10-20 09:00", "2018-10-21 17:00", 0, "on a weekend"],
    ["2018-10-15 10:00", "2018-10-19 10:00", 28, "Mon 6 hours, Tue to Thu 21, Fri 1"],
    ["2018-10-15 10:00", "2018-10-24 10:00", 49, "seven working days of seven hours"],
    ["2018-10-15 10:00", "2018-10-29 10:00", 70, "ten working days of seven hours"],
  ])("from %s to %s is %d hours: %s", (from, to, expected) => {
    expect(hours.officeSecondsBetween(moment(from), moment(to))).toBe(expected * hour);
    expect(hours.officeSecondsBetween(moment(to), moment(from))).toBe(0 - expected * hour);
  });

  test.each([
    ["2018-10-15 10:00", 1, "2018-10-15 11:00", "in the morning"],
    ["2018-10-15 10:00", 2, "2018-10-15 12:00", "to the end of the morning, not to the beginning of the afternoon"],
    ["2018-10-15 11:30", 1, "2018-10-15 13:30", "over lunch"],
    ["2018-10-15 12:30", 1, "2018-10-15 14:00", "begun at lunch"],
    ["2018-10-19 17:00", 1, "2018-10-22 10:00", "begun on Friday when it closes: Monday"],
    ["2018-09-30 16:00", 2, "2018-10-08 10:00", "over the holidays"],
    ["2018-12-28 16:00", 8, "2018-12-29 17:00", "Friday one hour, Saturday 29 works by the paper for 2019"],
    ["2018-10-15 10:00", 24, "2018-10-18 14:00", "Mon 6, Tue 13, Wed 20, Thu morning 23, and one in the afternoon"],
    ["2018-10-20 10:00", 0, "2018-10-20 10:00", "no time: the moment itself"],
  ])("from %s on, %d hours have passed by %s: %s", (from, count, to) => {
    expect(hours.afterOfficeSeconds(moment(from), count * hour)).toEqual({ at: moment(to), provisional: false });
  });

  test("has other hours in summer", () => {
    // Fri 04-29 2016 16:00: 1 hour; May 1–2 off; Tue 3: morning 3, afternoon from 14:00.
    expect(withSummer.afterOfficeSeconds(moment("2016-04-29 16:00"), 5 * hour).at).toBe(moment("2016-05-03 15:00"));
    expect(withSummer.officeSecondsOn(day("2016-05-03"))).toBe(7.5 * hour);
    expect(withSummer.officeSecondsOn(day("2016-10-10"))).toBe(7 * hour);
    expect(withSummer.officeSecondsOn(day("2016-10-03"))).toBe(0);
  });

  test("may have other hours in a winter that runs over New Year", () => {
    const winter = [{ opens: "09:30", closes: "16:00" }];
    const table = { sessions, seasons: [{ from: "12-01", to: "02-28", sessions: winter }] };
    const seconds = ["2018-11-30", "2018-12-03", "2019-01-02", "2019-02-28", "2019-03-01"].map((date) =>
      officeHours(table, workingCalendar()).officeSecondsOn(day(date)),
    );
    expect(seconds).toEqual([7, 6.5, 6.5, 6.5, 7].map((each) => each * hour));
  });

  test("is counted in whole seconds, whatever a moment's fraction", () => {
    const [from, to] = ["2018-10-15T09:00:00.900+08:00", "2018-10-15T09:00:02.100+08:00"].map((at) =>
      localInstantSchema.parse(at),
    );
    expect(hours.officeSecondsBetween(from as LocalInstant, to as LocalInstant)).toBe(2);
  });

  test("is provisional where it passes beyond the last announced day", () => {
    expect(hours.afterOfficeSeconds(moment("2026-12-31 16:00"), hour)).toEqual({
      at: moment("2026-12-31 17:00"),
      provisional: false,
    });
    expect(hours.afterOfficeSeconds(moment("2026-12-31 16:00"), 2 * hour)).toEqual({
      at: moment("2027-01-01 10:00"),
      provisional: true,
    });
  });

  test("that no calendar can hold is an error of the caller", () => {
    for (const seconds of [-1, 0.5, Number.NaN, 1e12])
      expect(() => hours.afterOfficeSeconds(moment("2018-10-15 10:00"), seconds)).toThrow(RangeError);
  });

  test("counted from a moment on and back is the same, and the moment is the first", () => {
    let acrossDays = 0;
    const at = fc
      .tuple(fc.integer({ min: dayNumber(day("2015-12-20")), max: dayNumber(day("2020-12-31")) }), fc.nat(86_399))
      .map(([date, second]) => {
        const time = [second / hour, (second / 60) % 60, second % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
        return localInstantSchema.parse(`${civilDate(date)}T${time.join(":")}+08:00`);
      });
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 500_000 }), fc.constantFrom(hours, withSummer), (from, seconds, table) => {
        const reached = table.afterOfficeSeconds(from, seconds).at;
        expect(table.officeSecondsBetween(from, reached)).toBe(seconds);
        const before = localInstantSchema.parse(
          new Date(Date.parse(reached) + 8 * hour * 1000 - 1000).toISOString().replace(".000Z", "+08:00"),
        );
        expect(table.officeSecondsBetween(from, before)).toBe(seconds - 1);
        if (civilDateOf(reached) > civilDateOf(from)) acrossDays++;
      }),
    );
    expect(acrossDays).toBeGreaterThan(100);
  });

  test("between two moments is the sum of what lies before and after a third", () => {
    const at = fc
      .integer({ min: 0, max: 40 * 24 * 60 })
      .map((minutes) =>
        localInstantSchema.parse(new Date(Date.UTC(2018, 8, 15) + minutes * 60_000).toISOString().replace(".000Z", "+08:00")),
      );
    fc.assert(
      fc.property(at, at, at, (first, second, third) => {
        const [before, behind] = [withSummer.officeSecondsBetween(first, second), withSummer.officeSecondsBetween(second, third)];
        expect(before + behind).toBe(withSummer.officeSecondsBetween(first, third));
      }),
    );
  });
});

describe("a table of office hours", () => {
  test.each([
    ["no session", { sessions: [] }],
    ["a session that closes before it opens", { sessions: [{ opens: "12:00", closes: "09:00" }] }],
    [
      "sessions that overlap",
      {
        sessions: [
          { opens: "09:00", closes: "12:00" },
          { opens: "11:00", closes: "17:00" },
        ],
      },
    ],
    ["a time that no clock shows", { sessions: [{ opens: "09:00", closes: "24:00" }] }],
    ["a season of no month", { sessions, seasons: [{ from: "13-01", to: "02-01", sessions }] }],
  ])("is none with %s", (_, table) => {
    expect(officeTableSchema.safeParse(table).success).toBe(false);
  });

  test("may have a season", () => {
    expect(officeTableSchema.safeParse({ sessions, seasons: [{ from: "05-01", to: "09-30", sessions: summer }] }).success).toBe(
      true,
    );
  });
});
