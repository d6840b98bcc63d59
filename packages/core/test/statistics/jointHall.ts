import type { AnyDraft, CaseState, DataOf, FlowActType } from "@banjie/core";
import { act, moment } from "../given.ts";
import { accepted, completed, filed, JointStory, landBundle, of, plainBundle } from "../joint/bundles.ts";

type Acts = readonly AnyDraft<FlowActType>[];
type Item = DataOf<"CaseFiled">["items"][number];

/** The moment of the count: Friday evening. */
export const asOf = moment("2018-10-26 18:00");

const october = (day: number, time: string): string => `2018-10-${String(day).padStart(2, "0")} ${time}`;
const refusal: Partial<DataOf<"DecisionMade">> = { outcome: "refused", reasons: ["不符合规定"], remedies: ["可以申请行政复议"] };

/** Accepted on one day of October and decided on another. */
const handled = (item: string, from: number, to: number, data: Partial<DataOf<"DecisionMade">> = {}): Acts => [
  accepted(item, october(from, "09:30")),
  of(item, "DecisionMade", october(to, "10:00"), data),
];
const done = (item: string, day: number) => of(item, "ItemCompleted", october(day, "16:00"));
const together = (day: number) => completed(october(day, "16:00"));
const withoutBundle = (...definitions: readonly string[]) => {
  const items = definitions.map((definition, index): Item => ({ item: String(index + 1), definition, version: 1 }));
  return act("CaseFiled", october(8, "09:00"), { items, materials: ["application", "title", "survey"] });
};
const alone = (definition: string, to: number, data: Partial<DataOf<"DecisionMade">> = {}): Acts => [
  withoutBundle(definition),
  ...handled("1", 8, to, data),
  done("1", to),
];

const [survey, transfer] = plainBundle.members;
if (!survey || !transfer) throw new Error("The bundle has members");
const plain = filed(plainBundle, { members: [survey, transfer] });
const reopening = of("1", "ItemReopened", october(15, "09:00"), { to: "acceptance" });

/** 勘测 and 变更 filed alone on Monday 8 October 2018. Working days: 8–12, 15–19, 22–26. */
const singles: readonly Acts[] = [
  // 勘测: after 2 and 4 working days, on average 3.
  alone("surveying", 10),
  alone("surveying", 12),
  // 变更: after 4, 5 (refused) and 7, 16 in all, on average 5.33.
  alone("transfer", 12),
  alone("transfer", 15, refusal),
  alone("transfer", 17),
  // Not compared: withdrawn.
  [withoutBundle("transfer"), accepted("1", october(8, "09:30")), of("1", "ItemWithdrawn", october(9, "09:00"))],
];

/** Sixteen joint filings, all on Monday 8 October 2018: 勘测 1, 变更 2, as a bundle unless told. */
export const jointStories = {
  // 1 + 2 = 3 days one after another, the whole 2: what comes after the last decision, the payment, is not counted.
  granted: [plain, ...handled("1", 8, 9), ...handled("2", 8, 10), together(15)],
  // 4 + 4 = 8, the whole 4.
  inPart: [plain, ...handled("1", 8, 12), ...handled("2", 8, 12, refusal), together(12)],
  // 1 + 1 = 2, but nothing was handled in between: the whole 5.
  stoodStill: [plain, ...handled("1", 8, 9), ...handled("2", 12, 15), together(15)],
  // One decision only: nothing to compare.
  oneWithdrawn: [plain, ...handled("1", 8, 10), of("2", "ItemWithdrawn", october(9, "09:00")), together(10)],
  // The same of one that was not accepted, of one that was void, and of one that lapsed.
  oneNotAccepted: [plain, ...handled("1", 8, 12), of("2", "ItemNotAccepted", october(9, "09:00")), together(12)],
  oneVoided: [plain, ...handled("1", 8, 12), of("2", "ItemVoided", october(9, "09:00")), together(12)],
  oneLapsed: [plain, ...handled("1", 8, 12), of("2", "ItemLapsed", october(9, "09:00")), together(12)],
  // The one is past its promised day, the other stands still.
  overdueAndSuspended: [
    plain,
    accepted("1", october(8, "09:30")),
    accepted("2", october(8, "09:30")),
    of("2", "ItemSuspended", october(9, "09:00")),
  ],
  allWithdrawn: [plain, act("CaseWithdrawn", october(9, "09:00"))],
  open: [plain, ...handled("1", 8, 9), accepted("2", october(8, "09:30"))],
  // 2 + 2 = 4, the whole 2; what was split off is open still, and the case has not ended.
  split: [
    filed(plainBundle),
    act("ItemSplitOff", october(9, "09:00"), { items: ["3"] }),
    ...handled("1", 8, 10),
    ...handled("2", 8, 10),
    together(11),
  ],
  undone: [plain, ...handled("1", 8, 9), ...handled("2", 8, 9), together(10), reopening],
  // Completed again: of one decision.
  again: [plain, ...handled("1", 8, 9), ...handled("2", 8, 9), together(10), reopening, ...handled("1", 15, 16), together(17)],
  // Each needs the one before it: 1 + 2 + 2 = 5, the whole 5. 抵押 was never filed alone.
  inARow: [
    filed(landBundle, { members: landBundle.members.slice(0, 3) }),
    ...handled("1", 8, 9),
    ...handled("2", 9, 11),
    ...handled("3", 11, 15),
    together(16),
  ],
  // Only filed at once: each was completed by itself.
  apart: [withoutBundle("surveying", "transfer"), ...handled("1", 8, 9), ...handled("2", 8, 10), done("1", 9), done("2", 10)],
  // 2 + 2 = 4, the whole 2.
  refused: [plain, ...handled("1", 8, 10, refusal), ...handled("2", 8, 10, refusal), together(10)],
} as const satisfies Readonly<Record<string, Acts>>;

const told = (acts: Acts): CaseState => new JointStory().records(...acts).state;

/** A hall with these filings, and those of one matter. */
export const jointHall: readonly CaseState[] = [...Object.values(jointStories), ...singles].map(told);

/** Its figures by hand. */
export const workedJoint = {
  jointCases: [16],
  // Fourteen of two, two of three.
  jointItems: [34],
  itemsPerJointCase: [34, 16],
  // granted, inPart, stoodStill, oneWithdrawn, oneNotAccepted, oneVoided, oneLapsed, split, again, inARow, refused
  combinedCompletions: [11],
  // inPart, oneWithdrawn, oneNotAccepted, oneVoided, oneLapsed
  jointMixed: [5],
  // allWithdrawn, apart
  jointEndedApart: [2],
  // overdueAndSuspended, open, undone
  jointOpen: [3],
  jointSplit: [1],
  // undone, again
  jointReopened: [2],
  // granted 3 − 2, inPart 8 − 4, stoodStill 2 − 5, split 4 − 2, inARow 5 − 5, refused 4 − 2
  jointDaysSaved: [6],
  jointEfficiency: [6, 26],
  // granted, inPart, stoodStill, split, refused: alone 5 × (3 + 5.33) = 41.65 days, together 2 + 4 + 5 + 2 + 2 = 15; in hundredths
  jointGain: [4165 - 1500, 4165],
} as const satisfies Readonly<Record<string, readonly number[]>>;
