import type { InLanguages } from "../language.ts";

/** An article of the Administrative Licensing Law. 中文 行政许可法 */
export const licensingLaw = (chinese: string, english: string): InLanguages => ({
  "zh-CN": `行政许可法${chinese}`,
  en: `Administrative Licensing Law art. ${english}`,
});

/** What follows from there being a case at all. */
export const engine: InLanguages = { "zh-CN": "办件逻辑", en: "logic of the case" };

export const hallOrder: InLanguages = { "zh-CN": "统一受理办结制度", en: "unified acceptance and completion" };
