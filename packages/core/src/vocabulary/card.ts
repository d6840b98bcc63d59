import type { InLanguages } from "./language.ts";

/**
 * How grave a supervision card is, the least first.
 *
 * 中文  发牌: 预警 黄牌 红牌
 */
export const cardLevelNames = {
  warning: { "zh-CN": "预警", en: "warning" },
  yellow: { "zh-CN": "黄牌", en: "yellow card" },
  red: { "zh-CN": "红牌", en: "red card" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type CardLevel = keyof typeof cardLevelNames;

/** The levels from the least to the gravest. */
export const cardLevels = Object.keys(cardLevelNames) as readonly CardLevel[] as readonly [CardLevel, ...CardLevel[]];

/**
 * What has become of a card.
 *
 * 中文  牌的状态
 */
export const cardStatusNames = {
  issued: { "zh-CN": "已发牌", en: "issued" },
  appealed: { "zh-CN": "申诉中", en: "appealed against" },
  upheld: { "zh-CN": "申诉已驳回", en: "upheld" },
  ordered: { "zh-CN": "已转督办", en: "turned into a supervision order" },
  revoked: { "zh-CN": "已撤牌", en: "revoked" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type CardStatus = keyof typeof cardStatusNames;
