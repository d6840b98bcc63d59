import { licensingLaw, engine } from "./bases.ts";
import type { Rule } from "./rule.ts";

/** From filing to acceptance. 中文 收件与受理 */
export const intakeRules = {
  "R-001": {
    severity: "E",
    basis: licensingLaw("第29条、第32条", "29, 32"),
    statement: { "zh-CN": "每个办件从收件开始，且只收件一次", en: "a case begins with its filing, once" },
    judged: ["act"],
    told: ["case.filed-already", "case.not-filed"],
  },
  "R-002": {
    severity: "E",
    basis: engine,
    statement: { "zh-CN": "同一办件内时间不倒流", en: "times do not run backwards inside a case" },
    judged: ["act"],
    told: ["supplement.not-asked", "time.backwards"],
  },
  "R-003": {
    severity: "S",
    basis: licensingLaw("第32条第1款第4项", "32(1)(4)"),
    statement: {
      "zh-CN": "五日内受理、不予受理或者一次告知补正",
      en: "a filing is answered within five days: accepted, not accepted, or told once what is missing",
    },
    judged: ["moment"],
    told: ["intake.answered-late", "intake.unanswered"],
    settings: ["limits.intake"],
  },
  "R-004": {
    severity: "S",
    basis: licensingLaw("第32条第1款第4项", "32(1)(4)"),
    statement: {
      "zh-CN": "五日内未告知的，自收到材料之日起即为受理",
      en: "silence for five days is acceptance from the day of receipt",
    },
    judged: ["act", "moment"],
    told: ["intake.accepted-after-silence", "intake.deemed-already"],
    settings: ["limits.intake"],
  },
  "R-005": {
    severity: "S",
    basis: licensingLaw("第32条第1款第4项、第72条第4项", "32(1)(4), 72(4)"),
    statement: { "zh-CN": "补正内容一次性告知", en: "what must be supplemented is told once, all of it" },
    judged: ["act"],
    told: ["supplement.told-again"],
    unseen: {
      "zh-CN": "再次告知的内容首次告知时能否发现，日志不载，一律作问题",
      en: "whether what a second notice asks for could be known at the first: each is told",
    },
  },
  "R-006": {
    severity: "S",
    basis: licensingLaw("第32条第1款第5项", "32(1)(5)"),
    statement: { "zh-CN": "材料齐全的方可并应当受理", en: "acceptance comes when, and as soon as, the materials are complete" },
    judged: ["act", "moment"],
    told: ["acceptance.late", "acceptance.open", "acceptance.owed", "guard.materials-missing"],
    settings: ["limits.intake", "joint.onBlock"],
  },
  "R-007": {
    severity: "S",
    basis: licensingLaw("第32条第2款", "32(2)"),
    statement: { "zh-CN": "受理或者不予受理应当出具编号书面凭证", en: "acceptance and non-acceptance have a numbered document" },
    judged: ["act"],
    told: ["document.missing"],
  },
  "R-008": {
    severity: "P",
    basis: licensingLaw("第32条第1款第2项", "32(1)(2)"),
    statement: { "zh-CN": "不属本机关职权的，告知向有关机关申请", en: "outside its power the agency names the one to go to" },
    judged: ["act"],
    told: ["referral.missing"],
  },
  "R-009": {
    severity: "S",
    basis: licensingLaw("第38条第2款、第72条第7项", "38(2), 72(7)"),
    statement: { "zh-CN": "不予受理、不予许可应当说明理由", en: "non-acceptance and refusal state their reasons" },
    judged: ["act"],
    told: ["reasons.missing"],
  },
  "R-010": {
    severity: "S",
    basis: licensingLaw("第38条第2款", "38(2)"),
    statement: { "zh-CN": "不予许可应当告知救济权利", en: "a refusal tells the remedies" },
    judged: ["act"],
    told: ["remedies.missing"],
  },
  "R-037": {
    severity: "W",
    basis: licensingLaw("第50条第1款", "50(1)"),
    statement: { "zh-CN": "期满三十日前申请延续", en: "renewal is applied for thirty days before expiry" },
    judged: ["moment"],
    told: ["renewal.applied-late"],
    unseen: {
      "zh-CN": "法律、法规、规章另有规定的期限，日志不载；未载届满日的，不作判断",
      en: "where a law or rule of the matter sets another period, no log tells; nor is a filing judged that names no day of expiry",
    },
  },
  "R-066": {
    severity: "D",
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: {
      "zh-CN": "所办事项在目录之内，按受理当日有效的版本办理",
      en: "what is handled is in the catalogue, and by the version in force at its acceptance",
    },
    judged: ["act"],
    told: ["bundle.unknown", "definition.not-in-force", "definition.unknown", "definition.withdrawn"],
  },
  "R-068": {
    severity: "S",
    basis: {
      "zh-CN": "行政许可法第5条、个人信息保护法",
      en: "Administrative Licensing Law art. 5, Personal Information Protection Law",
    },
    statement: {
      "zh-CN": "日志和公开视图不含身份证件号码",
      en: "neither log nor public view carries the number of an identity card",
    },
    judged: ["act"],
    told: ["person.identity-number"],
    unseen: { "zh-CN": "公开视图不由日志生成的部分无从查证", en: "a view that was made elsewhere cannot be seen in the log" },
  },
  "R-069": {
    severity: "D",
    basis: { "zh-CN": "办件数据交换规则", en: "rules of case-data exchange" },
    statement: { "zh-CN": "办件编号唯一", en: "a case number stands for one filing" },
    judged: ["act"],
    told: ["case.number-reused"],
    unseen: { "zh-CN": "不同来源之间的重复件由导入时核对", en: "duplicates across sources are reconciled as they are imported" },
  },
  "R-070": {
    severity: "W",
    basis: licensingLaw("第78条、第79条", "78, 79"),
    statement: {
      "zh-CN": "以虚假承诺骗取许可的，限制期内不得再次申请",
      en: "after a licence got by a false commitment there is a bar on applying again",
    },
    judged: ["cases"],
    told: ["application.barred"],
    settings: ["audit.applicationBar"],
    unseen: {
      "zh-CN": "以虚假材料申请被拒的，日志只记理由文字；非告知承诺事项的撤销不入日志；是否直接关系公共安全由审计人员判断",
      en: "a refusal for false materials is told in words only; of matters granted without a commitment no log tells that the grant was got by fraud; whether the matter concerns public safety is for the auditor to say",
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
