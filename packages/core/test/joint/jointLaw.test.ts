import { billOf, deadlines, decide, isBlocked, worldOf, type AnyDraft, type FlowActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, day, moment, people } from "../given.ts";
import {
  accepted,
  billed,
  completed,
  filed,
  handled,
  jointCatalogue,
  jointWorld,
  JointStory,
  landBundle,
  landMatters,
  of,
  paid,
  plainBundle,
  restaurant,
  worldWith,
} from "./bundles.ts";

const story = (...acts: readonly AnyDraft<FlowActType>[]) => new JointStory(jointWorld, ...acts);
const [survey, transfer, mortgage, advice] = landBundle.members;
if (!survey || !transfer || !mortgage || !advice) throw new Error("The land bundle has four members");

const decisionOn = (at: string) => of("1", "DecisionMade", at);
const extension = (rank: "agencyHead" | "governmentHead", days: number) =>
  of("2", "ExtensionApproved", "2018-10-09 09:00", { days, approver: { id: "head-1", rank } });
const extend = (item: string, at: string) =>
  of(item, "ExtensionApproved", at, { days: 15, approver: { id: "head-1", rank: "governmentHead" } });
const answer = (unit: string) =>
  of("1", "OpinionGiven", "2018-10-10 09:00", { unit, opinion: "agree", reasons: [] }, people.participant);
const visit = (items: string[], who: string[]) => act("JointSiteVerified", "2018-10-09 14:00", { items, people: who });

/** The clocks of the second item. */
const clocksOfSecond = ({ state }: JointStory, at: string) =>
  deadlines(state.items["2"]!, jointWorld, moment(at)).map(({ clock, from, due }) => [clock, from, due]);

/** 勘测 and 变更 filed and accepted together on Monday 2018-10-08. */
const two = [
  filed(plainBundle, { members: [survey, transfer] }),
  accepted("1", "2018-10-08 09:30"),
  accepted("2", "2018-10-08 09:31"),
];

describe("a filing of a bundle", () => {
  test("says of each item whose results it waits for, as the bundle has it", () => {
    const { state } = story(filed(landBundle));
    expect(Object.values(state.items).map(({ needs }) => needs)).toEqual([[], ["1"], ["2"], []]);
    expect(state.bundle).toEqual({ code: "land", version: 1 });
  });

  test("may leave out what is optional and nothing else", () => {
    expect(story().refuses(filed(landBundle, { members: [survey, transfer, mortgage] }))).toEqual([]);
    expect(story().refuses(filed(landBundle, { members: [survey, transfer] }))).toEqual(["bundle.member-missing"]);
    expect(story().refuses(filed(landBundle, { members: [survey, mortgage, advice] }))).toEqual([
      "bundle.need-missing",
      "bundle.member-missing",
    ]);
  });

  test("takes no matter that is not a member, no unknown bundle, and no other needs than the bundle's", () => {
    const strange = filed({ ...plainBundle, members: [survey, transfer, { definition: "mortgage" }] });
    expect(story().refuses(strange)).toEqual(["bundle.not-a-member"]);
    expect(story().refuses(filed({ ...plainBundle, version: 2 }))).toEqual(["bundle.unknown"]);
    const filing = filed(plainBundle);
    if (filing.type !== "CaseFiled") throw new Error("A filing");
    const items = filing.data.items.map((one) => (one.item === "2" ? { ...one, needs: ["1"] } : one));
    expect(story().refuses({ ...filing, data: { ...filing.data, items } })).toEqual(["bundle.needs-differ"]);
    const { bundle: _, ...alone } = filing.data;
    expect(story().refuses({ ...filing, data: { ...alone, items } })).toEqual(["bundle.needs-differ"]);
  });

  test("is of one department, as its matters are defined on the day (R-050)", () => {
    const moved = landMatters.map((one) => (one.code === "transfer" ? { ...one, version: 2, department: "市房产局" } : one));
    const later = {
      ...jointCatalogue,
      version: 2,
      items: [...jointCatalogue.items, ...moved.filter(({ version }) => version === 2)],
    };
    const world = worldOf([jointCatalogue, later]);
    const decided = decide(after(), filed(plainBundle), world);
    expect(decided).toMatchObject({ ok: false, error: { code: "bundle.departments-differ", rule: "R-050" } });
  });

  test("recorded late without what its items wait for is marked, and the hall writes it in", () => {
    const filing = filed(landBundle);
    const { state } = new JointStory().records(filing);
    expect(Object.values(state.items).flatMap(({ needs }) => needs)).toEqual([]);
  });
});

