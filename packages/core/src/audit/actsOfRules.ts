import type { FlowActType } from "../vocabulary/actType.ts";
import type { RuleId } from "../vocabulary/rule.ts";

/**
 * The acts that show a rule kept or broken: of each list a log must record one at least. Rules that any act can break do not stand here.
 *
 * 中文  判断规则所需的行为
 */
export const actsOfRules: Readonly<Partial<Record<RuleId, readonly (readonly FlowActType[])[]>>> = {
  "R-003": [["ItemAccepted", "ItemNotAccepted", "ItemNotRequired", "SupplementNotified"]],
  "R-005": [["SupplementNotified"]],
  "R-006": [["ItemAccepted", "ItemNotAccepted"]],
  "R-007": [["ItemAccepted", "ItemNotAccepted"]],
  "R-008": [["ItemNotAccepted"]],
  "R-009": [["ItemNotAccepted", "DecisionMade"]],
  "R-010": [["DecisionMade"]],
  "R-014": [["ExaminationConcluded", "ReviewConcluded"]],
  "R-015": [["ExaminationConcluded"], ["ReviewConcluded"]],
  "R-016": [["SiteVerified", "JointSiteVerified"]],
  "R-017": [["SpecialProcedureStarted"]],
  "R-018": [["DecisionMade", "ItemCompleted"]],
  "R-019": [["DecisionMade", "ItemCompleted"]],
  "R-020": [["ExtensionApproved"]],
  "R-021": [["ItemCompleted"]],
  "R-022": [["OverdueExplained"]],
  "R-024": [["SpecialProcedureStarted"]],
  "R-025": [["SpecialProcedureEnded"]],
  "R-027": [["ItemSuspended"]],
  "R-030": [["HearingRightTold", "HearingRequested", "HearingHeld"]],
  "R-031": [["HearingHeld"]],
  "R-032": [["InterestedPartyTold"]],
  "R-033": [["ItemSentUp"]],
  "R-034": [["ItemDelivered", "CaseDelivered"]],
  "R-035": [["DecisionPublished"]],
  "R-038": [["ItemAccepted"], ["DecisionMade"]],
  "R-039": [["ItemAccepted"], ["ItemCompleted", "CaseCompleted"]],
  "R-040": [["FeeAssessed", "FeePaid"]],
  "R-041": [["FeePaid"]],
  "R-042": [["ItemCompleted"]],
  "R-043": [["ItemAcceptedConditionally"]],
  "R-045": [["CommitmentMade"]],
  "R-048": [["ItemVoided", "ItemLapsed"]],
  "R-051": [["SupplementNotified"]],
  "R-053": [["CaseCompleted"]],
  "R-054": [["OpinionGiven"]],
  "R-055": [["OpinionGiven"]],
  "R-058": [["CardIssued"]],
  "R-059": [["CaseEvaluated"]],
  "R-060": [["CaseEvaluated"]],
  "R-061": [["BadReviewContacted", "BadReviewRectified"]],
  "R-070": [["CommitmentVerified"]],
};
