import type { Params } from "../foundation/issue.ts";
import type { Event } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";

/**
 * A rule broken, found by replay: which, where, and by what events.
 *
 * 中文  问题
 */
export interface Finding {
  readonly code: CoreCode;
  /** Id of the rule in the rulebook that was judged by. */
  readonly rule: string;
  readonly params: Params;
  /** The case; of what is in no case, the stream. */
  readonly case: string;
  readonly item?: string;
  /** Positions in the log of the events that show it; empty where it is an absence that shows it. */
  readonly positions: readonly number[];
  readonly at: LocalInstant;
  /** From when time was counted, where it is lateness or an absence. */
  readonly since?: LocalInstant;
  /** Of these the positions of the acts that bound that time. */
  readonly bounds?: readonly number[];
}

/** A rule that one event breaks. */
export function findingOf(breach: Pick<Finding, "code" | "rule" | "params">, id: string, { item, position, at }: Event): Finding {
  return { ...breach, case: id, ...(item !== undefined && { item }), positions: [position], at };
}
