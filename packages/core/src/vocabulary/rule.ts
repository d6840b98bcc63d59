import { bundleRules } from "./rules/bundleRules.ts";
import { completionRules } from "./rules/completionRules.ts";
import { handlingRules } from "./rules/handlingRules.ts";
import { intakeRules } from "./rules/intakeRules.ts";
import { limitRules } from "./rules/limitRules.ts";
import { supervisionRules } from "./rules/supervisionRules.ts";

/**
 * The rules that can be broken. Those that judge an act refuse it in the hall; the audit reports all of them.
 *
 * 中文  规则库
 */
export const rules = {
  ...intakeRules,
  ...handlingRules,
  ...limitRules,
  ...completionRules,
  ...bundleRules,
  ...supervisionRules,
} as const;

export type RuleId = keyof typeof rules;
