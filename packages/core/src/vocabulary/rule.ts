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
  "R-004": {
    severity: "S",
    basis: licensingLaw("第32条第1款第4项", "32(1)(4)"),
    statement: {
      "zh-CN": "五日内未告知的,自收到材料之日起即为受理",
      en: "silence for five days is acceptance from the day of receipt",
    },
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
  "R-008": {
    severity: "P",
    basis: licensingLaw("第32条第1款第2项", "32(1)(2)"),
    statement: { "zh-CN": "不属本机关职权的,告知向有关机关申请", en: "outside its power the agency names the one to go to" },
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
  "R-016": {
    severity: "S",
    basis: licensingLaw("第34条第3款", "34(3)"),
    statement: { "zh-CN": "现场核查由两名以上工作人员进行", en: "site verification is done by two or more" },
  },
  "R-018": {
    severity: "S",
    basis: licensingLaw("第42条", "42"),
    statement: { "zh-CN": "在法定时限内作出决定", en: "the decision comes within the legal limit" },
  },
  "R-019": {
    severity: "S",
    basis: licensingLaw("第42条第2款", "42(2)"),
    statement: {
      "zh-CN": "两个以上部门统一办理的,四十五日内办结;经本级政府负责人批准可以延长十五日",
      en: "what two or more departments handle as one is completed in 45 days; the head of the government may add 15",
    },
  },
  "R-020": {
    severity: "S",
    basis: licensingLaw("第42条", "42"),
    statement: {
      "zh-CN": "延期一次,经有权负责人批准,期限届满前作出并告知理由",
      en: "one extension, within its measure, by the right head, before expiry, with the reason told",
    },
  },
  "R-021": {
    severity: "P",
    basis: { "zh-CN": "优化营商环境条例第36条", en: "Business Environment Regulation art. 36" },
    statement: { "zh-CN": "在承诺时限内办结", en: "completion comes within the promised limit" },
  },
  "R-024": {
    severity: "S",
    basis: licensingLaw("第45条", "45"),
    statement: {
      "zh-CN": "不计时限的特别程序须属法定、有依据并书面告知所需时间",
      en: "only a special procedure of the law, with basis and written notice of its time, is not counted",
    },
  },
  "R-027": {
    severity: "E",
    basis: { "zh-CN": "挂起与恢复成对", en: "suspension and resumption in pairs" },
    statement: { "zh-CN": "挂起有原因,恢复与挂起对应", en: "a suspension has its reason; a resumption ends just one" },
  },
  "R-028": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "挂起或者特别程序期间不办结环节", en: "nothing is concluded while the item waits" },
  },
  "R-030": {
    severity: "S",
    basis: licensingLaw("第46条至第48条", "46–48"),
    statement: {
      "zh-CN": "听证:告知权利,五日内申请,二十日内举行,七日前通知,主持人非审查人员,制作笔录",
      en: "hearing: right told, asked for in 5 days, held in 20, notified 7 before, not chaired by the examiner, on record",
    },
  },
  "R-031": {
    severity: "S",
    basis: licensingLaw("第48条第2款", "48(2)"),
    statement: { "zh-CN": "听证后根据笔录作出决定", en: "after a hearing the decision rests on its record" },
  },
  "R-032": {
    severity: "S",
    basis: licensingLaw("第36条", "36"),
    statement: { "zh-CN": "直接关系他人重大利益的,告知利害关系人", en: "interested parties are told before the decision" },
  },
  "R-033": {
    severity: "S",
    basis: licensingLaw("第35条、第43条", "35, 43"),
    statement: { "zh-CN": "下级机关将初步意见和全部材料一并上报", en: "the lower agency sends up its opinion and all materials" },
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
  "R-043": {
    severity: "P",
    basis: { "zh-CN": "容缺受理办法", en: "rules on conditional acceptance" },
    statement: {
      "zh-CN": "容缺受理有承诺、清单和补齐期限,补齐前不出证",
      en: "conditional acceptance has its commitment, list and date; no result before all is in",
    },
  },
  "R-045": {
    severity: "P",
    basis: { "zh-CN": "告知承诺制", en: "commitment procedure" },
    statement: {
      "zh-CN": "告知承诺件凭书面承诺当场决定,事后核查",
      en: "a commitment in writing comes before the decision, its verification after",
    },
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
  "R-048": {
    severity: "P",
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: { "zh-CN": "作废、视为撤回应当说明原因", en: "voiding and lapse state their reason" },
  },
  "R-049": {
    severity: "E",
    basis: { "zh-CN": "一次申报", en: "one filing" },
    statement: { "zh-CN": "事项在申报时确定", en: "the items of a case are those it was filed with" },
  },
  "R-050": {
    severity: "E",
    basis: licensingLaw("第26条第1款", "26(1)"),
    statement: { "zh-CN": "内部联办事项属于同一部门", en: "the items of an internal bundle belong to one department" },
  },
  "R-051": {
    severity: "P",
    basis: licensingLaw("第32条第1款第4项", "32(1)(4)"),
    statement: {
      "zh-CN": "联办事项的补正内容合并一次告知",
      en: "what a joint filing lacks is told in one merged notice a round",
    },
  },
  "R-052": {
    severity: "S",
    basis: licensingLaw("第38条", "38"),
    statement: { "zh-CN": "联办各事项由各自机关分别决定", en: "each item of a joint case is decided by its own agency" },
  },
  "R-053": {
    severity: "E",
    basis: { "zh-CN": "申报一次、缴费后一次性总办结", en: "filed once, paid once, completed together" },
    statement: {
      "zh-CN": "全部事项决定或者终结、费用结清后总办结,每轮一次",
      en: "combined completion comes once a round, when every item is decided or ended and everything is paid",
    },
  },
  "R-054": {
    severity: "S",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: {
      "zh-CN": "会办单位答复前或者答复期满前不作决定;沉默至多视为意见",
      en: "the decision waits for the units asked, or for their day to pass; silence is an opinion at most",
    },
  },
  "R-055": {
    severity: "P",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: { "zh-CN": "会办意见不同意的,应当说明理由", en: "a disagreeing opinion states its reasons" },
  },
  "R-058": {
    severity: "D",
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: {
      "zh-CN": "申诉、撤牌、督办针对已发出的牌;撤销的牌不计,但保留",
      en: "appeal, revocation and order concern a card that was issued; one revoked does not count, but stays",
    },
  },
  "R-059": {
    severity: "D",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "一事一评", en: "one evaluation for each matter" },
  },
  "R-060": {
    severity: "D",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "服务完成后方可评价", en: "an evaluation follows the service that it speaks of" },
  },
  "R-061": {
    severity: "P",
    basis: { "zh-CN": "好差评制度", en: "evaluation system" },
    statement: { "zh-CN": "差评按时联系、整改", en: "a bad review is followed by a contact and mended, both in time" },
  },
  "R-062": {
    severity: "P",
    basis: { "zh-CN": "投诉处理办法", en: "rules on complaints" },
    statement: {
      "zh-CN": "投诉按时受理或者不受理、按时答复;延期一次,复办一次",
      en: "a complaint is accepted or rejected and answered in time; one extension, one reopening",
    },
  },
  "R-063": {
    severity: "D",
    basis: { "zh-CN": "真实、实时、完整、准确", en: "true, in real time, complete, accurate" },
    statement: { "zh-CN": "记录时间不早于发生时间", en: "an act is recorded when it has happened, not before" },
  },
  "R-066": {
    severity: "D",
    basis: licensingLaw("第32条", "32"),
    statement: { "zh-CN": "所办事项在目录之内", en: "the item handled is one the catalogue knows" },
  },
  "R-067": {
    severity: "E",
    basis: engine,
    statement: {
      "zh-CN": "更正另立记录,不改原记录",
      en: "a correction is a record of its own and leaves the wrong one as it is",
    },
  },
  "H-01": {
    severity: "P",
    basis: hallOrder,
    statement: { "zh-CN": "各项行为由有权角色作出", en: "an act is done by a role entitled to it" },
  },
  "H-03": {
    severity: "S",
    basis: licensingLaw("第37条、第38条", "37, 38"),
    statement: { "zh-CN": "决定应当以书面作出", en: "the decision is made in writing" },
  },
  "H-04": {
    severity: "P",
    basis: { "zh-CN": "电子监察", en: "electronic supervision" },
    statement: { "zh-CN": "预警、督办在限期内回复", en: "a card or a supervision order is answered by its day" },
  },
  "H-07": {
    severity: "P",
    basis: { "zh-CN": "并联审批办法", en: "rules on parallel approval" },
    statement: {
      "zh-CN": "联办费用一次告知,一张账单",
      en: "the fees of a joint case are told once, on one bill",
    },
  },
  "H-05": {
    severity: "E",
    basis: { "zh-CN": "联办事项的前置关系", en: "what the items of a bundle need of each other" },
    statement: {
      "zh-CN": "前置事项有结果后才受理,前置事项不成的不得准予",
      en: "an item that needs another's result is accepted when that is there, and not granted when it came to nothing",
    },
  },
  "H-06": {
    severity: "P",
    basis: { "zh-CN": "统一受理", en: "unified acceptance" },
    statement: {
      "zh-CN": "一次申报的事项材料齐全后一并受理,申请人同意分办的除外",
      en: "what is filed as one is accepted as one when all of it is in, unless the applicant agrees to split",
    },
  },
  "H-08": {
    severity: "E",
    basis: engine,
    statement: {
      "zh-CN": "投诉、服务按次序办理",
      en: "the acts of a complaint and of a service come in their order",
    },
  },
  "H-09": {
    severity: "P",
    basis: { "zh-CN": "首问负责制、限时办结制", en: "first-asked duty, answers in time" },
    statement: {
      "zh-CN": "首问单位负责到底或者移交;问题逐项解决;在告知的日期前答复",
      en: "whoever is asked first sees to it or hands it over; problems are solved one by one; answers come by the day told",
    },
  },
  "H-10": {
    severity: "D",
    basis: { "zh-CN": "窗口考核办法", en: "rules on the assessment of windows" },
    statement: {
      "zh-CN": "公示的考核结果与检查记录一致,按期公示、授旗",
      en: "what is published of a window is what its checks say, and is published in time; periods are over before they are published or rewarded",
    },
  },
  "H-02": {
    severity: "P",
    basis: hallOrder,
    statement: { "zh-CN": "流转有进有出", en: "a hand-over goes from one unit to another" },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
