import type { InLanguages } from "../language.ts";

/** A rule that the log of a hall cannot show kept or broken. 中文 无法判断的规则 */
export interface UnseenRule {
  readonly basis: InLanguages;
  readonly statement: InLanguages;
  readonly because: InLanguages;
}

/** Rules that are not judged, each with the reason. 中文 不作判断的规则 */
export const unjudgedRules = {
  "R-013": {
    basis: { "zh-CN": "本项目定义", en: "this project's" },
    statement: { "zh-CN": "一个事项同时只在一个环节", en: "an item is in one stage at a time" },
    because: {
      "zh-CN": "环节由行为推出，同时只有一个；错序的行为由R-012判断",
      en: "the stage follows from the acts and is one at a time; an act out of its stage breaks R-012",
    },
  },
} as const satisfies Readonly<Record<string, UnseenRule>>;
