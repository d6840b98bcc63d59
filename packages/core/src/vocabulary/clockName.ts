import type { InLanguages } from "./language.ts";

/**
 * The clocks that run on an item, with their names.
 *
 * 中文  时钟: 受理答复 法定时限 承诺时限 环节时限 下级审查 送达 听证 特别程序 补正 容缺
 */
export const clockNames = {
  /** 行政许可法 art. 32(1)(4): from receipt to the hall's first answer. */
  intake: { "zh-CN": "受理答复", en: "answer to the filing" },
  /** art. 42: from acceptance to the decision. */
  legal: { "zh-CN": "法定时限", en: "legal limit" },
  /** 优化营商环境条例 art. 36: from acceptance to completion. */
  promised: { "zh-CN": "承诺时限", en: "promised limit" },
  examination: { "zh-CN": "审查环节", en: "examination stage" },
  review: { "zh-CN": "审核环节", en: "review stage" },
  decision: { "zh-CN": "决定环节", en: "decision stage" },
  completion: { "zh-CN": "办结环节", en: "completion stage" },
  /** art. 43: from acceptance by the lower agency until it sends up. */
  lowerLevel: { "zh-CN": "下级机关审查", en: "examination by the lower agency" },
  /** art. 44: from the grant to its delivery. */
  delivery: { "zh-CN": "送达", en: "delivery" },
  /** art. 47: the days to ask for a hearing after being told of the right. */
  hearingRequest: { "zh-CN": "申请听证", en: "request for a hearing" },
  /** art. 47: the days to hold it after being asked. */
  hearingHolding: { "zh-CN": "举行听证", en: "holding of the hearing" },
  /** art. 45: a special procedure against the days it was said to need. */
  specialProcedure: { "zh-CN": "特别程序", en: "special procedure" },
  /** The applicant's days to supply what a notice asked for. */
  supplement: { "zh-CN": "申请人补正", en: "supplement by the applicant" },
  /** 容缺受理: the day by which the deferred materials are to be in. */
  commitment: { "zh-CN": "容缺补齐", en: "deferred materials" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ClockName = keyof typeof clockNames;
export const clocks = Object.keys(clockNames) as readonly ClockName[] as readonly [ClockName, ...ClockName[]];
