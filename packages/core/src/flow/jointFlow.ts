import type { JointPhase } from "../vocabulary/jointPhase.ts";
import type { InLanguages } from "../vocabulary/language.ts";

/** What is counted of a case's items before its machine is asked: the whole of what the machine knows. 中文 联办计数 */
export interface JointCounts {
  /** Combined completions that stand: none, or one a round. */
  readonly completions: number;
  /** Items that combined completion waits for and that were accepted, whatever came of it. */
  readonly accepted: number;
  /** Items that it waits for and that are neither decided nor ended, or owe materials still. */
  readonly unfinished: number;
  /** Decided items that it would complete. */
  readonly completable: number;
  /** Items whose fee has still to be told or paid. */
  readonly unpaid: number;
}

/** Counting guards of the case's machine, each a question to the counts. 中文 计数条件 */
export const jointGuards = {
  completedOnce: ({ completions }) => completions > 0,
  allFinished: ({ unfinished }) => unfinished === 0,
  someCompletable: ({ completable }) => completable > 0,
  allPaid: ({ unpaid }) => unpaid === 0,
  someAccepted: ({ accepted }) => accepted > 0,
} as const satisfies Readonly<Record<string, (counts: JointCounts) => boolean>>;
export type JointGuard = keyof typeof jointGuards;

/** What each guard asks, for people. 中文 计数条件名称 */
export const jointGuardNames: Readonly<Record<JointGuard, InLanguages>> = {
  completedOnce: { "zh-CN": "总办结仍有效", en: "the completion stands" },
  allFinished: { "zh-CN": "全部决定或者终结", en: "all decided or ended" },
  someCompletable: { "zh-CN": "有可办结的事项", en: "some can be completed" },
  allPaid: { "zh-CN": "费用结清", en: "all paid" },
  someAccepted: { "zh-CN": "已有事项受理", en: "some accepted" },
};

/** What moves the case's machine: `CountsChanged` is any act of an item or about fees, after it was done. */
export const jointEvents = ["CountsChanged", "ItemAdded", "CaseCompleted", "CaseDelivered"] as const;
export type JointEvent = (typeof jointEvents)[number];

/** One way on: the first whose guards all hold is taken. */
export interface JointStep {
  readonly on: JointEvent;
  readonly when: readonly JointGuard[];
  readonly to: JointPhase;
}

/** Where the counts lead a case that is not completed, wherever it stood. */
const byCounts: readonly JointStep[] = [
  { on: "CountsChanged", when: ["allFinished", "someCompletable", "allPaid"], to: "ready" },
  { on: "CountsChanged", when: ["allFinished", "someCompletable"], to: "awaitingPayment" },
  { on: "CountsChanged", when: ["allFinished"], to: "ended" },
  { on: "CountsChanged", when: ["someAccepted"], to: "handling" },
  { on: "CountsChanged", when: [], to: "intake" },
];

/** Further items may join while the case is open. */
const open = (phase: JointPhase): readonly JointStep[] => [...byCounts, { on: "ItemAdded", when: [], to: phase }];

/**
 * The case's own flow: a handful of states whatever the number of items, moved by counts alone.
 *
 * 中文    联办流程
 * Source  益阳市政务中心 2013: 申报一次、缴费后一次性总办结
 */
export const jointFlow: Readonly<Record<JointPhase, readonly JointStep[]>> = {
  intake: open("intake"),
  handling: open("handling"),
  awaitingPayment: open("awaitingPayment"),
  ready: [{ on: "CaseCompleted", when: [], to: "completed" }, ...open("ready")],
  completed: [
    { on: "CaseDelivered", when: [], to: "completed" },
    { on: "CountsChanged", when: ["completedOnce"], to: "completed" },
    ...byCounts,
  ],
  ended: open("ended"),
};

/** Where an event leads, undefined where it may not come. */
export const nextJointPhase = (from: JointPhase, event: JointEvent, counts: JointCounts): JointPhase | undefined =>
  jointFlow[from].find(({ on, when }) => on === event && when.every((guard) => jointGuards[guard](counts)))?.to;
