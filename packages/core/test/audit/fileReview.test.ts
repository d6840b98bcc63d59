import { reviewFile, reviewPoints, reviewWhole, type AnyDraft, type FlowActType, type Unrecorded } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { filing, upTo } from "../case/inOrder.ts";
import { billed, completed, filed, handled, JointStory, jointWorld, of, paid, plainBundle } from "../joint/bundles.ts";
import { act, actWithout, after, day, eventsOf, moment, people, world } from "../given.ts";

/** The points of an item's file: by point, the answer and its positions. */
function reviewed(acts: readonly AnyDraft<FlowActType>[], asOf = "2018-12-31 12:00", unrecorded: Unrecorded = {}) {
  const item = after(...acts).items["1"];
  if (!item) throw new Error("The case has its item");
  const points = reviewFile(item, eventsOf(acts), { world, asOf: moment(asOf), unrecorded });
  expect(points.map(({ point }) => point)).toEqual(Object.keys(reviewPoints));
  return Object.fromEntries(
    points.map(({ point, answer, positions, due }) => [point, [answer, ...positions, ...(due ? [due] : [])]]),
  );
}

test("a file kept by the book has every point kept but those that no log records", () => {
  const told = act("ItemAccepted", "2018-10-15 10:00", { promised: day("2018-10-24") });
  const points = reviewed(upTo.delivered.map((draft) => (draft.type === "ItemAccepted" ? told : draft)));
  // Received Fri 2018-10-12: five working days end on 10-19. Accepted 10-15: seven end on 10-24, twenty on 11-12.
  expect(points).toMatchObject({
    "acceptance.notice": ["kept", 2],
    "acceptance.inTime": ["kept", 2, "2018-10-19"],
    "acceptance.signed": ["unknown"],
    "supplement.once": ["none"],
    "examination.record": ["kept", 4, 5],
    "examination.opinions": ["kept", 4, 5],
    "time.promised": ["kept", 7, "2018-10-24"],
    "time.legal": ["kept", 6, "2018-11-12"],
    "decision.written": ["kept", 6],
    "decision.content": ["none"],
    "decision.sealed": ["unknown", 6],
    "decision.served": ["kept", 8],
  });
  expect(Object.entries(points).filter(([, [answer]]) => answer === "broken" || answer === "open")).toEqual([]);
});

test("what is lacking is broken, unless the log never records it", () => {
  const bare = upTo.delivered.map((draft) => (draft.type === "ItemAccepted" ? actWithout("document", draft) : draft));
  expect(reviewed(bare)["acceptance.notice"]).toEqual(["broken", 2]);
  expect(reviewed(bare, "2018-12-31 12:00", { ItemAccepted: ["document"] })["acceptance.notice"]).toEqual(["unknown", 2]);
});

test("a second notice, another material, and acceptance on a later day are told with their places", () => {
  const acts = [
    filing("transport", ["application"]),
    act("SupplementNotified", "2018-10-15 09:00", { materials: ["plan"] }),
    act("SupplementNotified", "2018-10-16 09:00", { materials: ["plan"] }),
    act("SupplementReceived", "2018-10-17 09:00", { materials: ["plan", "photo"] }),
    act("ItemAccepted", "2018-10-18 09:00"),
  ];
  // All was in on Wed 10-17, and it counts as accepted from then: seven days end on 10-26.
  expect(reviewed(acts, "2018-10-18 12:00")).toMatchObject({
    "supplement.once": ["broken", 2, 3],
    "supplement.inTime": ["kept", 2, "2018-10-19"],
    "supplement.received": ["kept", 4],
    "supplement.matches": ["broken", 4],
    "supplement.acceptedThen": ["broken", 4, 5],
    "time.promised": ["open", "2018-10-26"],
    "decision.served": ["open"],
  });
});

test("silence beyond the fifth day, and a decision without its examination, are told", () => {
  expect(reviewed(upTo.filed, "2018-10-22 09:00")["acceptance.inTime"]).toEqual(["broken", "2018-10-19"]);
  expect(reviewed([...upTo.accepted, act("DecisionMade", "2018-11-13 09:00")])).toMatchObject({
    "examination.record": ["broken"],
    "time.legal": ["broken", 3, "2018-11-12"],
  });
});

