import type { ClockReading } from "../clock/clockReading.ts";
import { verdictOf, type Deadline } from "../clock/deadline.ts";
import type { Counting } from "../clock/ledger.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
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
  reviewContact: { rule: "R-061", missed: "review.contacted-late", open: "review.not-contacted" },
  reviewRectification: { rule: "R-061", missed: "review.rectified-late", open: "review.not-rectified" },
  complaintAcceptance: { rule: "R-062", missed: "complaint.accepted-late", open: "complaint.not-accepted" },
  complaintAnswer: { rule: "R-062", missed: "complaint.answered-late", open: "complaint.unanswered" },
  serviceAnswer: { rule: "H-09", missed: "service.answered-late", open: "service.unanswered" },
};

/** The deadlines of clocks that have been read. */
export const deadlinesOf = (clocks: readonly Pick<ClockReading, "deadline">[]): Deadline[] =>
  clocks.map(({ deadline }) => deadline);

/** Of these limits those that were missed, or have been so far. 中文 超期 */
export function* missedLimits(
  deadlines: Iterable<Deadline>,
  where: Pick<Finding, "case" | "item">,
  counting: Pick<Counting, "calendar">,
  asOf: LocalInstant,
): Generator<Finding> {
  for (const deadline of deadlines) {
    const timeRule = timeRules[deadline.clock];
    if (!timeRule) continue;
    const { rule, missed, open } = timeRule;
    const { due, stoppedAt } = deadline;
    const verdict = verdictOf(deadline, counting, asOf);
    const of = { ...where, positions: [], rule };
    if (verdict === "overdue" && stoppedAt) yield { ...of, code: missed, params: { due, ended: stoppedAt }, at: stoppedAt };
    if (verdict === "overdueOpen") yield { ...of, code: open, params: { due, asOf }, at: asOf };
  }
}
