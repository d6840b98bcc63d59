import {
  figureOf,
  figuresBy,
  measures,
  measuresOf,
  statisticsOf,
  totalOf,
  type AnyDraft,
  type Dimension,
  type FlowActType,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, moment, world } from "../given.ts";
import { asOf, littleHall } from "./littleHall.ts";

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

const shares = measuresOf("hallShare", "applicantShare", "thirdPartyShare", "closedShare");

/** The shares of the little hall by some dimensions: of each group of all but the section what they are out of, and their sum above. */
function sharesBy(...by: readonly Dimension[]): [outOf: number[], of: number][] {
  const rows = figuresBy(statisticsOf(littleHall, world, { by, measures: shares, asOf }), by, shares);
  const wholes = Map.groupBy(rows, ({ group: { section: _section, ...others } }) => JSON.stringify(others));
  return [...wholes.values()].map((sections) => {
    const values = sections.flatMap(({ figures }) => shares.map(({ id }) => figures[id] ?? { of: 0, outOf: 0 }));
    return [[...new Set(values.map(({ outOf }) => outOf))], values.reduce((sum, { of }) => sum + of, 0)];
  });
}

describe("the shares of the sections", () => {
  test("are out of the time of all of them: together they are the whole", () => {
    const seconds = figureOf("elapsedHours", totalOf(statisticsOf(littleHall, world, { by: [], measures, asOf })))?.of ?? 0;
    expect(sharesBy("section")).toEqual([[[seconds], seconds]]);
  });

  test("are those of their department, or month, where these are asked for too", () => {
    for (const by of [
      ["section", "month"],
      ["department", "section"],
    ] as const) {
      const wholes = sharesBy(...by);
      expect(wholes.length).toBeGreaterThan(1);
      expect(wholes).toEqual(wholes.map(([, of]) => [[of], of]));
    }
  });
});