describe("an item that needs another's result", () => {
  const waiting = [filed(landBundle, { members: [survey, transfer, mortgage] }), accepted("1", "2018-10-08 09:30")];

  test("is blocked, not suspended: it is not accepted, and nobody's silence accepts it", () => {
    const told = story(...waiting);
    expect(told.refuses(accepted("2", "2018-10-08 10:00"))).toEqual(["joint.need-open"]);
    // Filed on Monday 10-08; a single item would count as accepted after Monday 10-15.
    expect(told.refuses(of("2", "ExaminationStarted", "2018-10-29 10:00"))).toEqual(["guard.not-deemed-accepted"]);
    expect(Object.values(told.state.items).map(isBlocked)).toEqual([false, true, true]);
  });

  test("has its five days from the day on which what it needs was decided", () => {
    // Until then nobody owes it an answer, and no clock of it can be late.
    expect(clocksOfSecond(story(...waiting), "2018-10-17 09:00")).toEqual([]);
    const told = story(...waiting, ...handled("1", "2018-10-18"));
    expect(clocksOfSecond(told, "2018-10-19 09:00")).toEqual([["intake", "2018-10-18", "2018-10-25"]]);
    // Thursday 10-18: 19, 22, 23, 24, Thursday 25.
    expect(told.refuses(of("2", "ExaminationStarted", "2018-10-25 17:00"))).toEqual(["guard.not-deemed-accepted"]);
    expect(told.refuses(of("2", "ExaminationStarted", "2018-10-26 09:00"))).toEqual([]);
    expect(told.refuses(accepted("2", "2018-10-19 09:00"))).toEqual([]);
    expect(told.refuses(accepted("3", "2018-10-19 09:00"))).toEqual(["joint.need-open"]);
  });

  test("is spared the material that the result stands for", () => {
    const without = [filed(landBundle, { members: [survey, transfer, mortgage], without: ["title"] })];
    const told = story(...without);
    // The transfer asks for the old title itself: without it the whole waits.
    expect(told.refuses(accepted("1", "2018-10-08 09:30"))).toEqual(["joint.sibling-incomplete"]);
    expect(told.refuses(act("SupplementNotified", "2018-10-08 10:00", { materials: ["title"] }))).toEqual([]);
    told.does(act("SupplementNotified", "2018-10-08 10:00", { materials: ["title"] }));
    expect(Object.values(told.state.items).map(({ outstanding }) => outstanding)).toEqual([[], ["title"], ["title"]]);
  });

  test("can only be refused when that came to nothing, and is then decided like any other", () => {
    const told = story(...waiting, ...handled("1", "2018-10-18", "refused"), accepted("2", "2018-10-19 09:00"));
    const [start, conclude, review, grant] = handled("2", "2018-10-22");
    if (!start || !conclude || !review || !grant) throw new Error("Four acts");
    told.does(start, conclude, review);
    expect(told.refuses(grant)).toEqual(["joint.need-failed"]);
    told.does(...handled("2", "2018-10-22", "refused").slice(3));
    expect(told.phaseOf("2")).toBe("decided");
  });

  test("is blocked again when what it needs is reopened before its acceptance", () => {
    const told = story(
      filed(landBundle, { members: [survey, transfer, mortgage] }),
      of("1", "ItemNotAccepted", "2018-10-09 09:00"),
    );
    expect(told.refuses(accepted("2", "2018-10-10 09:00"))).toEqual([]);
    told.does(of("1", "ItemReopened", "2018-10-10 10:00", { to: "filing" }));
    expect(told.refuses(accepted("2", "2018-10-10 11:00"))).toEqual(["joint.need-open"]);
  });
});

