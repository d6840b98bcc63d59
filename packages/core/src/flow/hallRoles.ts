import type { FlowActType } from "../vocabulary/actType.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Flow } from "./flow.ts";

/**
 * Who may do what in a hall: only the window accepts, completes and delivers; the sections handle; the head decides.
 *
 * 中文  统一受理办结
 */
const hallRoles: Readonly<Record<FlowActType, Role[]>> = {
  CaseFiled: ["window", "applicant"],
  CasePreChecked: ["window"],
  CaseCorrectedOnSpot: ["window"],
  SupplementNotified: ["window"],
  SupplementReceived: ["window"],
  ItemAdded: ["window"],
  SplitConsented: ["applicant"],
  ItemSplitOff: ["window"],
  JointSiteVerified: ["examiner", "window"],
  FeeAssessed: ["window", "cashier"],
  FeePaid: ["window", "cashier", "applicant"],
  FeeRefunded: ["window", "cashier"],
  CaseCompleted: ["window"],
  CaseDelivered: ["window"],
  CaseWithdrawn: ["applicant", "window"],
  CaseEvaluated: ["applicant"],
  BadReviewContacted: ["window", "centre"],
  BadReviewRectified: ["window", "centre"],
  BadReviewAppealed: ["window", "decider"],
  BadReviewRemoved: ["centre"],
  BadReviewUpheld: ["centre"],
  ServiceRendered: ["window", "centre"],
  CaseArchived: ["window", "centre"],
  RecordCorrected: ["window", "centre"],
  ItemAccepted: ["window"],
  ItemAcceptedConditionally: ["window"],
  ItemNotAccepted: ["window"],
  ItemNotRequired: ["window"],
  CommitmentMade: ["applicant"],
  CommitmentVerified: ["examiner"],
  ItemHandedOver: ["window", "examiner", "reviewer", "decider"],
  ExaminationStarted: ["examiner"],
  SiteVerified: ["examiner"],
  ExaminationConcluded: ["examiner"],
  ReviewConcluded: ["reviewer"],
  ItemSentBack: ["reviewer", "decider"],
  OpinionRequested: ["examiner", "window"],
  OpinionGiven: ["participant"],
  SpecialProcedureStarted: ["examiner", "window"],
  SpecialProcedureEnded: ["examiner", "window"],
  ItemSuspended: ["examiner", "window"],
  ItemResumed: ["examiner", "window"],
  ExtensionApproved: ["decider"],
  HearingRightTold: ["examiner", "window"],
  HearingRequested: ["applicant", "interestedParty"],
  HearingNotified: ["examiner", "window"],
  HearingHeld: ["chair"],
  InterestedPartyTold: ["examiner", "window"],
  ItemSentUp: ["decider", "window"],
  DecisionMade: ["decider"],
  DecisionPublished: ["window", "centre"],
  ItemCompleted: ["window"],
  ItemDelivered: ["window"],
  ItemWithdrawn: ["applicant", "window"],
  ItemLapsed: ["window"],
  ItemVoided: ["window", "centre"],
  ItemReopened: ["decider", "centre"],
  OverdueExplained: ["window", "decider"],
  CardIssued: ["supervisor"],
  CardAnswered: ["window", "decider"],
  CardAppealed: ["window", "decider"],
  CardRevoked: ["supervisor"],
  CardUpheld: ["supervisor"],
  SupervisionOrdered: ["supervisor"],
};

/** The hall's roles for the acts that a flow draws. */
export function rolesFor(phases: Flow["phases"]): Flow["roles"] {
  const drawn = new Set(Object.values(phases).flatMap((steps) => steps.map(({ act }) => act)));
  return Object.fromEntries(Object.entries(hallRoles).filter(([act]) => drawn.has(act as FlowActType)));
}
