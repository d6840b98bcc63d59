import type { InLanguages } from "./language.ts";

/**
 * The closed list of 行政许可法 art. 45: time for these is not counted.
 *
 * 中文  特别程序
 */
const procedureNames = {
  hearing: { "zh-CN": "听证", en: "hearing" },
  tender: { "zh-CN": "招标", en: "tender" },
  auction: { "zh-CN": "拍卖", en: "auction" },
  inspection: { "zh-CN": "检验", en: "inspection" },
  testing: { "zh-CN": "检测", en: "testing" },
  quarantine: { "zh-CN": "检疫", en: "quarantine" },
  appraisal: { "zh-CN": "鉴定", en: "appraisal" },
  expertReview: { "zh-CN": "专家评审", en: "expert review" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Why the handling of an item waits, besides the special procedures. 中文 挂起 */
const suspensionNames = {
  plain: { "zh-CN": "挂起", en: "suspension" },
  supplement: { "zh-CN": "等待补正", en: "awaiting a supplement" },
  payment: { "zh-CN": "等待缴费", en: "awaiting payment" },
  publicNotice: { "zh-CN": "公示", en: "public notice" },
  siteVisit: { "zh-CN": "现场踏勘", en: "site visit" },
  otherProcedure: { "zh-CN": "等待其他程序", en: "awaiting another procedure" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Every reason for which an item may wait, with its name. */
export const pauseNames = { ...procedureNames, ...suspensionNames };

export type SpecialProcedure = keyof typeof procedureNames;
export type Suspension = keyof typeof suspensionNames;

export const specialProcedures = Object.keys(procedureNames) as readonly SpecialProcedure[] as readonly [
  SpecialProcedure,
  ...SpecialProcedure[],
];
export const suspensions = Object.keys(suspensionNames) as readonly Suspension[] as readonly [Suspension, ...Suspension[]];
