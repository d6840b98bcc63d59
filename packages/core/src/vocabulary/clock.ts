import type { InLanguages } from "./language.ts";

/**
 * The clocks that may run on an item, or on a part of its handling.
 *
 * 中文  时钟
 * Law   行政许可法 art. 32, 42–45, 47; 优化营商环境条例 art. 36
 */
const itemClockNames = {
  intake: { "zh-CN": "受理答复", en: "answer to the filing" },
  legal: { "zh-CN": "法定时限", en: "legal limit" },
  promised: { "zh-CN": "承诺时限", en: "promised limit" },
  examination: { "zh-CN": "审查环节时限", en: "limit of the examination" },
  review: { "zh-CN": "审核环节时限", en: "limit of the review" },
  decision: { "zh-CN": "决定环节时限", en: "limit of the decision" },
  completion: { "zh-CN": "办结环节时限", en: "limit of the completion" },
  lowerLevel: { "zh-CN": "下级初审时限", en: "limit of the lower agency" },
  delivery: { "zh-CN": "送达时限", en: "limit of the delivery" },
  hearingRequest: { "zh-CN": "申请听证期限", en: "time to ask for a hearing" },
  hearingHolding: { "zh-CN": "举行听证期限", en: "time to hold the hearing" },
  specialProcedure: { "zh-CN": "特别程序时限", en: "time of the special procedure" },
  supplement: { "zh-CN": "补正期限", en: "time for the supplement" },
  /** 行政许可法 art. 42(2): of the whole, where departments handle it as one. */
  jointLegal: { "zh-CN": "联办法定时限", en: "legal limit of the whole" },
  jointPromised: { "zh-CN": "联办承诺时限", en: "promised limit of the whole" },
  commitment: { "zh-CN": "容缺补齐期限", en: "time to bring what was deferred" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** A clock of an item: one that cards and orders may name. */
export type ItemClockName = keyof typeof itemClockNames;

/** The clocks of an item in a fixed order. */
export const clocks = Object.keys(itemClockNames) as readonly ItemClockName[] as readonly [ItemClockName, ...ItemClockName[]];

/** The clocks of what the hall owes beside the handling. 中文 服务时钟 */
const serviceClockNames = {
  evaluation: { "zh-CN": "评价期", en: "time to evaluate" },
  reviewContact: { "zh-CN": "差评联系时限", en: "time to contact about a bad review" },
  reviewRectification: { "zh-CN": "差评整改时限", en: "time to rectify what a bad review says" },
  inspection: { "zh-CN": "检验检测检疫开始时限", en: "time to begin an inspection" },
  publication: { "zh-CN": "决定公开时限", en: "time to make the grant public" },
  verification: { "zh-CN": "承诺核查时限", en: "time to verify what was committed to" },
  complaintAcceptance: { "zh-CN": "投诉受理时限", en: "time to accept the complaint" },
  complaintAnswer: { "zh-CN": "投诉答复时限", en: "time to answer the complaint" },
  weeklyPublication: { "zh-CN": "周公示时限", en: "time to publish the checks of a week" },
  serviceAnswer: { "zh-CN": "服务答复时限", en: "time to answer for the service" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Every clock, with its name. */
export const clockNames = { ...itemClockNames, ...serviceClockNames };

export type ClockName = keyof typeof clockNames;

/** Every clock in a fixed order: those that an order of the hall may name. */
export const everyClock = Object.keys(clockNames) as readonly ClockName[] as readonly [ClockName, ...ClockName[]];
