import type { ClockReading } from "../clock/clockReading.ts";
import type { Deadline } from "../clock/deadline.ts";
import type { Params } from "../foundation/issue.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { CodeOf, RuleId } from "../vocabulary/rule.ts";
import type { Finding } from "./finding.ts";

/** A rule, and the sentences that tell that its limit was missed, or has been so far. */
type TimeRule = {
  readonly [Id in RuleId]: { readonly rule: Id; readonly missed: CodeOf<Id>; readonly open: CodeOf<Id> };
}[RuleId];

/** The clocks whose missing breaks a rule. 中文 时限与规则 */
const timeRules: Readonly<Partial<Record<ClockName, TimeRule>>> = {
  intake: { rule: "R-003", missed: "intake.answered-late", open: "intake.unanswered" },
  legal: { rule: "R-018", missed: "deadline.legal-missed", open: "deadline.legal-open" },
  promised: { rule: "R-021", missed: "deadline.promise-missed", open: "deadline.promise-open" },
  examination: { rule: "R-056", missed: "stage.overrun", open: "stage.open" },
  review: { rule: "R-056", missed: "stage.overrun", open: "stage.open" },
  decision: { rule: "R-056", missed: "stage.overrun", open: "stage.open" },
  completion: { rule: "R-056", missed: "stage.overrun", open: "stage.open" },
  inspection: { rule: "R-017", missed: "inspection.late", open: "inspection.late" },
  lowerLevel: { rule: "R-033", missed: "deadline.lower-missed", open: "deadline.lower-open" },
  specialProcedure: { rule: "R-025", missed: "procedure.overrun", open: "procedure.open" },
  hearingHolding: { rule: "R-030", missed: "hearing.held-too-late", open: "hearing.held-too-late" },
  delivery: { rule: "R-034", missed: "delivery.late", open: "delivery.open" },
  publication: { rule: "R-035", missed: "publication.late", open: "publication.open" },
  verification: { rule: "R-045", missed: "verification.late", open: "verification.open" },
  jointLegal: { rule: "R-019", missed: "deadline.joint-legal-missed", open: "deadline.joint-legal-open" },
  jointPromised: { rule: "R-021", missed: "deadline.joint-promise-missed", open: "deadline.joint-promise-open" },
  reviewContact: { rule: "R-061", missed: "review.contacted-late", open: "review.not-contacted" },
  reviewRectification: { rule: "R-061", missed: "review.rectified-late", open: "review.not-rectified" },
  complaintAcceptance: { rule: "R-062", missed: "complaint.accepted-late", open: "complaint.not-accepted" },
  complaintAnswer: { rule: "R-062", missed: "complaint.answered-late", open: "complaint.unanswered" },
  weeklyPublication: { rule: "H-10", missed: "assessment.published-late", open: "assessment.unpublished" },
  serviceAnswer: { rule: "H-09", missed: "service.answered-late", open: "service.unanswered" },
};

const stages: ReadonlySet<ClockName> = new Set(["examination", "review", "decision", "completion"]);

/** What the sentence names besides the days. */
const named = ({ clock, of }: Deadline): Params =>
  of === undefined ? (stages.has(clock) ? { stage: clock } : {}) : { procedure: of };

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
    const { due, startedAt: since, stoppedAt } = deadline;
    const of = { ...where, positions: [], rule, since };
    if (verdict === "overdue" && stoppedAt)
      yield { ...of, code: missed, params: { ...named(deadline), due, ended: stoppedAt }, at: stoppedAt };
    if (verdict === "overdueOpen") yield { ...of, code: open, params: { ...named(deadline), due, asOf }, at: asOf };
  }
}