describe("a merged supplement notice", () => {
  const lacking = filed(plainBundle, { members: [survey, transfer], without: ["survey"] });
  const notice = act("SupplementNotified", "2018-10-09 09:00", { materials: ["survey"] });

  test("tells which item lacks what, and holds the others until all of it is in", () => {
    const told = story(lacking, notice);
    expect(told.events.at(-1)?.data).toMatchObject({
      items: [
        { item: "2", materials: ["survey"] },
        { item: "1", materials: [] },
      ],
    });
    expect(told.refuses(accepted("1", "2018-10-09 10:00"))).toEqual(["joint.sibling-incomplete"]);
    // Held, the first is not accepted by silence either.
    expect(told.refuses(of("1", "ExaminationStarted", "2018-10-29 10:00"))).toEqual(["guard.not-deemed-accepted"]);
  });

  test("makes both accepted from the day on which all was in", () => {
    const told = story(lacking, notice, act("SupplementReceived", "2018-10-11 15:00", { materials: ["survey"] }));
    expect(Object.values(told.state.items).map(({ suppliedAt }) => suppliedAt?.slice(0, 10))).toEqual([
      "2018-10-11",
      "2018-10-11",
    ]);
    told.does(accepted("1", "2018-10-12 09:00"), accepted("2", "2018-10-12 09:01"));
  });

  test("is one a round: a second one is refused, whichever item it is for (R-051)", () => {
    const held = story(lacking, notice);
    expect(held.refuses(act("SupplementNotified", "2018-10-09 10:00", { materials: ["application"] }))).toEqual([
      "supplement.told-again",
      "supplement.not-merged",
    ]);
    const world = worldWith({ onBlock: "split" });
    const loose = new JointStory(world, lacking, notice);
    expect(loose.refuses(act("SupplementNotified", "2018-10-09 10:00", { materials: ["application"] }))).toEqual([
      "supplement.not-merged",
    ]);
  });

  test("may be followed by one for an item that joined later", () => {
    const added = act("ItemAdded", "2018-10-10 09:00", { items: [{ item: "3", definition: "advice", version: 1 }] });
    const told = story(lacking, notice, act("SupplementReceived", "2018-10-09 15:00", { materials: ["survey"] }), added);
    expect(told.refuses(act("SupplementNotified", "2018-10-10 10:00", { materials: ["form"] }))).toEqual([]);
  });

  test("makes each item wait for its own materials only, where several lack something", () => {
    const both = filed(plainBundle, { members: [survey, transfer], without: ["application", "survey"] });
    const told = story(both, act("SupplementNotified", "2018-10-09 09:00", { materials: ["application", "survey"] }));
    expect(Object.values(told.state.items).map(({ outstanding }) => outstanding)).toEqual([["application"], ["survey"]]);
    told.does(act("SupplementReceived", "2018-10-10 09:00", { materials: ["application"] }));
    expect([told.phaseOf("1"), told.phaseOf("2")]).toEqual(["filed", "supplementing"]);
    // Split off, the first need not wait for the second.
    told.does(
      act("SplitConsented", "2018-10-10 10:00", { items: ["2"] }),
      act("ItemSplitOff", "2018-10-10 10:05", { items: ["2"] }),
    );
    expect(told.refuses(accepted("1", "2018-10-10 11:00"))).toEqual([]);
  });

  test("of a log from before, in its first shape, made each item wait for everything", () => {
    const { data, ...rest } = notice;
    const old = { ...rest, data: { ...data, items: ["1", "2"].map((item) => ({ item, materials: ["survey"] })) } };
    const told = story(lacking).records(old as AnyDraft<FlowActType>);
    expect([told.phaseOf("1"), told.phaseOf("2")]).toEqual(["supplementing", "supplementing"]);
  });
});

