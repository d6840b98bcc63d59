/**
 * What a bundle joins: several matters of one department, or one thing across departments.
 *
 * 中文  内部联办 一件事
 * Law   行政许可法 art. 26(1), 26(2)
 */
export const bundleKinds = ["internal", "oneThing"] as const;
export type BundleKind = (typeof bundleKinds)[number];

/** When a fee must have been paid. 中文 缴费节点 */
export const paymentGates = ["beforeCompletion", "beforeDecision", "none"] as const;
export type PaymentGate = (typeof paymentGates)[number];

/**
 * In what joint processing differs from place to place.
 *
 * 中文  联办参数
 */
export interface JointProfile {
  /** 法定时限: each item's own only, or for the whole besides, that of 42(2). */
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

/** A parameter: its number in the list of open choices, what it rests on, its default. */
interface Parameter<Value> {
  readonly choice: string;
  readonly tag: "law" | "choice";
  readonly source: string;
  readonly value: Value;
}

/** Every parameter with its default, and whether law or choice makes it so. */
export const jointParameters: { readonly [Name in keyof JointProfile]: Parameter<JointProfile[Name]> } = {
  legal: {
    choice: "O-16",
    tag: "law",
    source: "行政许可法 art. 42(2) speaks of the handling that 26(2) allows, that of two or more departments",
    value: { internal: "perMember", oneThing: "fortyFive" },
  },
  promise: {
    choice: "O-17",
    tag: "choice",
    source: "an applicant waits for the longest way; where nothing depends on anything it is the longest item",
    value: "criticalPath",
  },
  onBlock: { choice: "O-18", tag: "choice", source: "one filing is taken up as one; the applicant may split it", value: "hold" },
  count: { choice: "O-19", tag: "choice", source: "a case of n items is n 件 and one joint case", value: "both" },
  silence: {
    choice: "O-30",
    tag: "choice",
    source: "超时默许 (宜春 2009, 西宁) is a local rule; the law knows no consent of a unit by silence",
    value: "overdue",
  },
  payment: {
    choice: "O-31",
    tag: "choice",
    source: "益阳市政务中心 2013: 在缴费后就能实现一次性总办结",
    value: "beforeCompletion",
  },
  pauseOnPayment: {
    choice: "O-32",
    tag: "choice",
    source: "waiting for payment is the applicant's time; 行政许可法 art. 45 does not list it",
    value: { promise: true, legal: false },
  },
};

/** The defaults. 中文 缺省联办参数 */
export const jointProfile: JointProfile = {
  legal: jointParameters.legal.value,
  promise: jointParameters.promise.value,
  onBlock: jointParameters.onBlock.value,
  count: jointParameters.count.value,
  silence: jointParameters.silence.value,
  payment: jointParameters.payment.value,
  pauseOnPayment: jointParameters.pauseOnPayment.value,
};

/** 行政许可法 art. 42(2): working days for the handling of the whole, and most that the head of the government may add. */
export const jointLimit = { days: 45, extension: 15 } as const;
