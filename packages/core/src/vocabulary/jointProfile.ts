import type { InLanguages } from "./language.ts";

/**
 * What a bundle joins: several matters of one department, or one thing across departments.
 *
 * 中文  内部联办 一件事
 * Law   行政许可法 art. 26(1), 26(2)
 */
export const bundleKindNames = {
  internal: { "zh-CN": "内部联办", en: "joint item of one department" },
  oneThing: { "zh-CN": "一件事", en: "one thing across departments" },
} as const satisfies Readonly<Record<string, InLanguages>>;
export type BundleKind = keyof typeof bundleKindNames;
export const bundleKinds = Object.keys(bundleKindNames) as [BundleKind, ...BundleKind[]];

/** When a fee must have been paid. 中文 缴费节点 */
export const paymentGates = ["beforeCompletion", "beforeDecision", "none"] as const;
export type PaymentGate = (typeof paymentGates)[number];

/**
 * In what joint processing differs from place to place.
 *
 * 中文  联办参数
 */
export interface JointProfile {
  /** 法定时限: each item's own only; or that of 42(2) for the whole, beside those of its items. */
  readonly legal: Readonly<Record<BundleKind, "perMember" | "fortyFive">>;
  /** 承诺时限 of a bundle that publishes none: the longest of its items, or the longest way through those that need each other. */
  readonly promise: "max" | "criticalPath";
  /** While one item lacks materials the others wait to be accepted with it, or go on. */
  readonly onBlock: "hold" | "split";
  /** 办件量: items, cases, or both beside each other. */
  readonly count: "members" | "one" | "both";
  /** What the silence of a unit that was asked means once its day has passed; never more than an opinion. */
  readonly silence: "overdue" | "deemedAgree";
  readonly payment: PaymentGate;
  /** Whether waiting for the applicant to pay stops a clock. */
  readonly pauseOnPayment: { readonly promise: boolean; readonly legal: boolean };
}

/** The defaults; what each rests on stands in the default profile. 中文 缺省联办参数 */
export const jointProfile: JointProfile = {
  legal: { internal: "perMember", oneThing: "fortyFive" },
  promise: "criticalPath",
  onBlock: "hold",
  count: "both",
  silence: "overdue",
  payment: "beforeCompletion",
  pauseOnPayment: { promise: true, legal: false },
};

/** 行政许可法 art. 42(2): working days for the handling of the whole, and most that the head of the government may add. */
export const jointLimit = { days: 45, extension: 15 } as const;