describe("what the place has chosen", () => {
  test("items need not wait to be accepted together where it splits what is blocked (O-18)", () => {
    const lacking = filed(plainBundle, { members: [survey, transfer], without: ["survey"] });
    const split = new JointStory(worldWith({ onBlock: "split" }), lacking);
    expect(split.refuses(accepted("1", "2018-10-08 09:30"))).toEqual([]);
    expect(story(lacking).refuses(accepted("1", "2018-10-08 09:30"))).toEqual(["joint.sibling-incomplete"]);
  });

  test("payment comes before completion, before the decision, or never in the way (O-31)", () => {
    const acts = [...two, ...handled("1", "2018-10-09")];
    const last = handled("2", "2018-10-09").map((one) => ({ ...one, at: one.at.replace("T10", "T11") as typeof one.at }));
    const [decision] = last.slice(3);
    if (!decision) throw new Error("A decision");
    const before = new JointStory(worldWith({ payment: "beforeDecision" }), ...acts, ...last.slice(0, 3));
    expect(before.refuses(decision)).toEqual(["guard.fee-unsettled"]);
    before.does(billed("2018-10-09 11:25", "2"), paid("2018-10-09 11:26", 11000), decision);
    expect(before.refuses(completed("2018-10-10 09:00"))).toEqual([]);

    const never = new JointStory(worldWith({ payment: "none" }), ...acts, ...last);
    expect(never.refuses(completed("2018-10-10 09:00"))).toEqual([]);
    expect(story(...acts, ...last).refuses(completed("2018-10-10 09:00"))).toEqual(["joint.completion-unpaid"]);
  });

  test("the head of the government extends what several departments handle as one, unless each keeps to its own limit (O-16)", () => {
    const acts = [filed(restaurant), accepted("1", "2018-10-08 09:30"), accepted("2", "2018-10-08 09:31")];
    const asOne = story(...acts);
    expect(asOne.refuses(extension("governmentHead", 15))).toEqual([]);
    expect(asOne.refuses(extension("governmentHead", 16))).toEqual(["extension.too-long"]);
    expect(asOne.refuses(extension("agencyHead", 10))).toEqual(["extension.wrong-head"]);
    const each = new JointStory(worldWith({ legal: { internal: "perMember", oneThing: "perMember" } }), ...acts);
    expect(each.refuses(extension("agencyHead", 10))).toEqual([]);
    expect(each.refuses(extension("governmentHead", 10))).toEqual(["extension.wrong-head"]);
  });

  test("what is handled as one is extended once, and until its own forty-five days run out", () => {
    // Accepted on Monday 10-08. Twenty days of an item end on Monday 11-05; the forty-five of the whole on Monday 12-10.
    const acts = [filed(restaurant), accepted("1", "2018-10-08 09:30"), accepted("2", "2018-10-08 09:31")];
    const asOne = story(...acts);
    expect(asOne.refuses(extend("2", "2018-11-26 09:00"))).toEqual([]);
    expect(asOne.refuses(extend("2", "2018-12-11 09:00"))).toEqual(["extension.too-late"]);
    asOne.does(extend("2", "2018-11-26 09:00"));
    expect(asOne.refuses(extend("1", "2018-11-27 09:00"))).toEqual(["extension.twice"]);
  });
});

/** A bill, and ten minutes later its payment for no item in particular. */
const settledBill = (at: string, ...items: readonly string[]) => [
  billed(at, ...items),
  paid(at.replace(/00$/, "10"), 11000 * items.length),
];
const linesOf = ({ state }: JointStory) =>
  billOf(state, jointWorld).departments.flatMap(({ lines }) => lines.map(({ item, due }) => [item, due]));

