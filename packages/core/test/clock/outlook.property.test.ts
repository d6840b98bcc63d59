import {
  calendarBook,
  countingBy,
  dayNumber,
  deadlines,
  defaultProfile,
  dueOf,
  hunanProduct2018,
  stateCouncilNotices,
  worldOf,
  type CivilDate,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, turns } from "../case/randomCase.ts";
import { after, catalogue, day, moment } from "../given.ts";
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
  /** The notices published up to a day, and all there are. */
  const knownDays = fc.integer({ min: dayNumber(day("2018-06-01")), max: dayNumber(day("2021-12-01")) });

  test("does not change when later notices arrive", () => {
    let changed = 0;
    fc.assert(
      fc.property(turns.map(lawfulCase), knownDays, (acts, number) => {
        const on = new Date(number * 86_400_000).toISOString().slice(0, 10) as CivilDate;
        const asOf = moment(`${on} 12:00`);
        const item = after(...acts).items["1"];
        if (!item) return;
        const dues = (notices: typeof stateCouncilNotices) =>
          deadlines(item, worldOf([catalogue], calendarBook(notices).knownOn(on)), asOf).map(
            ({ clock, due }) => `${clock} ${due}`,
          );
        const then = stateCouncilNotices.filter(({ publishedOn = "2007-12-29" }) => publishedOn <= on);
        expect(dues(stateCouncilNotices)).toEqual(dues(then));
        const atLast = deadlines(item, worldOf([catalogue]), asOf).map(({ clock, due }) => `${clock} ${due}`);
        if (String(atLast) !== String(dues(then))) changed++;
      }),
    );
    // With all notices some would have been counted otherwise: it is not for want of later notices that nothing changed.
    expect(changed).toBeGreaterThan(3);
  });
});
