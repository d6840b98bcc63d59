import type { InLanguages } from "./language.ts";

/**
 * What the window is checked for each day.
 *
 * 中文    窗口考核内容
 * Source  优质服务竞赛: 日检查、周公示、月考核
 */
export const assessmentNames = {
  environment: { "zh-CN": "服务环境", en: "environment" },
  discipline: { "zh-CN": "遵章守纪", en: "discipline" },
  manners: { "zh-CN": "文明礼仪", en: "manners" },
  handling: { "zh-CN": "业务办理", en: "handling of business" },
  computing: { "zh-CN": "计算机与网络管理", en: "computer and network management" },
  integrity: { "zh-CN": "廉政建设", en: "integrity" },
  efficiency: { "zh-CN": "服务效率", en: "efficiency" },
  satisfaction: { "zh-CN": "群众满意率", en: "satisfaction" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type AssessmentCategory = keyof typeof assessmentNames;
export const assessmentCategories = Object.keys(assessmentNames) as readonly AssessmentCategory[] as readonly [
  AssessmentCategory,
  ...AssessmentCategory[],
];

/**
 * What else may tell of a window, besides its checks: cases that it took in, complaints about it.
 *
 * 中文    检查以外的考核内容
 * Source  rules of several halls: five points for each promise broken; scores from breaches, complaints and evaluations
 */
export const assessmentSourceNames = {
  pastPromise: { "zh-CN": "超承诺时限", en: "items past their promise" },
  pastLaw: { "zh-CN": "超法定时限", en: "items past the law" },
  yellowCards: { "zh-CN": "黄牌", en: "yellow cards" },
  redCards: { "zh-CN": "红牌", en: "red cards" },
  responsibleComplaints: { "zh-CN": "有责投诉", en: "responsible complaints" },
  badReviews: { "zh-CN": "差评", en: "bad reviews" },
  goodReviews: { "zh-CN": "好评", en: "good reviews" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type AssessmentSource = keyof typeof assessmentSourceNames;
export const assessmentSources = Object.keys(assessmentSourceNames) as readonly AssessmentSource[] as readonly [
  AssessmentSource,
  ...AssessmentSource[],
];
