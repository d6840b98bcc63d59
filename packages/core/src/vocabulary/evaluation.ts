import type { InLanguages } from "./language.ts";

/** Where an evaluation came from. 中文 评价渠道: 一事一评卡 评价器 电话 网上 */
export const evaluationSources = ["card", "device", "phone", "web"] as const;
export type EvaluationSource = (typeof evaluationSources)[number];

/**
 * The five levels, the best first, by the number that stands for each.
 *
 * 中文    评价等级
 * Source  GB/T 39046: 1 非常满意 … 5 非常不满意
 */
export const evaluationLevelNames = {
  1: { "zh-CN": "非常满意", en: "very satisfied" },
  2: { "zh-CN": "满意", en: "satisfied" },
  3: { "zh-CN": "基本满意", en: "basically satisfied" },
  4: { "zh-CN": "不满意", en: "dissatisfied" },
  5: { "zh-CN": "非常不满意", en: "very dissatisfied" },
} as const satisfies Readonly<Record<number, InLanguages>>;

/** 差评: the last two levels. */
export const isBad = ({ level }: { readonly level: number }): boolean => level >= 4;

/**
 * What has become of a review.
 *
 * 中文  评价的状态
 */
export const reviewStatusNames = {
  given: { "zh-CN": "已评价", en: "given" },
  appealed: { "zh-CN": "申诉中", en: "appealed against" },
  upheld: { "zh-CN": "申诉已驳回", en: "upheld" },
  removed: { "zh-CN": "已撤销", en: "removed" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ReviewStatus = keyof typeof reviewStatusNames;
