import type { CaseState, ItemState } from "../case/caseState.ts";
import { deadlines } from "../case/deadlines.ts";
import type { World } from "../case/world.ts";
import { verdictOf } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { RuleId } from "../vocabulary/rule.ts";
import type { CoreCode } from "../vocabulary/sentences.ts";
import type { Finding } from "./finding.ts";

interface TimeRule {
  readonly rule: RuleId;
  readonly missed: CoreCode;
  readonly open: CoreCode;
}

/** The clocks whose missing is a finding. The intake clock only moves the day of acceptance. */
const timeRules: Readonly<Partial<Record<ClockName, TimeRule>>> = {
  legal: { rule: "R-018", missed: "deadline.legal-missed", open: "deadline.legal-open" },
  promised: { rule: "R-021", missed: "deadline.promise-missed", open: "deadline.promise-open" },
  hearingHolding: { rule: "R-030", missed: "hearing.held-too-late", open: "hearing.held-too-late" },
};

/** Ends that are judged by no limit: nothing was decided. */
const withoutVerdict: ReadonlySet<Phase> = new Set(["notAccepted", "notRequired", "withdrawn", "lapsed", "voided", "deleted"]);

/** Deadlines that an item missed, or has missed so far. 中文 超期问题 */
export function* auditItem(state: CaseState, item: ItemState, world: World, asOf: LocalInstant): Generator<Finding> {
  if (withoutVerdict.has(item.phase)) return;
  yield* lateAnswers(state, item, asOf);
  for (const deadline of deadlines(item, world, asOf)) {
    const timeRule = timeRules[deadline.clock];
    if (!timeRule) continue;
    const { rule, missed, open } = timeRule;
    const { due, stoppedAt } = deadline;
    const verdict = verdictOf(deadline, world, asOf);
    const where = { case: state.id, item: item.item, positions: [], rule };
    if (verdict === "overdue" && stoppedAt) yield { ...where, code: missed, params: { due, ended: stoppedAt }, at: stoppedAt };
    if (verdict === "overdueOpen") yield { ...where, code: open, params: { due, asOf }, at: asOf };
  }
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
