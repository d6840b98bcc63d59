import { licensingLaw, engine } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Limits of law and promise, and what stops or extends them. 中文 时限 */
export const limitRules = {
  "R-018": {
    severity: "S",
    basis: licensingLaw("第42条", "42"),
    statement: { "zh-CN": "在法定时限内作出决定", en: "the decision comes within the legal limit" },
    judged: ["moment"],
    settings: ["counting", "start", "overlaps", "legal.fallback", "legalPauses"],
  },
  "R-019": {
    severity: "S",
    basis: licensingLaw("第42条第2款", "42(2)"),
    statement: {
      "zh-CN": "两个以上部门统一办理的，四十五日内办结；经本级政府负责人批准可以延长十五日",
      en: "what two or more departments handle as one is completed in 45 days; the head of the government may add 15",
    },
    judged: ["moment"],
    settings: ["joint.legal", "legalPauses", "joint.pauseOnPayment"],
  },
  "R-020": {
    severity: "S",
    basis: licensingLaw("第42条", "42"),
    statement: {
      "zh-CN": "延期一次，经有权负责人批准，期限届满前作出并告知理由",
      en: "one extension, within its measure, by the right head, before expiry, with the reason told",
    },
    judged: ["act"],
    settings: ["extensions", "joint.legal"],
  },
  "R-021": {
    severity: "P",
    basis: { "zh-CN": "优化营商环境条例第36条", en: "Business Environment Regulation art. 36" },
    statement: { "zh-CN": "在承诺时限内办结", en: "completion comes within the promised limit" },
    judged: ["moment"],
    settings: ["counting", "start", "overlaps", "promisePauses", "joint.promise", "joint.pauseOnPayment"],
  },
  "R-022": {
    severity: "P",
    basis: { "zh-CN": "优化营商环境条例第36条", en: "Business Environment Regulation art. 36" },
    statement: { "zh-CN": "超过承诺时限的，公开说明理由", en: "whoever exceeds the published limit states the reason in public" },
    judged: ["moment"],
    settings: ["promisePauses", "joint.promise", "joint.pauseOnPayment"],
  },
  "R-023": {
    severity: "D",
    basis: { "zh-CN": "优化营商环境条例第36条", en: "Business Environment Regulation art. 36" },
    statement: { "zh-CN": "承诺时限不长于法定时限", en: "a promise is not longer than the law allows" },
    judged: ["definition"],
  },
  "R-024": {
    severity: "S",
    basis: licensingLaw("第45条", "45"),
    statement: {
      "zh-CN": "不计时限的特别程序须属法定、有依据并书面告知所需时间",
      en: "only a special procedure of the law, with basis and written notice of its time, is not counted",
    },
    judged: ["act"],
  },
  "R-025": {
    severity: "P",
    basis: { "zh-CN": "特别程序监察规则", en: "supervision of special procedures" },
    statement: { "zh-CN": "特别程序在告知的所需时间内结束", en: "a special procedure ends within the time that was told" },
    judged: ["moment"],
    settings: ["counting"],
  },
  "R-027": {
    severity: "E",
    basis: { "zh-CN": "挂起与恢复成对", en: "suspension and resumption in pairs" },
    statement: {
      "zh-CN": "挂起有原因，同类挂起同时只有一项，恢复与挂起对应",
      en: "a suspension has its reason, and is one of its kind at a time; a resumption ends just one",
    },
    judged: ["act"],
  },
  "R-028": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "挂起或者特别程序期间不办结环节", en: "nothing is concluded while the item waits" },
    judged: ["act"],
  },
  "R-030": {
    severity: "S",
    basis: licensingLaw("第46条至第48条", "46–48"),
    statement: {
      "zh-CN": "听证：告知权利，五日内申请，二十日内举行，七日前通知，主持人非审查人员，制作笔录",
      en: "hearing: right told, asked for in 5 days, held in 20, notified 7 before, not chaired by the examiner, on record",
    },
    judged: ["act", "moment"],
    settings: ["limits.hearingRequest", "limits.hearingHolding"],
  },
  "R-034": {
    severity: "S",
    basis: licensingLaw("第44条", "44"),
    statement: { "zh-CN": "准予许可的，十日内颁发、送达证件", en: "what was granted is delivered within ten days" },
    judged: ["moment"],
    settings: ["limits.delivery", "deliveryMetBy"],
  },
  "R-039": {
    severity: "P",
    basis: { "zh-CN": "即办件管理制度", en: "rules on immediate items" },
    statement: { "zh-CN": "即办件当日办结", en: "an immediate item is completed the day it is accepted" },
    judged: ["moment"],
  },
  "R-056": {
    severity: "P",
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: { "zh-CN": "各环节在环节时限内办理", en: "each stage keeps its own limit" },
    judged: ["moment"],
    settings: ["promisePauses"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
