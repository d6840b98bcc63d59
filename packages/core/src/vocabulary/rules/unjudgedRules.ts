import type { InLanguages } from "../language.ts";
import { licensingLaw } from "./bases.ts";

/** A rule that the log of a hall cannot show kept or broken. 中文 无法判断的规则 */
export interface UnseenRule {
  readonly basis: InLanguages;
  readonly statement: InLanguages;
  readonly because: InLanguages;
}

const noExpiry: InLanguages = {
  "zh-CN": "日志不载原许可证件的有效期届满日",
  en: "the log does not hold the day on which the earlier licence expires",
};

/** Rules that are not judged, each with the reason. 中文 不作判断的规则 */
export const unjudgedRules = {
  "R-013": {
    basis: { "zh-CN": "本项目定义", en: "this project's" },
    statement: { "zh-CN": "一个事项同时只在一个环节", en: "an item is in one stage at a time" },
    because: {
      "zh-CN": "环节由行为推出,同时只有一个;错序的行为由R-012判断",
      en: "the stage follows from the acts and is one at a time; an act out of its stage breaks R-012",
    },
  },
  "R-036": {
    basis: licensingLaw("第50条第2款", "50(2)"),
    statement: { "zh-CN": "期满前未决定延续的,视为准予延续", en: "a renewal that is undecided at expiry is deemed granted" },
    because: noExpiry,
  },
  "R-037": {
    basis: licensingLaw("第50条第1款", "50(1)"),
    statement: { "zh-CN": "期满三十日前申请延续", en: "renewal is applied for thirty days before expiry" },
    because: noExpiry,
  },
} as const satisfies Readonly<Record<string, UnseenRule>>;