test("an item that needs the result of another is accepted on the day of that result, though its materials were in before", () => {
  const acts = [
    filing("transport", ["application"]),
    act("SupplementNotified", "2018-10-15 09:00", { materials: ["plan"] }),
    act("SupplementReceived", "2018-10-15 10:00", { materials: ["plan"] }),
    act("ItemAccepted", "2018-10-18 09:00"),
  ];
  const item = after(...acts).items["1"];
  const basis = { world, asOf: moment("2018-10-18 12:00"), unrecorded: {} };
  const accepted = (unblockedAt?: string) => {
    const waiting = item && unblockedAt ? { ...item, needs: ["2"], unblockedAt: moment(unblockedAt) } : item;
    return waiting && reviewFile(waiting, eventsOf(acts), basis).find(({ point }) => point === "supplement.acceptedThen")?.answer;
  };
  expect([accepted(), accepted("2018-10-17 16:00"), accepted("2018-10-18 08:00")]).toEqual(["broken", "broken", "kept"]);
});

test("acceptance while a part of the supplement was still to come is not acceptance on the day all was in", () => {
  const acts = [
    filing("transport", []),
    act("SupplementNotified", "2018-10-15 09:00", { materials: ["application", "plan"] }),
    act("SupplementReceived", "2018-10-16 09:00", { materials: ["application"] }),
    act("ItemAccepted", "2018-10-16 10:00"),
    act("SupplementReceived", "2018-10-17 09:00", { materials: ["plan"] }),
  ];
  expect(reviewed(acts)["supplement.acceptedThen"]?.[0]).toBe("broken");
});

const decidedOn = (at: string) => reviewed([...upTo.reviewed, act("DecisionMade", at)])["decision.asTold"];

test("where no date was told, a decision is held against the promise that was published", () => {
  // Accepted on Mon 2018-10-15: seven days end on 10-24.
  expect(decidedOn("2018-10-24 17:00")).toEqual(["kept", 6, "2018-10-24"]);
  expect(decidedOn("2018-10-25 09:00")).toEqual(["broken", 6, "2018-10-24"]);
});

test("what a round before the reopening missed stays missed", () => {
  const late = [...upTo.reviewed, act("DecisionMade", "2018-11-13 09:00"), act("ItemCompleted", "2018-11-13 10:00")];
  const again = reviewed([...late, act("ItemReopened", "2018-11-15 09:00")], "2018-11-16 09:00");
  expect([again["time.legal"]?.[0], again["time.promised"]?.[0]]).toEqual(["broken", "broken"]);
  expect([again["time.legal"]?.at(-1), again["acceptance.inTime"]?.[0]]).toEqual(["2018-11-12", "kept"]);
});

test("a clock shows the act that stopped it, an end without a decision too; none while it runs", () => {
  const withdrawn = reviewed([...upTo.accepted, act("ItemWithdrawn", "2018-10-16 09:00", {}, people.applicant)]);
  expect([withdrawn["time.promised"], withdrawn["time.legal"]]).toEqual([
    ["kept", 3, "2018-10-24"],
    ["kept", 3, "2018-11-12"],
  ]);
  const refused = reviewed([...upTo.filed, act("ItemNotAccepted", "2018-10-16 09:00", { reasons: ["不属于本机关职权"] })]);
  expect(refused["acceptance.inTime"]).toEqual(["kept", 2, "2018-10-19"]);
  expect(reviewed(upTo.accepted, "2018-10-16 09:00")["time.promised"]).toEqual(["open", "2018-10-24"]);
});

const shown = (points: ReturnType<typeof reviewWhole>) =>
  Object.fromEntries(points.map(({ point, answer, positions, due }) => [point, [answer, positions, due]]));

describe("of a joint case", () => {
  // Surveying of 5 days, transfer of 7, accepted on Mon 2018-10-08: by Mon 10-15 and Wed 10-17; the whole by 10-17, which all were told.
  // Waiting for the payment takes Thu 10-11 out of it: 9 10 12 15 16 17 18.
  const told = { promised: day("2018-10-17") };
  const story = new JointStory(
    jointWorld,
    filed(plainBundle, { members: plainBundle.members.slice(0, 2) }),
    of("1", "ItemAccepted", "2018-10-08 09:30", told),
    of("2", "ItemAccepted", "2018-10-08 09:30", told),
    ...handled("1", "2018-10-09"),
    ...handled("2", "2018-10-10"),
    billed("2018-10-10 14:00", "2"),
    paid("2018-10-11 09:00", 11000),
    completed("2018-10-19 10:00"),
  );
  const basis = { world: jointWorld, asOf: moment("2018-10-31 12:00") };

  test("a member is held by its own promise up to its decision, in every point about time", () => {
    const [first] = Object.values(story.state.items).map((item) => shown(reviewFile(item, story.events, basis)));
    const decision = story.events.find(({ type, item }) => type === "DecisionMade" && item === "1")?.position;
    expect(first).toMatchObject({
      "time.promised": ["kept", [decision], "2018-10-15"],
      "time.legal": ["kept", [decision], "2018-11-05"],
      "decision.asTold": ["kept", [decision], "2018-10-15"],
    });
  });

  test("the whole is held by the day that was told, up to the combined completion", () => {
    const completion = story.events.at(-1)?.position;
    expect(shown(reviewWhole(story.state, story.events, basis))).toMatchObject({
      "time.promised": ["broken", [completion], "2018-10-18"],
    });
    expect(reviewWhole(after(...upTo.completed), eventsOf(upTo.completed), { ...basis, world })).toEqual([]);
  });
});

