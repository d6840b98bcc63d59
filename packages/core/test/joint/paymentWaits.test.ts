import {
  defaultProfile,
  itemClocks,
  jointClocks,
  jointPaymentWaits,
  paymentWaits,
  roundsOfWhole,
  worldOfActs,
  type AnyDraft,
  type FlowActType,
  type LocalInstant,
  type Profile,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, moment } from "../given.ts";
import {
  accepted,
  billed,
  completed,
  filed,
  handled,
  jointCatalogue,
  jointWorld,
  JointStory,
  of,
  paid,
  plainBundle,
  reportOf,
  worldWith,
} from "./bundles.ts";

type Acts = readonly AnyDraft<FlowActType>[];

const asOf = moment("2018-11-30 09:00");
const [survey, transfer] = plainBundle.members;
if (!survey || !transfer) throw new Error("The bundle has members");

/** 变更登记, 110 yuan, 7 days: accepted on Monday 2018-10-08, hence promised by Wednesday 10-17; decided on Wednesday the 10th. */
const alone: Acts = [
  act("CaseFiled", "2018-10-08 09:00", {
    items: [{ item: "1", definition: "transfer", version: 1 }],
    materials: ["title", "survey"],
  }),
  accepted("1", "2018-10-08 09:30"),
  ...handled("1", "2018-10-10"),
];
/** 勘测 and 变更, filed together; the whole promised by 10-17 too. */
const together: Acts = [
  filed(plainBundle, { members: [survey, transfer] }),
  accepted("1", "2018-10-08 09:30"),
  accepted("2", "2018-10-08 09:31"),
  ...handled("1", "2018-10-09"),
  ...handled("2", "2018-10-10"),
];
const refunded = (at: string) => act("FeeRefunded", at, { amount: 11000, reason: "多收" });

const wait = (begins: string, ends: string) => ({ from: moment(begins), to: moment(ends) });

const waitsOf = (told: JointStory, at: LocalInstant = asOf) => jointPaymentWaits(told.state, at, told.world);

const splitOff = (item: string, on: string): Acts => [
  act("SplitConsented", `${on} 11:00`, { items: [item] }),
  act("ItemSplitOff", `${on} 11:10`, { items: [item], reason: "时限较长" }),
];

/** By when the promise of an item is to be kept, and how it stands. */
function promiseOf(told: JointStory, item = "1", at: LocalInstant = asOf) {
  const clocks = itemClocks(told.state.items[item]!, told.world, at);
  return clocks.flatMap(({ deadline, verdict }) => (deadline.clock === "promised" ? [`${deadline.due} ${verdict}`] : []))[0];
}

/** The same of the whole. */
const promiseOfWhole = (told: JointStory) =>
  jointClocks(told.state, told.world, asOf).flatMap(({ deadline, verdict }) =>
    deadline.clock === "jointPromised" ? [`${deadline.due} ${verdict}`] : [],
  )[0];

describe("while an item waits for its payment", () => {
  test("its promise stands still: the days are the applicant's", () => {
    const told = new JointStory(jointWorld, ...alone, billed("2018-10-11 09:00", "1"));
    expect(promiseOf(told, "1", moment("2018-10-22 12:00"))).toBe("2018-10-26 open");
    told.does(paid("2018-10-23 09:00", 11000), of("1", "ItemCompleted", "2018-10-25 09:00"));
    expect(paymentWaits(told.state.items["1"]!, told.world)).toEqual([wait("2018-10-11 09:00", "2018-10-23 09:00")]);
    // 9, 10, 11 are counted; 12, 15 to 19, 22, 23 are not; 24, 25, 26 and Monday 29 are.
    expect(promiseOf(told)).toBe("2018-10-29 early");
  });

  test("only the days in which something was due are left out: paying at once and paying again later excuses nothing", () => {
    const told = new JointStory(jointWorld, ...alone, billed("2018-10-11 09:00", "1"), paid("2018-10-11 10:00", 11000));
    told.does(refunded("2018-10-22 09:00"), paid("2018-10-22 09:10", 11000), of("1", "ItemCompleted", "2018-10-22 15:00"));
    expect(paymentWaits(told.state.items["1"]!, told.world)).toEqual([
      wait("2018-10-11 09:00", "2018-10-11 10:00"),
      wait("2018-10-22 09:00", "2018-10-22 09:10"),
    ]);
    expect(promiseOf(told)).toBe("2018-10-17 overdue");
  });

  test("a bill that came before the decision is waited for from the decision on", () => {
    const told = new JointStory(jointWorld, ...alone.slice(0, 2), billed("2018-10-08 10:00", "1"), ...handled("1", "2018-10-10"));
    told.does(paid("2018-10-12 09:00", 11000));
    expect(paymentWaits(told.state.items["1"]!, told.world)).toEqual([wait("2018-10-10 10:30", "2018-10-12 09:00")]);
  });

  test("what is refused waits for no payment, whatever was billed", () => {
    const told = new JointStory(jointWorld, ...alone.slice(0, 2), billed("2018-10-08 10:00", "1"));
    told.does(...handled("1", "2018-10-10", "refused"));
    expect(paymentWaits(told.state.items["1"]!, told.world)).toEqual([]);
  });

  test("where the fee comes before the decision, it is waited for from the end of the review (O-31)", () => {
    const first = worldWith({ payment: "beforeDecision" });
    const told = new JointStory(first, ...alone.slice(0, 2), billed("2018-10-09 09:00", "1"));
    const [started, examined, reviewed] = handled("1", "2018-10-10");
    told.does(started!, examined!, reviewed!, paid("2018-10-16 09:00", 11000), ...handled("1", "2018-10-17").slice(3));
    expect(paymentWaits(told.state.items["1"]!, told.world)).toEqual([wait("2018-10-10 10:20", "2018-10-16 09:00")]);
    // 9, 10 are counted; 11, 12, 15, 16 are not; 17, 18, 19, 22 and Tuesday 23 are.
    told.does(of("1", "ItemCompleted", "2018-10-18 09:00"));
    expect(promiseOf(told)).toBe("2018-10-23 early");
  });

  test("the promise runs on where the place has it so (O-32)", () => {
    const running = worldWith({ pauseOnPayment: { promise: false, legal: false } });
    const told = new JointStory(running, ...alone, billed("2018-10-11 09:00", "1"), paid("2018-10-23 09:00", 11000));
    told.does(of("1", "ItemCompleted", "2018-10-25 09:00"));
    expect(promiseOf(told)).toBe("2018-10-17 overdue");
  });
});

