import type { CaseState } from "../case/caseState.ts";
import { resultOf } from "../case/itemState.ts";
import type { TerminalResult } from "../vocabulary/phase.ts";

/** What a joint case came to. */
export interface Outcome {
  /** `open` while an item has no result; `mixed` when some were granted and others were not. 部分准予 */
  readonly kind: "open" | "granted" | "refused" | "mixed" | "withoutDecision";
  /** The items by their result; those without one are left out. */
  readonly items: Readonly<Partial<Record<TerminalResult, readonly string[]>>>;
  readonly open: readonly string[];
  /** Items that went their own way. */
  readonly splitOff: readonly string[];
}

/**
 * The outcome of a case of several items as a value: what was granted is delivered, whatever became of the others.
 *
 * 中文  联办结果
 * Out   items in the order of their numbers; what was split off counts by its own result, what was deleted as an entry error not at all
 */
export function mixedOutcome({ items }: CaseState): Outcome {
  const results: Partial<Record<TerminalResult, string[]>> = {};
  const open: string[] = [];
  for (const item of Object.values(items)) {
    const result = resultOf(item) ?? item.outcome;
    if (result === undefined) open.push(item.item);
    else (results[result] ??= []).push(item.item);
  }
  const splitOff = Object.values(items).flatMap((item) => (item.splitOffAt === undefined ? [] : [item.item]));
  return { kind: kindOf(results, open), items: results, open, splitOff };
}

function kindOf(results: Outcome["items"], open: readonly string[]): Outcome["kind"] {
  if (open.length > 0) return "open";
  // What was entered by mistake was never one of them.
  const { granted = [], refused = [], deletedAsError: _never, ...others } = results;
  if (granted.length === 0) return refused.length > 0 ? "refused" : "withoutDecision";
  return refused.length === 0 && Object.keys(others).length === 0 ? "granted" : "mixed";
}
