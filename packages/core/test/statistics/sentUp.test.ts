import {
  figureOf,
  measures,
  statisticsOf,
  totalOf,
  worldOf,
  type AnyDraft,
  type FlowActType,
  type ItemDefinition,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, catalogue, moment, transport } from "../given.ts";

/** Accepted on 2018-10-08: the lower agency has twenty working days, to 11-05 (art. 43). */
function figuresOf(promised: ItemDefinition["promised"], ...ends: readonly AnyDraft<FlowActType>[]) {
  const upward: ItemDefinition = { ...transport, kind: "sentUp", legal: undefined, promised, stages: undefined };
  const world = worldOf([{ ...catalogue, items: [upward] }]);
  const state = after(filing("transport", undefined, "2018-10-08 09:00"), act("ItemAccepted", "2018-10-08 10:00"), ...ends);
  const asOf = moment("2018-12-28 18:00");
  const cell = totalOf(statisticsOf([state], world, { by: [], measures, asOf }));
  return ["onTimeRate", "overdue", "unjudged", "early"].map((id) => figureOf(id, cell));
}

const days = (length: number) => ({ length, unit: "workingDay" as const });

/** The rate of one that was in time, and of one that was not; the same as counts. */
const [once, never] = [
  { of: 1, outOf: 1 },
  { of: 0, outOf: 1 },
];
const [one, none] = [once, never];

describe("what goes up is on time by the limit of the lower agency (domain.md 9.3)", () => {
  test.each([
    ["in time, with nothing promised", "2018-11-05", undefined, [once, none, none, none]],
    ["too late, with nothing promised", "2018-11-06", undefined, [never, one, none, none]],
    ["in time, and more was promised", "2018-11-02", days(40), [once, none, none, one]],
    ["too late, though more was promised", "2018-11-06", days(40), [never, one, none, none]],
    ["too late for the promise", "2018-10-18", days(7), [never, one, none, none]],
  ])("%s", (_, day, promised, figures) => {
    expect(figuresOf(promised, act("ItemSentUp", `${day} 09:00`))).toEqual(figures);
  });
});

describe("what was to go up and was decided here keeps that limit with its decision, and its promise with its completion", () => {
  // Forty working days: 9–12 | 15–19 | 22–26 | 29–2 | 5–9 | 12–16 | 19–23 | 26–30 | 3 → 12-03.
  test.each([
    ["both, a day early and more", "2018-11-02", "2018-11-30", [once, none, none, one]],
    ["both, the limit on its last day", "2018-11-05", "2018-11-08", [once, none, none, none]],
    ["both, the promise on its last day", "2018-10-12", "2018-12-03", [once, none, none, none]],
    ["the limit, not the promise", "2018-11-02", "2018-12-04", [never, one, none, none]],
    ["the promise, not the limit", "2018-11-06", "2018-11-07", [never, one, none, none]],
  ])("%s", (_, decided, completed, figures) => {
    const ends = [act("DecisionMade", `${decided} 09:00`), act("ItemCompleted", `${completed} 09:00`)];
    expect(figuresOf(days(40), ...ends)).toEqual(figures);
  });
});
