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

/** The code of a sentence that tells that a rule is broken. 中文 违规提示语 */
export type CodeOf<Id extends RuleId = RuleId> = (typeof rules)[Id]["told"][number];

/** The rules of which a sentence may tell a breach. */
export type RuleToldBy<Code extends CodeOf> = { [Id in RuleId]: Code extends CodeOf<Id> ? Id : never }[RuleId];
