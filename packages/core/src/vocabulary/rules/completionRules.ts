import { licensingLaw, engine } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Fees, materials, completion and what follows an end. 中文 缴费与办结 */
export const completionRules = {
  "R-035": {
    severity: "W",
    basis: licensingLaw("第40条", "40"),
    statement: { "zh-CN": "准予许可的决定应当公开", en: "a grant is made public" },
    judged: ["moment"],
    told: ["publication.late", "publication.open"],
    settings: ["audit.publication"],
  },
  "R-040": {
    severity: "S",
    basis: licensingLaw("第58条、第59条、第75条", "58, 59, 75"),
    statement: { "zh-CN": "收费须有依据并按公布标准", en: "a fee has its basis and is charged at the published standard" },
    judged: ["act"],
    told: [
      "fee.no-basis",
      "fee.not-charged",
      "fee.nothing-paid",
      "fee.nothing-refunded",
      "fee.off-standard",
      "fee.overpaid",
      "fee.refund-beyond-paid",
      "fee.refused-item",
    ],
  },
  "R-041": {
    severity: "P",
    basis: { "zh-CN": "缴费后办结", en: "completion follows payment" },
    statement: { "zh-CN": "收费事项未缴清不办结", en: "an item with a fee is not completed unpaid" },
    judged: ["act"],
    told: ["guard.fee-unsettled"],
    settings: ["joint.payment"],
  },
  "R-042": {
    severity: "P",
    basis: { "zh-CN": "材料齐全方可办结", en: "materials complete before completion" },
    statement: { "zh-CN": "正常办结的，必需材料齐全", en: "what is completed has its required materials" },
    judged: ["moment"],
    told: ["completion.materials-missing"],
  },
  "R-043": {
    severity: "P",
    basis: { "zh-CN": "容缺受理办法", en: "rules on conditional acceptance" },
    statement: {
      "zh-CN": "容缺受理有承诺、清单和补齐期限，补齐前不出证",
      en: "conditional acceptance has its commitment, list and date; no result before all is in",
    },
    judged: ["act"],
    told: ["commitment.missing", "deferral.no-date", "deferral.too-late", "guard.deferred-missing", "guard.not-deferrable"],
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
    told: ["document.missing", "guard.commitment-missing", "verification.late", "verification.open"],
    settings: ["audit.verification"],
    unseen: {
      "zh-CN": "承诺查实不实的，撤销许可是对许可的行为，不入办件日志；再次申请由R-070判断",
      en: "that a licence was revoked when the commitment was found false: that is an act on the licence, which the log of its case does not hold; applying again breaks R-070",
    },
  },
  "R-046": {
    severity: "E",
    basis: engine,
    statement: {
      "zh-CN": "每个事项每轮只有一个办理结果；重新办理须有依据",
      en: "an item ends once in a round, and another round has its basis",
    },
    judged: ["act"],
    told: ["act.ended-twice", "basis.missing"],
  },
  "R-047": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "办结后不再办理", en: "nothing is handled after the end but what follows an end" },
    judged: ["act"],
    told: ["act.after-end", "case.still-open"],
  },
  "R-048": {
    severity: "P",
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: {
      "zh-CN": "作废、视为撤回应当说明原因；视为撤回有依据，且申请人逾期未补",
      en: "voiding and lapse state their reason; a lapse has its basis, and the applicant let the day pass",
    },
    judged: ["act"],
    told: ["basis.missing", "lapse.nothing-awaited", "lapse.too-early", "reasons.missing"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
