import type { Params } from "../foundation/issue.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";

/**
 * A rule that an act breaks: code and parameters for its sentence, and the rule with its article of law.
 *
 * 中文  违规
 */
export interface Breach {
  readonly code: CoreCode;
  readonly rule: RuleId;
  readonly params: Params;
}
