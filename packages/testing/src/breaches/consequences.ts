import type { RuleId } from "@banjie/core";

/** What else a history that breaks a rule must break, and why it must. */
export interface Consequence {
  readonly rule: RuleId;
  readonly because: string;
}

/**
 * What follows from breaking a rule, by rule; nothing else may be found in its histories.
 *
 * 中文  违规的连带后果
 */
export const consequences: Readonly<Partial<Record<RuleId, readonly Consequence[]>>> = {
  "R-004": [{ rule: "R-003", because: "what is turned down after silence was not answered in its five days" }],
  "R-022": [{ rule: "R-021", because: "only what is late needs an explanation" }],
  "R-069": [{ rule: "R-001", because: "what comes again under a number is a second filing of its case" }],
};
