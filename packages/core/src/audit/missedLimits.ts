import type { ClockReading } from "../clock/clockReading.ts";
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
  jointLegal: { rule: "R-019", missed: "deadline.joint-legal-missed", open: "deadline.joint-legal-open" },
  jointPromised: { rule: "R-021", missed: "deadline.joint-promise-missed", open: "deadline.joint-promise-open" },
  reviewContact: { rule: "R-061", missed: "review.contacted-late", open: "review.not-contacted" },
  reviewRectification: { rule: "R-061", missed: "review.rectified-late", open: "review.not-rectified" },
  complaintAcceptance: { rule: "R-062", missed: "complaint.accepted-late", open: "complaint.not-accepted" },
  complaintAnswer: { rule: "R-062", missed: "complaint.answered-late", open: "complaint.unanswered" },
  weeklyPublication: { rule: "H-10", missed: "assessment.published-late", open: "assessment.unpublished" },
  serviceAnswer: { rule: "H-09", missed: "service.answered-late", open: "service.unanswered" },
};

/** Of these clocks those that were missed, or have been so far. 中文 超期 */
export function* missedLimits(
  clocks: Iterable<Pick<ClockReading, "deadline" | "verdict">>,
  where: Pick<Finding, "case" | "item">,
  asOf: LocalInstant,
): Generator<Finding> {
  for (const { deadline, verdict } of clocks) {
    const timeRule = timeRules[deadline.clock];
    if (!timeRule) continue;
    const { rule, missed, open } = timeRule;
    const { due, stoppedAt } = deadline;
    const of = { ...where, positions: [], rule };
    if (verdict === "overdue" && stoppedAt) yield { ...of, code: missed, params: { due, ended: stoppedAt }, at: stoppedAt };
    if (verdict === "overdueOpen") yield { ...of, code: open, params: { due, asOf }, at: asOf };
  }
}
