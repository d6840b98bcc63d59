import type { CaseState, ItemState } from "../case/caseState.ts";
import { deadlines } from "../case/deadlines.ts";
import type { World } from "../case/world.ts";
import { verdictOf } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";

/** Ends that are judged by no limit: nothing was decided. */
const withoutVerdict: ReadonlySet<Phase> = new Set(["notAccepted", "notRequired", "withdrawn", "lapsed", "voided", "deleted"]);

/** Deadlines that an item missed, or has missed so far. 中文 超期问题 */
export function* auditItem(state: CaseState, item: ItemState, world: World, asOf: LocalInstant): Generator<Finding> {
  if (withoutVerdict.has(item.phase)) return;
  yield* lateAnswers(state, item, asOf);
  const clocks = deadlines(item, world, asOf).map((deadline) => ({ deadline, verdict: verdictOf(deadline, world, asOf) }));
  yield* missedLimits(clocks, { case: state.id, item: item.item }, asOf);
}

/** Answers that a card in force or its order asked for by a day, and that came later or not yet. */
function* lateAnswers(state: CaseState, { item, cards }: ItemState, asOf: LocalInstant): Generator<Finding> {
  const where = { case: state.id, item, positions: [], rule: "H-04" } as const;
  for (const { card, demands, status } of cards) {
    if (status === "revoked") continue;
    for (const { by, answeredAt: answered } of demands) {
      if (civilDateOf(answered ?? asOf) <= by) continue;
      if (answered) yield { ...where, code: "card.answered-late", params: { card, by, answered }, at: answered };
      else yield { ...where, code: "card.unanswered", params: { card, by, asOf }, at: asOf };
    }
  }
}
