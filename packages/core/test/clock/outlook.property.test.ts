import {
  calendarBook,
  civilDate,
  civilDateOf,
  countingBy,
  dayNumber,
  defaultProfile,
  dueOf,
  hunanProduct2018,
  ledgerOf,
  stateCouncilNotices,
  type HolidayNotice,
  type Ledger,
  type PauseEntry,
  type WorkingCalendar,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, moment } from "../given.ts";
import { future, until2018 } from "../time/futures.ts";
import { ledgerBetween, longAfter } from "./anyLedger.ts";

const profiles = fc.constantFrom(defaultProfile, hunanProduct2018);
const nearTheHorizon = ledgerBetween(dayNumber(day("2018-10-01")), dayNumber(day("2019-10-01")));

describe("a limit of any unit, paused, extended or capped, that runs past the last announced day", () => {
  test("runs out within its bounds, whatever is announced afterwards", () => {
    const seen = { provisional: 0, moved: 0 };
    fc.assert(
      fc.property(nearTheHorizon, profiles, future, (ledger, profile, { assumption, announced }) => {
        const asOf = longAfter(ledger);
        const told = dueOf(ledger, countingBy(calendarBook(until2018, { assumption }).final, profile), asOf);
        const { final } = calendarBook([...until2018, ...announced], { assumption });
        const due = dueOf(ledger, countingBy(final, profile), asOf).due;
        if (!told.provisional) {
          expect(told.due).toBe(due);
          return;
        }
        const { earliest = "", latest = "" } = told;
        const on = due.slice(0, 10);
        expect([earliest <= on, on <= latest]).toEqual([true, true]);
        seen.provisional++;
        if (on !== told.due.slice(0, 10)) seen.moved++;
      }),
    );
    expect(seen.provisional).toBeGreaterThan(80);
    expect(seen.moved).toBeGreaterThan(10);
  });
});

const basis = { "zh-CN": "依据", en: "basis" };
const account = (start: string, pauses: readonly PauseEntry[] = []) =>
  ledgerOf("legal", moment(start), { value: { length: 20, unit: "workingDay" }, source: basis }, { pauses });
const dueBy = (ledger: Ledger, notices: readonly HolidayNotice[]) =>
  dueOf(ledger, countingBy(calendarBook(notices).final, hunanProduct2018), longAfter(ledger));

describe("a limit in office time past the last announced day", () => {
  test("may run out before a pause that by plain weeks would put it off for months", () => {
    // By plain weeks experts begin on the nineteenth day. If the weekends of January are worked, the twenty days are over before.
    const experts = { kind: "expertReview" as const, from: moment("2019-01-26 09:00"), to: moment("2019-06-28 17:00"), basis };
    const ledger = account("2018-12-31 10:00", [experts]);
    const weekends = ["2019-01-05/2019-01-06", "2019-01-12/2019-01-13", "2019-01-19/2019-01-20"];
    const busy = dueBy(ledger, [...until2018, { kind: "yearly", year: 2019, off: ["2019-01-01"], work: weekends }]);
    const told = dueBy(ledger, until2018);
    expect([told.due.slice(0, 10) > "2019-06-28", busy.due.slice(0, 10) <= "2019-01-21"]).toEqual([true, true]);
    expect((told.earliest ?? "") <= busy.due.slice(0, 10)).toBe(true);
  });

  test("is provisional though a notice names its last day, and though its last day is announced but not its first", () => {
    const named = { kind: "closure" as const, basis: "市政府令第3号", off: [], work: ["2019-03-02"] };
    expect(dueBy(account("2019-02-03 10:00"), [...until2018, named]).provisional).toBe(true);
    expect(dueBy(account("2006-12-11 10:00"), until2018).provisional).toBe(true);
  });

  test("runs out within its bounds where days are shorter in winter, and pauses are counted one by one", () => {
    const winter = { from: "10-01", to: "04-30", sessions: [{ opens: "10:00", closes: "14:00" }] };
    const { officeHours } = hunanProduct2018;
    const profile = { ...hunanProduct2018, officeHours: { ...officeHours, value: { ...officeHours.value, seasons: [winter] } } };
    let provisional = 0;
    fc.assert(
      fc.property(nearTheHorizon, future, (ledger, { assumption, announced }) => {
        const asOf = longAfter(ledger);
        const told = dueOf(ledger, countingBy(calendarBook(until2018, { assumption }).final, profile), asOf);
        const { final } = calendarBook([...until2018, ...announced], { assumption });
        const on = dueOf(ledger, countingBy(final, profile), asOf).due.slice(0, 10);
        if (!told.provisional) return;
        expect([(told.earliest ?? "") <= on, on <= (told.latest ?? "")]).toEqual([true, true]);
        provisional++;
      }),
    );
    expect(provisional).toBeGreaterThan(40);
  });
});

describe("what was known at a moment", () => {
  const years = ledgerBetween(dayNumber(day("2014-09-01")), dayNumber(day("2020-06-01")));
  const all = calendarBook();

  test("does not change when later notices arrive", () => {
    let changed = 0;
    fc.assert(
      fc.property(years, profiles, fc.nat(60), (ledger, profile, daysLater) => {
        const on = civilDate(dayNumber(civilDateOf(ledger.startedAt)) + daysLater);
        const then = stateCouncilNotices.filter(({ publishedOn = "2007-12-29" }) => publishedOn <= on);
        const due = (calendar: WorkingCalendar) => dueOf(ledger, countingBy(calendar, profile), longAfter(ledger));
        const known = due(all.knownOn(on));
        expect(known).toEqual(due(calendarBook(then).final));
        if (known.due !== due(all.final).due) changed++;
      }),
    );
    // By all the notices there are, some would have been counted otherwise.
    expect(changed).toBeGreaterThan(5);
  });
});
