import { licensingLaw, engine } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Fees, materials, completion and what follows an end. 中文 缴费与办结 */
export const completionRules = {
  "R-035": {
    severity: "W",
    basis: licensingLaw("第40条", "40"),
    statement: { "zh-CN": "准予许可的决定应当公开", en: "a grant is made public" },
    judged: ["moment"],
    settings: ["audit.publication"],
  },
  "R-040": {
    severity: "S",
    basis: licensingLaw("第58条、第59条、第75条", "58, 59, 75"),
    statement: { "zh-CN": "收费须有依据并按公布标准", en: "a fee has its basis and is charged at the published standard" },
    judged: ["act"],
  },
  "R-041": {
    severity: "P",
    basis: { "zh-CN": "缴费后办结", en: "completion follows payment" },
    statement: { "zh-CN": "收费事项未缴清不办结", en: "an item with a fee is not completed unpaid" },
    judged: ["act"],
    settings: ["joint.payment"],
  },
  "R-042": {
    severity: "P",
    basis: { "zh-CN": "材料齐全方可办结", en: "materials complete before completion" },
    statement: { "zh-CN": "正常办结的，必需材料齐全", en: "what is completed has its required materials" },
    judged: ["moment"],
  },
  "R-043": {
    severity: "P",
    basis: { "zh-CN": "容缺受理办法", en: "rules on conditional acceptance" },
    statement: {
      "zh-CN": "容缺受理有承诺、清单和补齐期限，补齐前不出证",
      en: "conditional acceptance has its commitment, list and date; no result before all is in",
    },
    judged: ["act"],
    settings: ["deferral"],
  },
  "R-045": {
    severity: "P",
    basis: { "zh-CN": "告知承诺制", en: "commitment procedure" },
    statement: {
      "zh-CN": "告知承诺件先有书面承诺，后作决定，事后核查",
      en: "a commitment in writing comes before the decision, its verification after",
    },
    judged: ["act", "moment"],
    settings: ["audit.verification"],
  },
  "R-046": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "每个事项只有一个办理结果", en: "an item ends once" },
    judged: ["act"],
  },
  "R-047": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "办结后不再办理", en: "nothing is handled after the end but what follows an end" },
    judged: ["act"],
  },
  "R-048": {
    severity: "P",
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: { "zh-CN": "作废、视为撤回应当说明原因", en: "voiding and lapse state their reason" },
    judged: ["act"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
