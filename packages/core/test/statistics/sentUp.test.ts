import { figureOf, measures, statisticsOf, totalOf, worldOf, type ItemDefinition } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing } from "../case/inOrder.ts";
import { act, after, catalogue, moment, transport } from "../given.ts";

/** Accepted on 2018-10-08: the lower agency has twenty working days, to 11-05 (art. 43). */
function sentUpOn(day: string, promised: ItemDefinition["promised"]) {
  const upward: ItemDefinition = { ...transport, kind: "sentUp", legal: undefined, promised, stages: undefined };
  const world = worldOf([{ ...catalogue, items: [upward] }]);
  const state = after(
    filing("transport", undefined, "2018-10-08 09:00"),
    act("ItemAccepted", "2018-10-08 10:00"),
    act("ItemSentUp", `${day} 09:00`),
  );
  const asOf = moment("2018-11-30 18:00");
  const cell = totalOf(statisticsOf([state], world, { by: [], measures, asOf }));
  return ["onTimeRate", "overdue", "unjudged"].map((id) => figureOf(id, cell));
}

const days = (length: number) => ({ length, unit: "workingDay" as const });

const once = { of: 1, outOf: 1 };
const never = { of: 0, outOf: 1 };

describe("what goes up is on time by the limit of the lower agency (domain.md 9.3)", () => {
  test.each([
    ["in time, with nothing promised", "2018-11-05", undefined, [once, never, never]],
    ["too late, with nothing promised", "2018-11-06", undefined, [never, once, never]],
    ["too late, though more was promised", "2018-11-06", days(40), [never, once, never]],
    ["too late for the promise", "2018-10-18", days(7), [never, once, never]],
  ])("%s", (_, day, promised, figures) => {
    expect(sentUpOn(day, promised)).toEqual(figures);
  });
});