describe("the bill of a bundle", () => {
  test("tells of all that is to be paid at once (H-07)", () => {
    const all = [filed(restaurant), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30"))];
    const told = story(...all, ...handled("1", "2018-10-09"), accepted("4", "2018-10-10 09:00"), ...handled("4", "2018-10-11"));
    told.does(accepted("5", "2018-10-12 09:00"));
    expect(told.refuses(billed("2018-10-12 10:00", "4"))).toEqual(["fee.told-in-parts"]);
    expect(told.refuses(billed("2018-10-12 10:00", "4", "5"))).toEqual([]);
  });

  test("is settled by one payment, or item by item, and nothing is paid twice", () => {
    const told = story(
      filed(landBundle, { members: [survey, transfer, mortgage] }),
      accepted("1", "2018-10-08 09:30"),
      ...handled("1", "2018-10-09"),
      accepted("2", "2018-10-10 09:00"),
      ...handled("2", "2018-10-11"),
      accepted("3", "2018-10-12 09:00"),
      ...handled("3", "2018-10-12"),
      billed("2018-10-12 11:00", "2", "3"),
    );
    expect(told.refuses(paid("2018-10-12 12:00", 22001))).toEqual(["fee.overpaid"]);
    told.does(paid("2018-10-12 12:00", 11000, "3"));
    expect(told.refuses(completed("2018-10-12 13:00"))).toEqual(["joint.completion-unpaid"]);
    told.does(paid("2018-10-12 13:00", 11000), completed("2018-10-12 14:00"));
    expect(told.state.fees).toMatchObject({ paid: 22000, paidFor: { 3: 11000 } });
  });

  test("that was paid in full stays paid when a later one is told, whatever the numbers of the items", () => {
    const acts = [filed(landBundle, { members: [survey, transfer, mortgage] })];
    // The mortgage was billed and paid first, the transfer is billed and decided after it.
    const told = story(...acts).records(...settledBill("2018-10-09 09:00", "3"), billed("2018-10-09 10:00", "2"));
    told.records(accepted("2", "2018-10-09 10:30"), ...handled("2", "2018-10-10"));
    expect(linesOf(told)).toEqual([
      ["2", 11000],
      ["3", 0],
    ]);
    // A second line for the same item is a later bill too.
    const again = story(...acts).records(
      ...settledBill("2018-10-09 09:00", "2"),
      ...settledBill("2018-10-09 10:00", "3"),
      billed("2018-10-09 11:00", "2"),
    );
    expect(linesOf(again)).toEqual([
      ["2", 11000],
      ["3", 0],
    ]);
    // Of a payment in part the older bill has more, whoever is decided first.
    const inPart = story(...acts).records(billed("2018-10-09 09:00", "3"), billed("2018-10-09 10:00", "2"));
    inPart.records(paid("2018-10-09 11:00", 15000), accepted("2", "2018-10-09 11:30"), ...handled("2", "2018-10-10"));
    expect(linesOf(inPart)).toEqual([
      ["2", 7000],
      ["3", 0],
    ]);
  });

  test("of which one item was paid back is owed for that item, though one payment had been made for all", () => {
    const both = [filed(landBundle, { members: [survey, transfer, mortgage] }), billed("2018-10-09 09:00", "2", "3")];
    const back = act("FeeRefunded", "2018-10-09 11:00", { amount: 11000, items: ["2"] }, people.cashier);
    const told = story().records(...both, paid("2018-10-09 10:00", 22000), back);
    expect(linesOf(told)).toEqual([
      ["2", 11000],
      ["3", 0],
    ]);
    told.records(paid("2018-10-09 12:00", 11000));
    expect(linesOf(told)).toEqual([
      ["2", 0],
      ["3", 0],
    ]);
  });

  test("of which one item was paid back is owed alike, whether another was refused before that or after", () => {
    const acts = [filed(landBundle, { members: [survey, transfer, mortgage] }), accepted("3", "2018-10-08 09:30")];
    const back = act("FeeRefunded", "2018-10-10 11:00", { amount: 11000, items: ["2"] }, people.cashier);
    const refused = handled("3", "2018-10-09", "refused");
    // 22000 came in and 11000 went back. The other 11000 were to be the third's, which owes nothing any more: they are the second's.
    const both = [...acts, billed("2018-10-08 10:00", "2", "3"), paid("2018-10-08 11:00", 22000)];
    for (const told of [story().records(...both, ...refused, back), story().records(...both, back, ...refused)]) {
      expect(billOf(told.state, jointWorld)).toMatchObject({ due: 0, refundable: 0 });
    }
    // Paid by name they stay the third's, to be paid back, and the second owes.
    const named = [...acts, billed("2018-10-08 10:00", "2", "3"), paid("2018-10-08 11:00", 22000, "2", "3")];
    // One bill was settled when the other was told; what had settled it went back: nothing is there for the other.
    const first = [...acts, ...settledBill("2018-10-08 10:00", "3"), billed("2018-10-08 11:00", "2")];
    for (const [told, refundable] of [
      [story().records(...named, ...refused, back), 11000],
      [story().records(...named, back, ...refused), 11000],
      [story().records(...first, ...refused, back), 0],
      [story().records(...first, back, ...refused), 0],
    ] as const) {
      expect(linesOf(told)).toEqual([
        ["2", 11000],
        ["3", 0],
      ]);
      expect(billOf(told.state, jointWorld)).toMatchObject({ due: 11000, refundable });
    }
  });

  test("asks for what was paid back again in its turn: after what had been told by then, before what is told later", () => {
    const acts = [filed(landBundle, { members: [survey, transfer, mortgage] })];
    const back = act("FeeRefunded", "2018-10-09 11:00", { amount: 5000, items: ["2"] }, people.cashier);
    const told = story().records(...acts, billed("2018-10-09 09:00", "2", "3"), paid("2018-10-09 10:00", 22000), back);
    expect(linesOf(told)).toEqual([
      ["2", 5000],
      ["3", 0],
    ]);
    told.records(billed("2018-10-09 12:00", "3"), paid("2018-10-09 13:00", 6000));
    expect(linesOf(told)).toEqual([
      ["2", 0],
      ["3", 10000],
    ]);
  });

  test("leaves no fee of one department to be paid by the overpayment of another", () => {
    const told = story(
      filed(restaurant),
      ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30")),
      ...handled("1", "2018-10-09"),
      ...["2", "3"].flatMap((item) =>
        handled(item, "2018-10-10").map((one) => ({ ...one, at: one.at.replace("T10", `T1${item}`) as typeof one.at })),
      ),
      accepted("4", "2018-10-11 09:00"),
      billed("2018-10-11 09:10", "4"),
      paid("2018-10-11 09:20", 11000, "4"),
      ...handled("4", "2018-10-12", "refused"),
      accepted("5", "2018-10-15 09:00"),
      billed("2018-10-15 09:10", "5"),
    );
    // The company needs the catering licence, which was refused: it is refused too, and owes nothing.
    expect(told.refuses(paid("2018-10-15 10:00", 11000))).toEqual([]);
    told.does(...handled("5", "2018-10-16", "refused"));
    expect(told.refuses(completed("2018-10-17 09:00"))).toEqual([]);
  });
});

describe("each item of a joint case", () => {
  test("is decided by its own agency, which the decision names (R-052)", () => {
    const told = story(...two);
    const [start, conclude, review, decision] = handled("1", "2018-10-09");
    if (!start || !conclude || !review || decision?.type !== "DecisionMade") throw new Error("Four acts");
    told.does(start, conclude, review);
    expect(told.refuses({ ...decision, data: { ...decision.data, agency: "市规划局" } })).toEqual(["decision.other-agency"]);
    told.does(decision);
    expect(told.events.at(-1)?.data).toMatchObject({ agency: "市国土资源局" });
  });

  test("is completed with the others, and by itself only after splitting off", () => {
    const told = story(...two, ...handled("1", "2018-10-09"));
    expect(told.refuses(of("1", "ItemCompleted", "2018-10-09 11:00"))).toEqual(["joint.completes-together"]);
    told.does(
      act("SplitConsented", "2018-10-09 11:00", { items: ["1"] }),
      act("ItemSplitOff", "2018-10-09 11:01", { items: ["1"] }),
    );
    expect(told.refuses(of("1", "ItemCompleted", "2018-10-09 11:02"))).toEqual([]);
  });

  test("that were not filed as a bundle go each their own way, or together", () => {
    const filing = filed(plainBundle, { members: [survey, transfer] });
    if (filing.type !== "CaseFiled") throw new Error("A filing");
    const { bundle: _, ...data } = filing.data;
    const told = story({ ...filing, data }, ...two.slice(1), ...handled("1", "2018-10-09"));
    expect(told.refuses(of("1", "ItemCompleted", "2018-10-09 11:00"))).toEqual([]);
    expect(told.refuses(completed("2018-10-09 11:00"))).toEqual(["joint.completion-early"]);
  });
});

describe("units that were asked for their opinion", () => {
  const asking = [
    ...two,
    ...handled("1", "2018-10-09").slice(0, 3),
    of("1", "OpinionRequested", "2018-10-09 11:00", { units: ["市环保局", "市消防支队"], until: day("2018-10-12") }),
  ];

  test("are waited for until they have answered or their day has passed (R-054)", () => {
    const told = story(...asking);
    expect(told.refuses(decisionOn("2018-10-12 17:00"))).toEqual(["guard.opinion-awaited"]);
    expect(told.refuses(decisionOn("2018-10-13 09:00"))).toEqual([]);
    told.does(answer("市环保局"));
    expect(told.refuses(decisionOn("2018-10-10 10:00"))).toEqual(["guard.opinion-awaited"]);
    told.does(answer("市消防支队"));
    expect(told.refuses(decisionOn("2018-10-10 10:00"))).toEqual([]);
  });
});

describe("one visit to the place", () => {
  test("is made for several items by two or more", () => {
    const told = story(...two, ...handled("1", "2018-10-09").slice(0, 1), ...handled("2", "2018-10-09").slice(0, 1));
    expect(told.refuses(visit(["1", "2"], ["examiner-1", "examiner-2"]))).toEqual([]);
    expect(told.refuses(visit(["1", "2"], ["examiner-1"]))).toEqual(["verification.alone"]);
    expect(told.refuses(visit(["1", "7"], ["examiner-1", "examiner-2"]))).toEqual(["item.unknown"]);
  });
});
