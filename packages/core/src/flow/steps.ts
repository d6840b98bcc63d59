import type { FlowActType } from "../vocabulary/actType.ts";
import { endPhases, type Phase } from "../vocabulary/phase.ts";
import type { Step } from "./flow.ts";

/** Ways on that keep the phase. */
const keeping = (phase: Phase, ...acts: readonly FlowActType[]): Step[] => acts.map((act) => ({ act, to: phase }));

/** What may be noted of a case at any time after filing. */
const notes: readonly FlowActType[] = [
  "ServiceRendered",
  "CaseEvaluated",
  "RecordCorrected",
  "OverdueExplained",
  "CardIssued",
  "CardAnswered",
  "CardAppealed",
  "CardRevoked",
  "CardUpheld",
  "SupervisionOrdered",
  "BadReviewContacted",
  "BadReviewRectified",
  "BadReviewAppealed",
  "BadReviewRemoved",
  "BadReviewUpheld",
];

/** The ends that are open to a case before its decision: the applicant's, and voiding. */
const earlyEnds: readonly Step[] = [
  { act: "ItemWithdrawn", to: "withdrawn" },
  { act: "CaseWithdrawn", to: "withdrawn" },
  { act: "ItemVoided", when: ["entryError"], to: "deleted" },
  { act: "ItemVoided", to: "voided" },
];

/** 视为受理 aside, what may be done between filing and acceptance. */
export const intake: readonly Step[] = [
  ...keeping("filed", "CasePreChecked", "CaseCorrectedOnSpot", "CommitmentMade", "ItemAdded", "SplitConsented", "ItemSplitOff"),
  ...keeping("filed", ...notes),
  { act: "SupplementNotified", to: "supplementing" },
  { act: "ItemAccepted", when: ["materialsComplete"], to: "accepted" },
  { act: "ItemAcceptedConditionally", when: ["onlyDeferrableMissing"], to: "accepted" },
  { act: "ItemNotAccepted", to: "notAccepted" },
  { act: "ItemNotRequired", to: "notRequired" },
  ...earlyEnds,
];

export const supplementing: readonly Step[] = [
  { act: "SupplementReceived", when: ["nothingOutstanding"], to: "filed" },
  { act: "SupplementReceived", to: "supplementing" },
  { act: "ItemLapsed", to: "lapsed" },
  ...keeping("supplementing", "SplitConsented", "ItemSplitOff", ...notes),
  ...earlyEnds,
];

/** What may be done in any phase between acceptance and decision, beside the way on. */
export const handling = (phase: Phase): Step[] => [
  ...keeping(
    phase,
    "SupplementReceived",
    "ItemHandedOver",
    "SiteVerified",
    "JointSiteVerified",
    "OpinionRequested",
    "OpinionGiven",
    "SpecialProcedureStarted",
    "SpecialProcedureEnded",
    "ItemSuspended",
    "ItemResumed",
    "ExtensionApproved",
    "HearingRightTold",
    "HearingRequested",
    "HearingNotified",
    "HearingHeld",
    "InterestedPartyTold",
    "CommitmentMade",
    "FeeAssessed",
    "FeePaid",
    "FeeRefunded",
    "ItemAdded",
    "SplitConsented",
    "ItemSplitOff",
    ...notes,
  ),
  { act: "ItemLapsed", to: "lapsed" },
  ...earlyEnds,
];

/** Between decision and completion. */
export const completing: readonly Step[] = [
  { act: "ItemCompleted", when: ["feeSettled", "deferredIn"], to: "completed" },
  { act: "CaseCompleted", when: ["feeSettled", "deferredIn"], to: "completed" },
  { act: "ItemLapsed", to: "lapsed" },
  ...keeping(
    "decided",
    "SupplementReceived",
    "ItemHandedOver",
    "FeeAssessed",
    "FeePaid",
    "FeeRefunded",
    "DecisionPublished",
    "ItemAdded",
    "SplitConsented",
    "ItemSplitOff",
    ...notes,
  ),
  { act: "ItemVoided", when: ["entryError"], to: "deleted" },
  { act: "ItemVoided", to: "voided" },
];

/** What may follow an end. */
const afterEnd = (phase: Phase): Step[] => [
  ...keeping(phase, "FeePaid", "FeeRefunded", "DecisionPublished", "CommitmentVerified", "CaseArchived", ...notes),
  { act: "ItemReopened", when: ["backToAcceptance"], to: "accepted" },
  { act: "ItemReopened", to: "filed" },
];

/** Every end with what may follow it; a completed item is delivered. */
export const ends: Readonly<Partial<Record<Phase, Step[]>>> = {
  ...Object.fromEntries([...endPhases].map((phase) => [phase, afterEnd(phase)])),
  completed: [{ act: "ItemDelivered", to: "delivered" }, { act: "CaseDelivered", to: "delivered" }, ...afterEnd("completed")],
};

/** The ends of a flow in which nothing goes up to a higher agency. */
export const endsWithoutSendingUp: typeof ends = Object.fromEntries(Object.entries(ends).filter(([phase]) => phase !== "sentUp"));
