import type { InLanguages } from "./language.ts";

/** What becomes of the digits that are not printed. 中文 舍入方式 */
export const roundingNames = {
  halfUp: { "zh-CN": "四舍五入", en: "half up" },
  truncate: { "zh-CN": "截尾", en: "cut" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type RoundingMode = keyof typeof roundingNames;
export const roundingModes = Object.keys(roundingNames) as readonly RoundingMode[] as readonly [RoundingMode, ...RoundingMode[]];

/** How a value is rounded when it is printed, and not before (O-40). 中文 舍入 */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
}
