import { blocking, combinedCompletion, expectedCompletion, jointClocks, worldOf, type Bundle } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, day, moment, people } from "../given.ts";
import {
  accepted,
  billed,
  completed,
  filed,
  handled,
  jointCatalogue,
  JointStory,
  landBundle,
  of,
  paid,
  plainBundle,
  reportOf,
  restaurant,
} from "./bundles.ts";

const asOf = moment("2019-03-29 09:00");

/** 名称 and 消防, of two departments, are waited for; 环评, optional, is not. */
const across: Bundle = {
  ...restaurant,
  code: "across",
  members: [{ definition: "name" }, { definition: "fire" }, { definition: "environment", optional: true }],
  waitsFor: "required",
};
const catalogue = { ...jointCatalogue, bundles: [across, landBundle, plainBundle, restaurant] };
const world = worldOf([catalogue]);
const three = [filed(across), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30"))];
const decided = [...three, ...handled("1", "2018-10-09"), ...handled("2", "2018-10-10")];

const wholeOf = (told: JointStory) =>
  jointClocks(told.state, world, asOf).map(({ deadline, verdict }) => `${deadline.clock} ${deadline.due} ${verdict}`);
const found = (told: JointStory) =>
  reportOf(told, asOf, catalogue).findings.flatMap(({ item, rule }) => (rule === "R-035" ? [] : [`${rule} ${item ?? "whole"}`]));

describe("a whole that does not wait for an optional item", () => {
  test("ends when what it waits for was completed one by one, in a log that lacks the act", () => {
    const told = new JointStory(world, ...decided);
    told.records(of("1", "ItemCompleted", "2018-10-11 09:00"), of("2", "ItemCompleted", "2018-10-11 09:01"));
    expect(combinedCompletion(told.events, world)[0]?.readyAt).toBe("2018-10-10T10:30:00+08:00");
    // 45 working days from 10-08: Monday 12-10. The promise: seven days of 消防, Wednesday 10-17.
    expect(wholeOf(told)).toEqual(["jointLegal 2018-12-10 early", "jointPromised 2018-10-17 early"]);
  });

  test("ends when what it waits for was withdrawn, though the optional item is open", () => {
    const withdrawn = ["1", "2"].map((item) =>
      of(item, "ItemWithdrawn", "2018-10-09 09:00", { reason: "不办" }, people.applicant),
    );
    const told = new JointStory(world, ...three, ...withdrawn);
    expect(wholeOf(told)).toEqual(["jointLegal 2018-12-10 early", "jointPromised 2018-10-17 early"]);
    // What the optional item still owes is its own.
    expect(found(told).filter((one) => one.endsWith("whole"))).toEqual([]);
  });

  test("is handed over without it: ten days from the last decision that is waited for (R-034)", () => {
    const late = new JointStory(world, ...decided, completed("2018-12-20 09:00"));
    // From 10-10 to Wednesday 10-24.
    expect(found(late).filter((one) => one.startsWith("R-034"))).toEqual(["R-034 1", "R-034 2"]);
  });
});

describe("a combined completion that left over what it had to wait for", () => {
  test("keeps no limit of the whole (R-019)", () => {
    const told = new JointStory(world, filed(restaurant), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")));
    told.does(...handled("1", "2018-10-09")).records(completed("2018-10-09 15:00"));
    // 名称 1, 餐饮 10, 设立 3: fourteen working days, Friday 10-26.
    expect(wholeOf(told)).toEqual(["jointLegal 2018-12-10 overdueOpen", "jointPromised 2018-10-26 overdueOpen"]);
  });
});

describe("an item that others need", () => {
  const split = [
    filed(landBundle, { members: landBundle.members.slice(0, 3) }),
    accepted("1", "2018-10-08 09:30"),
    act("SplitConsented", "2018-10-09 09:00", { items: ["1"] }),
    act("ItemSplitOff", "2018-10-09 09:10", { items: ["1"], reason: "时限较长" }),
  ];

  test("is on the critical path though it goes its own way: 5, 7 and 3 days from 10-08", () => {
    const told = new JointStory(world, ...split);
    const expected = expectedCompletion(told.state, moment("2018-10-09 10:00"), world);
    expect([expected?.on, expected?.way]).toEqual(["2018-10-29", ["1", "2", "3"]]);
    told.does(...handled("1", "2018-10-15"), accepted("2", "2018-10-15 11:00"));
    expect(told.state.items["2"]?.promised).toBe(day("2018-10-29"));
  });
});

const matter = (item: string) => ({ items: [{ item, definition: "surveying", version: 1 }] });

test("an item added late is promised from its receipt on, and the whole with it", () => {
  const told = new JointStory(world, filed(plainBundle, { members: plainBundle.members.slice(0, 2) }));
  told.does(...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")));
  told.records(act("ItemAdded", "2018-10-17 09:00", matter("3")));
  told.does(accepted("3", "2018-10-17 09:30"));
  // Seven days from 10-08 were Wednesday 10-17; five from then on Wednesday 10-24.
  expect([told.state.items["3"]?.promised, wholeOf(told)[0]]).toEqual(["2018-10-24", "jointPromised 2018-10-24 overdueOpen"]);
  // Once it has run out, nothing that is added puts it off.
  told.records(act("ItemAdded", "2018-10-25 09:00", matter("4")));
  expect(wholeOf(told)).toEqual(["jointPromised 2018-10-24 overdueOpen"]);
});

test("a notice that names only what lacks something tells the complete items that they wait", () => {
  const lacking = filed(plainBundle, { members: plainBundle.members.slice(0, 2), without: ["title"] });
  const named = { document: "补-1", materials: ["title"], items: [{ item: "2", materials: ["title"] }] };
  const told = new JointStory(world, lacking, act("SupplementNotified", "2018-10-08 10:00", named));
  expect(told.state.items["1"]?.intakeAnsweredAt).toBe("2018-10-08T10:00:00+08:00");
  expect(found(told).filter((one) => one.endsWith("1"))).toEqual([]);
  expect(told.refuses(accepted("1", "2018-10-08 11:00"))).toEqual(["joint.sibling-incomplete"]);
});

describe("a whole that begins again", () => {
  const done = [
    filed(landBundle, { members: landBundle.members.slice(0, 3) }),
    accepted("1", "2018-10-08 09:30"),
    ...handled("1", "2018-10-09"),
    accepted("2", "2018-10-10 09:00"),
    ...handled("2", "2018-10-10"),
    accepted("3", "2018-10-11 09:00"),
    ...handled("3", "2018-10-11"),
    billed("2018-10-11 11:00", "2", "3"),
    paid("2018-10-11 11:10", 22000),
    completed("2018-10-12 09:00"),
  ];

  test("is promised by what is done again alone: three days of the mortgage from 10-15, Thursday 10-18", () => {
    const told = new JointStory(world, ...done, of("3", "ItemReopened", "2018-10-15 09:00", { to: "acceptance" }));
    expect(wholeOf(told)).toEqual(["jointPromised 2018-10-18 overdueOpen"]);
    const anew = new JointStory(world, ...done, of("3", "ItemReopened", "2018-10-15 09:00", { to: "filing" }));
    expect(anew.does(accepted("3", "2018-10-16 09:00")).state.items["3"]?.promised).toBe("2018-10-19");
  });

  test("stays completed though what it had left over, and had not waited for, is reopened", () => {
    const told = new JointStory(world, ...decided, completed("2018-10-10 14:00"), ...handled("3", "2018-10-11"));
    told.does(of("3", "ItemCompleted", "2018-10-12 09:00"), of("3", "ItemReopened", "2018-12-10 09:00", { to: "acceptance" }));
    expect(wholeOf(told)).toEqual(["jointLegal 2018-12-10 early", "jointPromised 2018-10-17 early"]);
  });
});

test("what had ended before the whole began takes no days of its promise", () => {
  const members = landBundle.members.slice(0, 3);
  const told = new JointStory(world, filed(landBundle, { members }), of("1", "ItemNotRequired", "2018-10-08 09:10"));
  told.does(accepted("2", "2018-10-08 09:30"));
  // Seven days and three from 10-08: Monday 10-22.
  expect(told.state.items["2"]?.promised).toBe("2018-10-22");
});

const by = (told: JointStory, at: string) => blocking(told.state, moment(at), world).map((one) => one.by);

describe("what keeps a whole from completion is to be done", () => {
  const two = [filed(plainBundle, { members: plainBundle.members.slice(0, 2), without: ["title"] })];

  test("by the days to supply what was asked for, and then by those to accept it", () => {
    const told = new JointStory(world, ...two, act("SupplementNotified", "2018-10-08 10:00", { materials: ["title"] }));
    // Fifteen working days from 10-08: Monday 10-29.
    expect(by(told, "2018-10-08 12:00")).toContain("2018-10-29");
    told.does(act("SupplementReceived", "2018-10-10 09:00", { materials: ["title"] }));
    // Five from 10-10: Wednesday 10-17.
    expect(by(told, "2018-10-10 12:00")).toEqual(["2018-10-17", "2018-10-17"]);
  });

  test("in two acts where one fee is on the bill and another is not: the one is paid, the other told", () => {
    const all = filed(landBundle, { members: landBundle.members.slice(0, 3) });
    const told = new JointStory(world, all, accepted("1", "2018-10-08 09:30"), ...handled("1", "2018-10-09"));
    told.does(accepted("2", "2018-10-10 09:00"), ...handled("2", "2018-10-10"), accepted("3", "2018-10-11 09:00"));
    told.records(billed("2018-10-11 09:10", "2")).does(...handled("3", "2018-10-11"));
    const acts = blocking(told.state, moment("2018-10-11 12:00"), world).map((one) => [one.params["items"], one.acts[0]?.act]);
    expect(acts).toEqual([
      ["2", "FeePaid"],
      ["3", "FeeAssessed"],
    ]);
  });

  test("on the way of the item that is late, though its day has come", () => {
    const all = filed(plainBundle, { members: plainBundle.members.slice(0, 2) });
    const told = new JointStory(world, all, ...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")));
    told.does(...handled("1", "2018-10-09"));
    expect(expectedCompletion(told.state, moment("2018-10-18 09:00"), world)).toMatchObject({ on: "2018-10-18", way: ["2"] });
  });

  test("by the days of delivery, where waiting for the payment has put off only the promise", () => {
    const all = filed(plainBundle, { members: plainBundle.members.slice(0, 2) });
    const told = new JointStory(world, all, ...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")));
    told.does(...handled("1", "2018-10-08"), ...handled("2", "2018-10-09"), billed("2018-10-09 11:00", "2"));
    told.does(paid("2018-10-22 09:00", 11000));
    // Ten working days from 10-09: Tuesday 10-23; the promise, seven days of which one was used by then, is put off to Tuesday 10-30.
    expect([by(told, "2018-10-22 10:00"), wholeOf(told)]).toEqual([["2018-10-23"], ["jointPromised 2018-10-30 overdueOpen"]]);
  });
});

const again = (item: string, at: string) => of(item, "ItemReopened", at, { to: "acceptance" });

describe("what belongs to a round of the whole", () => {
  const two = [
    filed(plainBundle, { members: plainBundle.members.slice(0, 2) }),
    ...["1", "2"].map((item) => accepted(item, "2018-10-08 09:30")),
    ...handled("1", "2018-10-09"),
    ...handled("2", "2018-10-10", "refused"),
    completed("2018-10-10 14:00"),
  ];

  test("is what is done in it: of items reopened one after the other the first begins it", () => {
    const told = new JointStory(world, ...two, again("1", "2018-10-22 09:00"), again("2", "2018-10-22 09:10"));
    // Seven working days from 10-22: Wednesday 10-31.
    expect(wholeOf(told)).toEqual(["jointPromised 2018-10-31 overdueOpen"]);
  });

  test("is not what was split off before it", () => {
    const apart = [act("SplitConsented", "2018-10-10 09:00", { items: ["2"] })];
    const split = act("ItemSplitOff", "2018-10-10 09:10", { items: ["2"], reason: "时限较长" });
    const told = new JointStory(world, ...two.slice(0, 7), ...apart, split, completed("2018-10-11 09:00"));
    // Five working days from 10-22: Monday 10-29.
    expect(wholeOf(told.does(again("1", "2018-10-22 09:00")))).toEqual(["jointPromised 2018-10-29 overdueOpen"]);
  });

  test("stays with it though an item is reopened in it: its first acceptance, procedures and extensions", () => {
    const inspected = [
      filed(restaurant),
      ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")),
      of("3", "SpecialProcedureStarted", "2018-10-10 09:00", { procedure: "inspection", days: 10 }),
      of("3", "SpecialProcedureEnded", "2018-10-24 09:00", { procedure: "inspection" }),
    ];
    const told = new JointStory(world, ...inspected);
    const before = wholeOf(told);
    told.does(of("3", "ItemWithdrawn", "2018-10-25 09:00", { reason: "不办" }, people.applicant), again("3", "2018-10-26 09:00"));
    // 45 working days from 10-08 are Monday 12-10, ten more Monday 12-24.
    expect([wholeOf(told)[0], before[0]]).toEqual(["jointLegal 2018-12-24 overdueOpen", "jointLegal 2018-12-24 overdueOpen"]);
  });
});
