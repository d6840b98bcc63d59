import { licensingLaw } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Joint processing. 中文 联办 */
export const bundleRules = {
  "R-049": {
    severity: "E",
    basis: { "zh-CN": "一次申报", en: "one filing" },
    statement: { "zh-CN": "事项在申报时确定", en: "the items of a case are those it was filed with" },
    judged: ["act"],
    told: [
      "bundle.member-missing",
      "bundle.need-missing",
      "bundle.needs-differ",
      "bundle.not-a-member",
      "item.added-twice",
      "item.unknown",
      "joint.closed",
      "split.no-consent",
    ],
  },
  "R-050": {
    severity: "E",
    basis: licensingLaw("第26条第1款", "26(1)"),
    statement: { "zh-CN": "内部联办事项属于同一部门", en: "the items of an internal bundle belong to one department" },
    judged: ["act"],
    told: ["bundle.departments-differ"],
  },
  "R-051": {
    severity: "P",
    basis: licensingLaw("第32条第1款第4项", "32(1)(4)"),
    statement: {
      "zh-CN": "联办事项的补正内容合并一次告知",
      en: "what a joint filing lacks is told in one merged notice a round",
    },
    judged: ["act"],
    told: ["supplement.not-merged"],
  },
  "R-052": {
    severity: "S",
    basis: licensingLaw("第38条", "38"),
    statement: { "zh-CN": "联办各事项由各自机关分别决定", en: "each item of a joint case is decided by its own agency" },
    judged: ["act"],
    told: ["decision.other-agency"],
    unseen: {
      "zh-CN": "决定未载明作出机关的，无从查证；未经决定即总办结的由R-053判断",
      en: "a decision that names no agency shows none; a whole completed before each was decided breaks R-053",
    },
  },
  "R-053": {
    severity: "E",
    basis: { "zh-CN": "申报一次、缴费后一次性总办结", en: "filed once, paid once, completed together" },
    statement: {
      "zh-CN": "全部事项决定或者终结、费用结清后总办结，每轮一次",
      en: "combined completion comes once a round, when every item is decided or ended and everything is paid",
    },
    judged: ["act"],
    told: [
      "joint.completed-already",
      "joint.completes-together",
      "joint.completion-early",
      "joint.completion-unpaid",
      "joint.not-completed",
      "joint.nothing-to-complete",
    ],
    settings: ["joint.payment"],
  },
  "R-054": {
    severity: "S",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: {
      "zh-CN": "会办单位答复前或者答复期满前不作决定；沉默至多视为意见",
      en: "the decision waits for the units asked, or for their day to pass; silence is an opinion at most",
    },
    judged: ["act"],
    told: ["guard.opinion-awaited", "opinion.day-past"],
    settings: ["joint.silence"],
    unseen: {
      "zh-CN": "期满后的决定是机关自行作出还是以沉默为据，日志不载",
      en: "whether a decision after that day is the agency's own or rests on the silence is not recorded",
    },
  },
  "R-055": {
    severity: "P",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: { "zh-CN": "会办意见不同意的，应当说明理由", en: "a disagreeing opinion states its reasons" },
    judged: ["act"],
    told: ["reasons.missing"],
    settings: ["joint.silence"],
  },
  "H-05": {
    severity: "E",
    basis: { "zh-CN": "联办事项的前置关系", en: "what the items of a bundle need of each other" },
    statement: {
      "zh-CN": "前置事项有结果后才受理，前置事项不成的不得准予",
      en: "an item that needs another's result is accepted when that is there, and not granted when it came to nothing",
    },
    judged: ["act"],
    told: ["joint.need-failed", "joint.need-open"],
  },
  "H-06": {
    severity: "P",
    basis: { "zh-CN": "统一受理", en: "unified acceptance" },
    statement: {
      "zh-CN": "一次申报的事项材料齐全后一并受理，申请人同意分办的除外",
      en: "what is filed as one is accepted as one when all of it is in, unless the applicant agrees to split",
    },
    judged: ["act"],
    told: ["joint.sibling-incomplete"],
    settings: ["joint.onBlock"],
  },
  "H-07": {
    severity: "P",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: {
      "zh-CN": "联办费用一次告知，一张账单",
      en: "the fees of a joint case are told once, on one bill",
    },
    judged: ["act"],
    told: ["fee.told-in-parts"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
