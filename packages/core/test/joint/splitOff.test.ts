import { deadlines, itemClocks, jointClocks } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, moment } from "../given.ts";
import { accepted, completed, filed, handled, JointStory, jointWorld, of, plainBundle, reportOf, restaurant } from "./bundles.ts";

/** 环评登记, 20 days by its own law, filed in a bundle of four departments and split off on Tuesday 2018-10-09. */
const split = [
  filed(restaurant),
  accepted("1", "2018-10-08 09:30"),
  accepted("2", "2018-10-08 09:31"),
  act("SplitConsented", "2018-10-09 11:00", { items: ["2"] }),
  act("ItemSplitOff", "2018-10-09 11:10", { items: ["2"], reason: "时限较长" }),
];
const extended = (days: number, rank: "agencyHead" | "governmentHead") =>
  of("2", "ExtensionApproved", "2018-10-15 09:00", { days, approver: { id: "head-1", rank } });

describe("what was split off from the handling of several departments", () => {
  const told = new JointStory(jointWorld, ...split);

  test("is extended by the head of its own agency, ten days, and no more by that of the government", () => {
    expect(told.refuses(extended(10, "agencyHead"))).toEqual([]);
    expect(told.refuses(extended(15, "governmentHead"))).toContain("extension.wrong-head");
  });

  test("has the days of its own law with that extension: 20 and 10 from 10-08, to Monday 11-19", () => {
    const { state } = new JointStory(jointWorld, ...split, extended(10, "agencyHead"), ...handled("2", "2018-11-12"));
    const due = deadlines(state.items["2"]!, jointWorld, moment("2018-11-12 12:00")).find(({ clock }) => clock === "legal")?.due;
    expect(due).toBe("2018-11-19");
    const late = reportOf(told, moment("2018-12-03 09:00")).findings.filter(({ item }) => item === "2");
    expect(late.map(({ rule }) => rule)).toContain("R-018");
  });
});

const parted = (item: string, on: string) => [
  act("SplitConsented", `${on} 11:00`, { items: [item] }),
  act("ItemSplitOff", `${on} 11:10`, { items: [item], reason: "时限较长" }),
];
const asOf = moment("2018-12-31 09:00");
/** 宗地勘测, five days: by Monday 2018-10-15. 土地变更登记, seven: the whole is told for Wednesday 10-17. */
const two = [
  filed(plainBundle, { members: plainBundle.members.slice(0, 2) }),
  ...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")),
];
const promiseOf = (told: JointStory) =>
  itemClocks(told.state.items["1"]!, told.world, asOf).flatMap(({ deadline, verdict }) =>
    deadline.clock === "promised" ? [`${deadline.due} ${verdict}`] : [],
  );

describe("how a member stood when it was split off", () => {
  test("stays: late by its own promise it is late, though it was told the later day of the whole", () => {
    const told = new JointStory(jointWorld, ...two, ...parted("1", "2018-10-16"), ...handled("1", "2018-10-17"));
    expect(promiseOf(told.records(of("1", "ItemCompleted", "2018-10-17 14:00")))).toEqual(["2018-10-15 overdue"]);
  });

  test("stays: decided in time it is in time, however long it waited for the others", () => {
    const told = new JointStory(jointWorld, ...two, ...handled("1", "2018-10-09"));
    expect(promiseOf(told)).toEqual(["2018-10-15 early"]);
    told.does(...parted("1", "2018-11-20"), of("1", "ItemCompleted", "2018-11-21 09:00"));
    expect(promiseOf(told)).toEqual(["2018-10-15 early"]);
  });

  test("is not held against it: split off in time, it has until the day that it was told", () => {
    const told = new JointStory(jointWorld, ...two, ...parted("1", "2018-10-09"), ...handled("1", "2018-10-16"));
    expect(promiseOf(told.does(of("1", "ItemCompleted", "2018-10-17 09:00")))).toEqual(["2018-10-17 onTheDay"]);
  });

  test("says who could extend it: what the head of the government granted before holds after", () => {
    const joined = split.slice(0, 3);
    const told = new JointStory(jointWorld, ...joined, extended(15, "governmentHead"), ...parted("2", "2018-10-16"));
    // 20 days of its own law and 15 from 10-08: 35 working days, Monday 11-26.
    const due = deadlines(told.state.items["2"]!, jointWorld, asOf).find(({ clock }) => clock === "legal")?.due;
    expect(due).toBe("2018-11-26");
  });
});

const rulesOf = (told: JointStory, number: string) =>
  reportOf(told, asOf).findings.flatMap(({ item, rule }) => (item === number ? [rule] : []));

describe("a splitting off", () => {
  test("gives nobody days of delivery that had passed before: they run from there", () => {
    const told = new JointStory(jointWorld, ...two, ...handled("1", "2018-10-09"), ...parted("2", "2018-11-20"));
    told.does(completed("2018-11-21 09:00"), of("1", "ItemDelivered", "2018-11-22 09:00"));
    const apart = new JointStory(jointWorld, ...two, ...handled("1", "2018-10-09"), ...parted("1", "2018-11-20"));
    apart.does(of("1", "ItemCompleted", "2018-11-21 09:00"), of("1", "ItemDelivered", "2018-11-22 09:00"));
    for (const one of [told, apart]) expect(rulesOf(one, "1")).not.toContain("R-034");
    // Ten working days after 11-20: by 12-04.
    const late = new JointStory(jointWorld, ...two, ...handled("1", "2018-10-09"), ...parted("1", "2018-11-20"));
    late.does(of("1", "ItemCompleted", "2018-12-05 09:00"));
    expect(rulesOf(late, "1")).toContain("R-034");
  });

  test("takes from the limit of the whole nothing that stood still for the item before", () => {
    const inspected = [
      of("3", "SpecialProcedureStarted", "2018-10-10 09:00", { procedure: "inspection", days: 10 }),
      of("3", "SpecialProcedureEnded", "2018-10-24 09:00", { procedure: "inspection" }),
    ];
    const told = new JointStory(jointWorld, ...split.slice(0, 3), accepted("3", "2018-10-08 09:32"), ...inspected);
    // 45 working days from 10-08: Monday 12-10; the ten from 10-11 to 10-24 stood still.
    const legal = () => jointClocks(told.state, jointWorld, asOf).map(({ deadline }) => deadline.due)[0];
    const before = legal();
    told.does(...parted("3", "2018-10-25"));
    expect([legal(), before]).toEqual([before, "2018-12-24"]);
  });

  test("lets those be accepted that had waited for what the item lacked: their days run from there", () => {
    const lacking = [
      filed(plainBundle, { members: plainBundle.members.slice(0, 2), without: ["title"] }),
      act("SupplementNotified", "2018-10-08 10:00", { materials: ["title"], document: "补-1" }),
      ...parted("2", "2018-11-20"),
    ];
    const [inTime, late] = ["2018-11-27 09:00", "2018-11-28 09:00"].map((at) =>
      rulesOf(new JointStory(jointWorld, ...lacking, accepted("1", at)), "1"),
    );
    // Five working days after 11-20: by 11-27.
    expect([inTime?.includes("R-006"), late?.includes("R-006")]).toEqual([false, true]);
  });
});
