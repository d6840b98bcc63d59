import type { Params } from "../foundation/issue.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";

/**
 * A rule broken, found by replay: which, where, and by what events.
 *
 * 中文  问题
 */
export interface Finding {
  readonly code: CoreCode;
  readonly rule: RuleId;
  readonly params: Params;
  readonly case: string;
  readonly item?: string;
  /** Positions in the log of the events that show it; empty where it is an absence that shows it. */
  readonly positions: readonly number[];
  readonly at: LocalInstant;
}
