import type { InLanguages } from "./language.ts";

/** What the law asks an act to carry, and a foreign log may never record. 中文 行为应载内容 */
export const fieldNames = {
  document: { "zh-CN": "文书编号", en: "numbered document" },
  opinion: { "zh-CN": "意见", en: "opinion" },
  reason: { "zh-CN": "理由", en: "reason" },
  reasons: { "zh-CN": "理由", en: "reasons" },
  basis: { "zh-CN": "依据", en: "basis" },
  remedies: { "zh-CN": "救济途径", en: "remedies" },
  referredTo: { "zh-CN": "应向其申请的机关", en: "agency to apply to" },
  commitment: { "zh-CN": "承诺", en: "commitment" },
  supplyBy: { "zh-CN": "补齐期限", en: "date for what is missing" },
  notice: { "zh-CN": "书面告知", en: "written notice" },
  days: { "zh-CN": "所需时间", en: "time it needs" },
  record: { "zh-CN": "笔录", en: "record" },
  by: { "zh-CN": "经办人", en: "person" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type FieldName = keyof typeof fieldNames;
