import { calendarBook, civilDate, dayNumber, stateCouncilNotices, type CivilDate, type HolidayNotice } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
import { walk, wallCalendar } from "./dayWalker.ts";

const dateIn = (from: string, to: string): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }).map(civilDate);

/** Notices of every kind that somebody may hand in, dated or not. */
const notice: fc.Arbitrary<HolidayNotice> = fc
  .record({
    kind: fc.constantFrom("amendment", "regional", "elsewhere", "closure"),
    publishedOn: fc.option(dateIn("2017-10-01", "2020-12-31"), { nil: undefined }),
    first: dateIn("2018-01-01", "2020-12-20"),
    more: fc.nat(6),
    works: fc.boolean(),
  })
  .map(({ kind, publishedOn, first, more, works }) => {
    const run = `${first}/${civilDate(dayNumber(first) + more)}`;
    const paper = { ...(publishedOn && { publishedOn }), off: works ? [] : [run], work: works ? [run] : [] };
    const year = Number(first.slice(0, 4));
    if (kind === "closure") return { kind, basis: "市政府令", ...paper };
    if (kind === "amendment") return { kind, year, ...paper };
    return { kind: "regional", region: kind === "regional" ? "广西" : "西藏", year, ...paper };
  });

const more = fc.array(notice, { maxLength: 8 });
const limit = fc.nat(60);

const firstNamed = ({ off, work = [] }: HolidayNotice): string => [...off, ...work][0]?.slice(0, 10) ?? "";

describe("a hall's calendar", () => {
  test("as known on a day does not change when more becomes known later", () => {
    let later = 0;
    fc.assert(
      fc.property(
        more,
        dateIn("2017-12-01", "2020-12-31"),
        dateIn("2017-12-01", "2020-12-31"),
        limit,
        (notices, known, from, days) => {
          const isKnown = (one: HolidayNotice): boolean => (one.publishedOn ?? firstNamed(one)) <= known;
          const all = calendarBook([...stateCouncilNotices, ...notices], { region: "广西" });
          const then = calendarBook([...stateCouncilNotices, ...notices.filter(isKnown)], { region: "广西" });
          if (!notices.every(isKnown)) later++;
          expect(all.knownOn(known).after(from, days)).toEqual(then.knownOn(known).after(from, days));
          expect(all.knownOn(known).horizon).toBe(then.knownOn(known).horizon);
        },
      ),
    );
    expect(later).toBeGreaterThan(100);
  });

  test("by all notices is what a clerk has who copies them in their order: the country's, the region's, the hall's", () => {
    fc.assert(
      fc.property(more, dateIn("2017-12-01", "2020-12-31"), limit, (notices, from, days) => {
        const { final, notices: inForce } = calendarBook([...stateCouncilNotices, ...notices], { region: "广西" });
        expect(final.after(from, days).on).toBe(walk(from, days, wallCalendar(inForce)));
        const ranks = inForce.map(({ kind }) =>
          ["yearly amendment", "regional", "closure"].findIndex((kinds) => kinds.includes(kind)),
        );
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });
});
