import { figureOf, measures, statisticsOf, totalOf, type AnyDraft, type FlowActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, moment, world } from "../given.ts";

/** The hours of an item that was withdrawn a fortnight after its filing on Monday 2018-10-08. */
function hoursOf(...acts: readonly AnyDraft<FlowActType>[]) {
  const state = after(filing("transport", [], "2018-10-08 09:00"), ...acts, act("ItemWithdrawn", "2018-10-22 09:00"));
  const cell = totalOf(statisticsOf([state], world, { by: [], measures, asOf: moment("2018-11-30 18:00") }));
  return ["applicantHours", "elapsedHours"].map((id) => (figureOf(id, cell)?.of ?? 0) / 3600);
}
const asked = (at: string, ...materials: string[]) => act("SupplementNotified", at, { materials });
const broughtIn = (at: string, ...materials: string[]) => act("SupplementReceived", at, { materials });

describe("the applicant's time", () => {
  test("is that in which materials were awaited: not the days of the hall between two notices", () => {
    const first = [asked("2018-10-09 09:00", "plan"), broughtIn("2018-10-10 09:00", "plan")];
    const second = [asked("2018-10-15 09:00", "application"), broughtIn("2018-10-17 09:00", "application")];
    expect(hoursOf(...first, ...second)).toEqual([24 + 48, 14 * 24]);
  });

  test("goes on through a part that was brought in, and to the end where nothing was", () => {
    const inParts = [asked("2018-10-09 09:00", "plan", "application"), broughtIn("2018-10-10 09:00", "plan")];
    expect(hoursOf(...inParts, broughtIn("2018-10-12 09:00", "application"))).toEqual([72, 14 * 24]);
    expect(hoursOf(...inParts)).toEqual([13 * 24, 14 * 24]);
  });
});
