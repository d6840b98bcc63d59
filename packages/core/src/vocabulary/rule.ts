import type { InLanguages } from "./language.ts";

/**
 * How grave a broken rule is: E structurally impossible, S breach of statute, P breach of promise or local rule, W warning,
 * D data quality.
 */
export type Severity = "E" | "S" | "P" | "W" | "D";

/** A rule: what it asks, and on what it rests. 中文 规则 */
export interface Rule {
  readonly severity: Severity;
  readonly basis: InLanguages;
  readonly statement: InLanguages;
}

const licensingLaw = (chinese: string, english: string): InLanguages => ({
  "zh-CN": `行政许可法${chinese}`,
  en: `Administrative Licensing Law art. ${english}`,
});
const engine: InLanguages = { "zh-CN": "办件逻辑", en: "logic of the case" };
const hallOrder: InLanguages = { "zh-CN": "统一受理办结制度", en: "unified acceptance and completion" };

/**
 * The rules that refuse an act in the hall and are reported by the audit.
 *
 * 中文  规则库
 */
export const rules = {
  "R-001": {
    severity: "E",
    basis: licensingLaw("第29条、第32条", "29, 32"),
    statement: { "zh-CN": "每个办件从收件开始,且只收件一次", en: "a case begins with its filing, once" },
  },
  "R-002": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "同一办件内时间不倒流", en: "times do not run backwards inside a case" },
  },
  "R-005": {
    severity: "S",
    basis: licensingLaw("第32条第1款第4项、第72条第4项", "32(1)(4), 72(4)"),
    statement: { "zh-CN": "补正内容一次性告知", en: "what must be supplemented is told once, all of it" },
  },
  "R-006": {
    severity: "S",
    basis: licensingLaw("第32条第1款第5项", "32(1)(5)"),
    statement: { "zh-CN": "材料齐全的方可并应当受理", en: "acceptance comes when, and as soon as, the materials are complete" },
  },
  "R-007": {
    severity: "S",
    basis: licensingLaw("第32条第2款", "32(2)"),
    statement: { "zh-CN": "受理或者不予受理应当出具编号书面凭证", en: "acceptance and non-acceptance have a numbered document" },
  },
  "R-009": {
    severity: "S",
    basis: licensingLaw("第38条第2款、第72条", "38(2), 72"),
    statement: { "zh-CN": "不予受理、不予许可应当说明理由", en: "non-acceptance and refusal state their reasons" },
  },
  "R-010": {
    severity: "S",
    basis: licensingLaw("第38条第2款", "38(2)"),
    statement: { "zh-CN": "不予许可应当告知救济权利", en: "a refusal tells the remedies" },
  },
  "R-011": {
    severity: "E",
    basis: licensingLaw("第32条、第37条", "32, 37"),
    statement: {
      "zh-CN": "未受理(亦未视为受理)的不得审查、决定",
      en: "nothing is examined or decided before acceptance, deemed or express",
    },
  },
  "R-012": {
    severity: "E",
    basis: { "zh-CN": "五环节流程", en: "order of the five stages" },
    statement: {
      "zh-CN": "各环节按流程依次进行,只有退回可以倒回",
      en: "stages run in the order of the flow; only sending back goes back",
    },
  },
  "R-014": {
    severity: "P",
    basis: { "zh-CN": "案卷评查标准", en: "file-review standard" },
    statement: { "zh-CN": "审查、审核有明确意见", en: "examination and review carry a clear opinion" },
  },
  "R-015": {
    severity: "P",
    basis: { "zh-CN": "一审一核制度", en: "one examines, another reviews" },
    statement: { "zh-CN": "审查与审核不得为同一人", en: "examiner and reviewer are different persons" },
  },
  "R-018": {
    severity: "S",
    basis: licensingLaw("第42条", "42"),
    statement: { "zh-CN": "在法定时限内作出决定", en: "the decision comes within the legal limit" },
  },
  "R-021": {
    severity: "P",
    basis: { "zh-CN": "优化营商环境条例第36条", en: "Business Environment Regulation art. 36" },
    statement: { "zh-CN": "在承诺时限内办结", en: "completion comes within the promised limit" },
  },
  "R-040": {
    severity: "S",
    basis: licensingLaw("第58条、第59条、第75条", "58, 59, 75"),
    statement: { "zh-CN": "收费须有依据并按公布标准", en: "a fee has its basis and is charged at the published standard" },
  },
  "R-041": {
    severity: "P",
    basis: { "zh-CN": "缴费后办结", en: "completion follows payment" },
    statement: { "zh-CN": "收费事项未缴清不办结", en: "an item with a fee is not completed unpaid" },
  },
  "R-046": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "每个事项只有一个办理结果", en: "an item ends once" },
  },
  "R-047": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "办结后不再办理", en: "nothing is handled after the end but what follows an end" },
  },
  "R-049": {
    severity: "E",
    basis: { "zh-CN": "一次申报", en: "one filing" },
    statement: { "zh-CN": "事项在申报时确定", en: "the items of a case are those it was filed with" },
  },
  "R-066": {
    severity: "D",
    basis: licensingLaw("第32条", "32"),
    statement: { "zh-CN": "所办事项在目录之内", en: "the item handled is one the catalogue knows" },
  },
  "H-01": {
    severity: "P",
    basis: hallOrder,
    statement: { "zh-CN": "各项行为由有权角色作出", en: "an act is done by a role entitled to it" },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
