import type { InLanguages } from "./language.ts";

/** What the law asks an act to carry, and a foreign log may never record. 中文 行为应载内容 */
export const fieldNames = {
  document: { "zh-CN": "文书编号", en: "numbered document" },
  opinion: { "zh-CN": "意见", en: "opinion" },
  reason: { "zh-CN": "理由", en: "reason" },
  reasons: { "zh-CN": "理由", en: "reasons" },
  basis: { "zh-CN": "依据", en: "basis" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type FieldName = keyof typeof fieldNames;
