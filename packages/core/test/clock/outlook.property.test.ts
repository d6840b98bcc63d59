import {
  calendarBook,
  civilDate,
  civilDateOf,
  countingBy,
  dayNumber,
  defaultProfile,
  dueOf,
  hunanProduct2018,
  stateCouncilNotices,
  type WorkingCalendar,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";
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
