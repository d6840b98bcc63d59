import type { Params } from "../foundation/issue.ts";
import type { CodeOf, RuleId } from "../vocabulary/rule.ts";

/** A rule, and a sentence by which a breach of it is told. */
export type BrokenRule = { readonly [Id in RuleId]: { readonly rule: Id; readonly code: CodeOf<Id> } }[RuleId];

/**
 * A rule that an act breaks: code and parameters for its sentence, and the rule with its article of law.
 *
 * 中文  违规
 */
export type Breach = BrokenRule & { readonly params: Params };
