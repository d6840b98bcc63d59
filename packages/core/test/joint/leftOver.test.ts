import { itemClocks, jointClocks, worldOf, worldOfActs, type Bundle } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day, moment } from "../given.ts";
import {
  accepted,
  completed,
  filed,
  handled,
  jointCatalogue,
  JointStory,
  jointWorld,
  of,
  plainBundle,
  restaurant,
} from "./bundles.ts";

/** 勘测 and 变更, completed together on Wednesday 2018-10-10; 用地指导, optional, ten days, is decided on the 12th. */
const leaving = [
  filed(plainBundle),
  ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")),
  ...handled("1", "2018-10-09"),
  ...handled("2", "2018-10-10", "refused"),
  completed("2018-10-10 14:00"),
  ...handled("3", "2018-10-12"),
];
const at = moment("2018-12-31 09:00");
const promiseOfThird = (told: JointStory) =>
  itemClocks(told.state.items["3"]!, told.world, at).flatMap(({ deadline, verdict }) =>
    deadline.clock === "promised" ? [`${deadline.due} ${verdict}`] : [],
  );

describe("what a combined completion left over", () => {
  test("was told its own day, and the whole the day of those that it waits for", () => {
    const { state } = new JointStory(jointWorld, ...leaving);
    expect(Object.values(state.items).map(({ promised }) => promised)).toEqual(["2018-10-17", "2018-10-17", "2018-10-22"]);
    const [whole] = jointClocks(state, jointWorld, at).map(({ deadline }) => deadline.due);
    expect(whole).toBe("2018-10-17");
  });

  test("is held by its promise up to its own completion", () => {
    const told = new JointStory(jointWorld, ...leaving);
    expect(promiseOfThird(told)).toEqual(["2018-10-22 overdueOpen"]);
    told.does(of("3", "ItemCompleted", "2018-12-20 09:00"));
    expect(promiseOfThird(told)).toEqual(["2018-10-22 overdue"]);
  });
});

describe("what was left over by a completion that is undone", () => {
  const undone = [...leaving, of("1", "ItemReopened", "2018-10-12 14:00", { to: "acceptance" })];

  test("goes its own way still: it is completed by itself, and by its own promise", () => {
    const told = new JointStory(jointWorld, ...undone, of("3", "ItemCompleted", "2018-10-12 15:00"));
    expect(promiseOfThird(told)).toEqual(["2018-10-22 early"]);
  });

  test("has no part in the next round, whose promise runs from the reopening", () => {
    const told = new JointStory(jointWorld, ...undone, ...handled("1", "2018-10-17"), completed("2018-10-18 14:00"));
    // Five days of the survey from Friday 10-12: Friday 10-19.
    const whole = jointClocks(told.state, told.world, at).map(({ deadline, verdict }) => `${deadline.due} ${verdict}`);
    expect([whole, told.state.completion?.items]).toEqual([["2018-10-19 early"], ["1", "2"]]);
  });
});

test("what several departments left over has the head and the days of its own agency again", () => {
  const across: Bundle = {
    ...restaurant,
    code: "across",
    members: [{ definition: "name" }, { definition: "fire" }, { definition: "environment", optional: true }],
    waitsFor: "required",
  };
  const items = jointCatalogue.items.map((item) => (item.code === "environment" ? { ...item, legal: undefined } : item));
  const world = worldOf([{ ...jointCatalogue, items, bundles: [across] }]);
  const told = new JointStory(world, filed(across), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")));
  const legalOf = () => itemClocks(told.state.items["3"]!, world, at).find(({ deadline }) => deadline.clock === "legal");
  expect(legalOf()).toBeUndefined();
  told.does(...handled("1", "2018-10-09"), ...handled("2", "2018-10-10"), completed("2018-10-11 09:00"));
  // The twenty days of art. 42 from 10-08, and none of the forty-five.
  expect(legalOf()?.deadline.due).toBe("2018-11-05");
  const approver = { id: "head-1", rank: "agencyHead" as const };
  expect(told.refuses(of("3", "ExtensionApproved", "2018-10-15 09:00", { days: 10, approver }))).toEqual([]);
});

describe("an order of the hall", () => {
  test("that concerns an item of a whole moves the clocks of the whole with those of the item", () => {
    const { adopted } = jointCatalogue;
    const closed = {
      type: "ClosureOrdered" as const,
      at: moment("2018-10-09 08:00"),
      data: {
        order: "令-1",
        from: day("2018-10-10"),
        to: day("2018-10-12"),
        clocks: ["promised" as const, "jointPromised" as const],
        basis: "系统迁移",
      },
    };
    const world = worldOfActs([{ type: "CatalogueAdopted", at: adopted.at, data: { catalogue: jointCatalogue } }, closed]);
    const told = new JointStory(world, ...leaving.slice(0, 4));
    const [whole] = jointClocks(told.state, world, at).map(({ deadline }) => deadline.due);
    // The whole waits for the first two: seven days from 10-08, Wednesday 10-17; three of them were closed: Monday 10-22.
    // The third has ten days, to 10-22, and with those closed to Thursday 10-25.
    expect([whole, ...promiseOfThird(told)]).toEqual(["2018-10-22", "2018-10-25 overdueOpen"]);
  });
});