describe("while a whole waits for the payment", () => {
  test("a refund of ten minutes does not excuse the weeks before it", () => {
    const told = new JointStory(jointWorld, ...together, billed("2018-10-11 09:00", "2"), paid("2018-10-11 10:00", 11000));
    told.does(refunded("2018-10-22 09:00"), paid("2018-10-22 09:10", 11000), completed("2018-10-22 15:00"));
    expect(waitsOf(told)).toEqual([wait("2018-10-11 09:00", "2018-10-11 10:00"), wait("2018-10-22 09:00", "2018-10-22 09:10")]);
    expect(promiseOfWhole(told)).toBe("2018-10-17 overdue");
  });

  test("two bills that are due side by side are waited for once, from the last decision on", () => {
    const bills = [billed("2018-10-09 14:00", "1"), billed("2018-10-11 09:00", "2")];
    const told = new JointStory(jointWorld, ...together.slice(0, 3), ...handled("1", "2018-10-09"));
    told.records(bills[0]!).does(...handled("2", "2018-10-10"), bills[1]!, paid("2018-10-12 09:00", 11000, "1"));
    told.does(paid("2018-10-15 09:00", 11000, "2"));
    expect(waitsOf(told)).toEqual([wait("2018-10-10 10:30", "2018-10-15 09:00")]);
  });

  /** Billed on Thursday 10-11, paid on Tuesday 10-23: the whole, promised by 10-17, waited eight working days. */
  const waited: Acts = [...together, billed("2018-10-11 09:00", "2"), paid("2018-10-23 09:00", 11000)];
  const days = wait("2018-10-11 09:00", "2018-10-23 09:00");

  test("what is added afterwards takes nothing of the days that were waited", () => {
    const added = act("ItemAdded", "2018-10-24 09:00", {
      items: [{ item: "3", definition: "transport", version: 1 }],
    });
    const told = new JointStory(jointWorld, ...waited).records(added);
    expect(waitsOf(told)).toEqual([days]);
    told.records(accepted("3", "2018-10-24 09:30"), ...handled("3", "2018-10-25"));
    expect(waitsOf(told)).toEqual([days]);
  });

  test("what is reopened afterwards takes nothing of them either, nor what goes its own way", () => {
    const three: Acts = [
      filed(plainBundle),
      ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")),
      ...handled("1", "2018-10-09"),
      ...handled("2", "2018-10-10"),
      of("3", "ItemWithdrawn", "2018-10-10 12:00", { reason: "申请人撤回" }),
      billed("2018-10-11 09:00", "2"),
      paid("2018-10-23 09:00", 11000),
    ];
    const told = new JointStory(jointWorld, ...three);
    expect(waitsOf(told)).toEqual([days]);
    told.records(of("3", "ItemReopened", "2018-10-24 09:00", { to: "acceptance" }));
    expect(waitsOf(told)).toEqual([days]);
    // Billed and unpaid, the second goes its own way on the 19th: from then on the whole waits for no money.
    const apart = new JointStory(jointWorld, ...three.slice(0, -1)).does(...splitOff("2", "2018-10-19"));
    expect(waitsOf(apart)).toEqual([wait("2018-10-11 09:00", "2018-10-19 11:10")]);
  });

  test("where the fee comes before the decision, a sending back takes nothing of the days that were waited before it (O-31)", () => {
    const first = worldWith({ payment: "beforeDecision" });
    const [started, examined, reviewed] = handled("2", "2018-10-10");
    const upToDecision = [...together.slice(0, 3), ...handled("1", "2018-10-09"), started!, examined!, reviewed!];
    const told = new JointStory(first, ...upToDecision, billed("2018-10-11 09:00", "2"), paid("2018-10-16 09:00", 11000));
    const before = [wait("2018-10-11 09:00", "2018-10-16 09:00")];
    expect([waitsOf(told), paymentWaits(told.state.items["2"]!, first)]).toEqual([before, before]);
    told.does(of("2", "ItemSentBack", "2018-10-16 10:00", { to: "review", reason: "材料需核对" }));
    expect([waitsOf(told), paymentWaits(told.state.items["2"]!, first)]).toEqual([before, before]);
  });

  test("what is optional keeps nobody waiting until it is decided", () => {
    const three: Acts = [filed(plainBundle), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30"))];
    const told = new JointStory(jointWorld, ...three, ...together.slice(3), ...waited.slice(-2));
    expect(waitsOf(told)).toEqual([days]);
    told.does(...handled("3", "2018-10-24"));
    expect(waitsOf(told)).toEqual([days]);
  });
});

describe("what was in force at the filing", () => {
  const { at, by } = jointCatalogue.adopted;
  const otherwise: Profile = {
    ...defaultProfile,
    joint: {
      ...defaultProfile.joint,
      payment: { ...defaultProfile.joint.payment, value: "none" },
      pauseOnPayment: { ...defaultProfile.joint.pauseOnPayment, value: { promise: false, legal: false } },
    },
  };
  const catalogueAct = { type: "CatalogueAdopted", at, by, data: { catalogue: jointCatalogue } } as const;
  const worldFrom = (day: string) =>
    worldOfActs([catalogueAct, { type: "ProfileAdopted", at: moment(`${day} 08:00`), data: { profile: otherwise } }]);
  const paying: Acts = [
    ...together,
    billed("2018-10-11 09:00", "2"),
    paid("2018-10-23 09:00", 11000),
    completed("2018-10-25 09:00"),
  ];

  const dueIn = (day: string) => promiseOfWhole(new JointStory(worldFrom(day)).records(...paying));
  const refusalIn = (day: string) => new JointStory(worldFrom(day), ...together).refuses(completed("2018-10-12 09:00"));

  test("governs a whole to its end: a profile adopted later changes nothing of it, one adopted before does", () => {
    expect([dueIn("2018-11-01"), dueIn("2018-10-09"), dueIn("2018-10-08")]).toEqual([
      "2018-10-29 early",
      "2018-10-29 early",
      "2018-10-17 overdue",
    ]);
  });

  test("says whether it waits for money at all", () => {
    expect([refusalIn("2018-10-09"), refusalIn("2018-10-08")]).toEqual([["joint.completion-unpaid"], []]);
  });
});

describe("a whole that is completed again after a reopening", () => {
  const late: Acts = [
    ...together,
    billed("2018-10-10 14:00", "2"),
    paid("2018-10-10 15:00", 11000),
    completed("2018-10-30 09:00"),
    of("1", "ItemReopened", "2018-11-01 09:00", { to: "acceptance" }),
    ...handled("1", "2018-11-02"),
    completed("2018-11-02 15:00"),
  ];
  const told = new JointStory(jointWorld, ...late);

  test("was late in the round in which it was late, and is looked at in each", () => {
    const rounds = roundsOfWhole(told.state, asOf).map(({ state }) =>
      jointClocks(state, jointWorld, asOf).map(({ deadline, verdict }) => `${deadline.clock} ${deadline.due} ${verdict}`),
    );
    // Of the second round: five days of the survey from 11-01, Thursday 11-08.
    expect(rounds).toEqual([["jointPromised 2018-10-17 overdue"], ["jointPromised 2018-11-08 early"]]);
  });

  test("is told of as late once", () => {
    const found = reportOf(told).findings.filter(
      ({ item, rule }) => item === undefined && (rule === "R-021" || rule === "R-022"),
    );
    expect(found.map(({ rule, at }) => [rule, at])).toEqual([
      ["R-021", "2018-10-30T09:00:00+08:00"],
      ["R-022", "2018-10-30T09:00:00+08:00"],
    ]);
  });
});
