import type { InLanguages } from "../language.ts";
import { engine, licensingLaw } from "./bases.ts";

/** A rule that nobody can break: it says what follows from the acts. 中文 推导规则 */
export interface DerivingRule {
  readonly basis: InLanguages;
  readonly statement: InLanguages;
  /** What is worked out by it. */
  readonly derives: InLanguages;
  /** Whether it is worked out as a foreign log is read: a log of our own does not hold what it is worked out from. */
  readonly ofImport?: true;
}

/** Rules that derive and judge nothing; vectors hold them. 中文 推导规则 */
export const derivingRules = {
  "R-026": {
    basis: engine,
    statement: { "zh-CN": "重叠的暂停只扣除一次", en: "pauses that overlap count once" },
    derives: { "zh-CN": "不计入天数的并集", en: "the union of paused days" },
  },
  "R-029": {
    basis: {
      "zh-CN": "行政许可法未规定受理后补正",
      en: "Administrative Licensing Law, silent on a supplement after acceptance",
    },
    statement: { "zh-CN": "受理后补正不停法定时限", en: "a supplement after acceptance does not stop the legal clock" },
    derives: { "zh-CN": "法定与承诺两个到期日", en: "both due days, by law and by promise" },
  },
  "R-036": {
    basis: licensingLaw("第50条第2款", "50(2)"),
    statement: { "zh-CN": "期满前未决定延续的，视为准予延续", en: "a renewal that is undecided at expiry is deemed granted" },
    derives: { "zh-CN": "视为准予延续之日", en: "the day as of which the licence is deemed renewed" },
  },
  "R-044": {
    basis: { "zh-CN": "安阳市政务服务条例", en: "Anyang regulation on government services" },
    statement: {
      "zh-CN": "容缺材料逾期未补的，地方规定视为撤回",
      en: "what was deferred and never came lapses where a local rule says so",
    },
    derives: { "zh-CN": "补齐期限及其逾期", en: "the day by which it was to be in, and that it has passed" },
  },
  "R-057": {
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: { "zh-CN": "时限达到阈值的，预警或者发牌", en: "a clock that reaches a threshold gives a level" },
    derives: { "zh-CN": "各时钟的级别及到达时刻", en: "the level of each clock and the moment it was reached" },
  },
  "R-064": {
    basis: { "zh-CN": "GB/T 39046-2020", en: "GB/T 39046-2020" },
    statement: { "zh-CN": "待办环节以开始时间充作结束时间", en: "a node to do is written with its start as its end" },
    derives: { "zh-CN": "未结束的环节", en: "that the node is still open" },
    ofImport: true,
  },
  "R-065": {
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: { "zh-CN": "高版本记录取代低版本", en: "a higher data version replaces a lower one" },
    derives: { "zh-CN": "有效版本", en: "the version that stands" },
    ofImport: true,
  },
} as const satisfies Readonly<Record<string, DerivingRule>>;

export type DerivingRuleId = keyof typeof derivingRules;
