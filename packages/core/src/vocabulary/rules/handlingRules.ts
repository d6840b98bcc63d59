import { licensingLaw, hallOrder } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** Stages, examination, review, decision. 中文 审查 审核 决定 */
export const handlingRules = {
  "R-011": {
    severity: "E",
    basis: licensingLaw("第32条、第37条", "32, 37"),
    statement: {
      "zh-CN": "未受理（亦未视为受理）的不得审查、决定",
      en: "nothing is examined or decided before acceptance, deemed or express",
    },
    judged: ["act"],
    told: ["act.before-acceptance", "guard.not-deemed-accepted", "reopen.not-accepted"],
    settings: ["limits.intake"],
  },
  "R-012": {
    severity: "E",
    basis: { "zh-CN": "五环节流程", en: "order of the five stages" },
    statement: {
      "zh-CN": "各环节按流程依次进行，只有退回可以倒回",
      en: "stages run in the order of the flow; only sending back goes back",
    },
    judged: ["act"],
    told: ["act.out-of-order"],
  },
  "R-014": {
    severity: "P",
    basis: { "zh-CN": "案卷评查标准", en: "file-review standard" },
    statement: { "zh-CN": "审查、审核有明确意见", en: "examination and review carry a clear opinion" },
    judged: ["act"],
    told: ["opinion.missing"],
  },
  "R-015": {
    severity: "P",
    basis: { "zh-CN": "一审一核制度", en: "one examines, another reviews" },
    statement: {
      "zh-CN": "审查与审核不得为同一人；不相容岗位依方案",
      en: "examiner and reviewer are different persons, as are whoever else the profile keeps apart",
    },
    judged: ["act"],
    told: [
      "person.examined-and-decides",
      "person.examined-and-reviews",
      "person.reviewed-and-decides",
      "person.reviewed-and-examines",
    ],
    settings: ["roles.conflicts"],
  },
  "R-016": {
    severity: "S",
    basis: licensingLaw("第34条第3款", "34(3)"),
    statement: { "zh-CN": "现场核查由两名以上工作人员进行", en: "site verification is done by two or more" },
    judged: ["act"],
    told: ["verification.alone"],
  },
  "R-017": {
    severity: "S",
    basis: licensingLaw("第55条", "55"),
    statement: {
      "zh-CN": "检验、检测、检疫自受理之日起五日内开始",
      en: "inspection, test or quarantine begins within five days of acceptance",
    },
    judged: ["moment"],
    told: ["inspection.late"],
    settings: ["audit.inspection"],
    unseen: {
      "zh-CN": "指派的检验人员人数不入日志；应当检验而从未开始的，日志不载",
      en: "how many inspectors were sent is not recorded of a special procedure; nor that one was needed that never began",
    },
  },
  "R-031": {
    severity: "S",
    basis: licensingLaw("第48条第2款", "48(2)"),
    statement: { "zh-CN": "听证后根据笔录作出决定", en: "after a hearing the decision rests on its record" },
    judged: ["act"],
    told: ["decision.not-on-record"],
  },
  "R-032": {
    severity: "S",
    basis: licensingLaw("第36条", "36"),
    statement: { "zh-CN": "直接关系他人重大利益的，告知利害关系人", en: "interested parties are told before the decision" },
    judged: ["act"],
    told: ["document.missing", "guard.party-not-told"],
  },
  "R-033": {
    severity: "S",
    basis: licensingLaw("第35条、第43条", "35, 43"),
    statement: { "zh-CN": "下级机关将初步意见和全部材料一并上报", en: "the lower agency sends up its opinion and all materials" },
    judged: ["act", "moment"],
    told: ["deadline.lower-missed", "deadline.lower-open", "opinion.missing", "sent-up.materials-missing"],
    settings: ["limits.lowerLevel"],
    unseen: { "zh-CN": "上级机关是否要求重复提供材料不入日志", en: "whether the higher agency asked again is not recorded" },
  },
  "R-038": {
    severity: "S",
    basis: licensingLaw("第57条", "57"),
    statement: {
      "zh-CN": "有数量限制的，按受理先后作出准予决定",
      en: "where numbers are limited, grants come in the order of acceptance",
    },
    judged: ["cases"],
    told: ["quota.out-of-order"],
    unseen: {
      "zh-CN": "较早受理的因名额已满被拒的，日志只记理由文字",
      en: "that an earlier one was refused because the number was used up is told in words only",
    },
  },
  "H-01": {
    severity: "P",
    basis: hallOrder,
    statement: { "zh-CN": "各项行为由有权角色作出", en: "an act is done by a role entitled to it" },
    judged: ["act"],
    told: ["person.not-the-applicant", "person.not-the-client", "person.not-the-complainant", "role.not-entitled"],
  },
  "H-02": {
    severity: "P",
    basis: hallOrder,
    statement: { "zh-CN": "流转有进有出", en: "a hand-over goes from one unit to another" },
    judged: ["act"],
    told: ["handover.to-holder"],
  },
  "H-03": {
    severity: "S",
    basis: licensingLaw("第37条、第38条", "37, 38"),
    statement: { "zh-CN": "决定应当以书面作出", en: "the decision is made in writing" },
    judged: ["act"],
    told: ["document.missing"],
  },
} as const satisfies Readonly<Record<string, Rule>>;