/** Those of the points that are ticked or crossed. */
const ticked = (points: ReturnType<typeof reviewed>) =>
  Object.entries(points).filter(([, [answer]]) => answer === "kept" || answer === "broken");

const askedAndAccepted = (notice: string, receipt: string, promised: string) => [
  filing("transport", ["application"]),
  act("SupplementNotified", notice),
  act("SupplementReceived", receipt),
  act("ItemAccepted", receipt, { promised: day(promised) }),
  ...upTo.reviewed.slice(2),
];

describe("a reopening", () => {
  const ending = [act("DecisionPublished", "2018-11-02 12:00"), act("ItemCompleted", "2018-11-02 13:00")];
  const decided = (at: string, ...acts: readonly AnyDraft<FlowActType>[]) => [...acts, act("DecisionMade", at), ...ending];
  const reopened = act("ItemReopened", "2018-11-12 09:00");

  test("neither mends what the file shows broken nor takes back what it shows kept", () => {
    // Received on Fri 2018-10-12: five working days end on 10-19. Told by 10-24.
    const late = decided("2018-10-29 11:00", ...askedAndAccepted("2018-10-22 09:00", "2018-10-23 09:00", "2018-10-24"));
    const kept = decided("2018-10-22 11:00", ...askedAndAccepted("2018-10-15 09:00", "2018-10-16 09:00", "2018-10-24"));
    expect(reviewed(late)).toMatchObject({
      "supplement.inTime": ["broken", 2, "2018-10-19"],
      "decision.asTold": ["broken", 8, "2018-10-24"],
    });
    expect(reviewed(kept)).toMatchObject({
      "supplement.inTime": ["kept", 2, "2018-10-19"],
      "supplement.acceptedThen": ["kept", 3, 4],
      "decision.asTold": ["kept", 8, "2018-10-24"],
    });
    for (const acts of [late, kept])
      expect(ticked(reviewed([...acts, reopened], "2018-11-12 12:00"))).toEqual(ticked(reviewed(acts)));
  });

  test("lets the second round have a notice of its own", () => {
    const again = [
      ...decided("2018-10-22 11:00", ...askedAndAccepted("2018-10-15 09:00", "2018-10-16 09:00", "2018-10-24")),
      act("ItemReopened", "2018-11-12 09:00", { to: "filing" }),
      act("SupplementNotified", "2018-11-13 09:00", { materials: ["photo"] }),
    ];
    expect(reviewed(again, "2018-11-13 12:00")["supplement.once"]).toEqual(["kept", 2]);
  });
});

test("of several items each is held by the notices that name it with what it lacks, and by what came of that", () => {
  const items = ["1", "2", "3"].map((item) => ({ item, definition: "transport", version: 1 }));
  const acts = [
    act("CaseFiled", "2018-10-12 09:00", { items, materials: ["application"] }),
    act("SupplementNotified", "2018-10-15 09:00", {
      materials: ["plan", "photo"],
      items: [
        { item: "1", materials: ["plan"] },
        { item: "2", materials: [] },
        { item: "3", materials: ["photo"] },
      ],
    }),
    act("SupplementReceived", "2018-10-16 09:00", { materials: ["plan"] }),
    act("SupplementReceived", "2018-10-17 09:00", { materials: ["photo"] }),
  ];
  const basis = { world, asOf: moment("2018-10-17 12:00") };
  const found = Object.values(after(...acts).items).map((item) => {
    const points = shown(reviewFile(item, eventsOf(acts), basis));
    return [points["supplement.once"], points["supplement.matches"]].map((point) => point?.slice(0, 2));
  });
  expect(found).toEqual([
    [
      ["kept", [2]],
      ["kept", [3]],
    ],
    [
      ["none", []],
      ["none", []],
    ],
    [
      ["kept", [2]],
      ["kept", [4]],
    ],
  ]);
});
