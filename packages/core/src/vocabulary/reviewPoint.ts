import type { InLanguages } from "./language.ts";

/** The five headings of a file review. 中文 案卷评查五项 */
export const reviewHeadings = {
  acceptance: { "zh-CN": "受理", en: "Acceptance" },
  supplement: { "zh-CN": "补正", en: "Supplement" },
  examination: { "zh-CN": "审查、审核", en: "Examination and review" },
  time: { "zh-CN": "时限", en: "Time" },
  decision: { "zh-CN": "决定与送达", en: "Decision and service" },
} as const satisfies Readonly<Record<string, InLanguages>>;
export type ReviewHeading = keyof typeof reviewHeadings;

/** What an inspector ticks of a file, under its heading. 中文 案卷评查要点 */
export const reviewPoints = {
  "acceptance.notice": { "zh-CN": "有受理通知书，编号", en: "a numbered notice of acceptance exists" },
  "acceptance.inTime": { "zh-CN": "收件之日起五日内答复", en: "answered within five days of receipt" },
  "acceptance.dateTold": { "zh-CN": "载明作出决定的日期", en: "it states the date by which the decision will be made" },
  "acceptance.signed": { "zh-CN": "申请人或者代理人签收并注明日期", en: "signed and dated by applicant or agent" },
  "supplement.once": { "zh-CN": "一份通知并附清单", en: "one notice with its list" },
  "supplement.inTime": { "zh-CN": "收件之日起五日内送达", en: "served within five days of receipt" },
  "supplement.received": { "zh-CN": "补来的材料有收件凭证", en: "what came has its receipt" },
  "supplement.matches": { "zh-CN": "补来的与要求的一致", en: "what came is what was asked" },
  "supplement.acceptedThen": { "zh-CN": "材料补齐之日受理", en: "accepted on the day all was in" },
  "supplement.signed": { "zh-CN": "申请人签收", en: "signed by the applicant" },
  "examination.record": { "zh-CN": "有审批记录，各环节齐全", en: "the record of approval is there, every level of it" },
  "examination.opinions": { "zh-CN": "各级意见明确，不止签名", en: "every level states a clear opinion, not a bare name" },
  "examination.dated": { "zh-CN": "各级注明日期", en: "every level is dated" },
  "examination.proposal": { "zh-CN": "承办人提出准予或者不予的建议", en: "the examiner proposes to grant or to refuse" },
  "time.promised": { "zh-CN": "各环节用时之和不超过承诺时限", en: "all levels together end within the promise" },
  "time.legal": { "zh-CN": "不超过法定时限", en: "decided within the legal limit" },
  "decision.written": { "zh-CN": "书面决定，编号", en: "the decision is in writing, numbered" },
  "decision.content": { "zh-CN": "不予许可的说明理由、告知救济", en: "a refusal has its reasons and tells the remedies" },
  "decision.sealed": { "zh-CN": "加盖印章", en: "it is sealed" },
  "decision.asTold": { "zh-CN": "不晚于告知或者承诺的日期", en: "it is not later than the date told or promised" },
  "decision.served": { "zh-CN": "送达申请人", en: "it was served on the applicant" },
} as const satisfies Readonly<Record<`${ReviewHeading}.${string}`, InLanguages>>;
export type ReviewPointName = keyof typeof reviewPoints;

/** What can be said of a point: `unknown` of what no log records, `open` of what may still come, `none` where it does not arise. */
export const reviewAnswers = {
  kept: { "zh-CN": "符合", en: "kept" },
  broken: { "zh-CN": "不符合", en: "broken" },
  unknown: { "zh-CN": "日志无法判断", en: "cannot be known from the log" },
  open: { "zh-CN": "尚未发生", en: "still to come" },
  none: { "zh-CN": "不涉及", en: "does not arise" },
} as const satisfies Readonly<Record<string, InLanguages>>;
export type ReviewAnswer = keyof typeof reviewAnswers;
