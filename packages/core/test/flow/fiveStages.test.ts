import { bitOf, compileFlow, fiveStages, flowMachine, guards, type FlowActType, type Guard, type Phase } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { askedTriples, type Triple } from "./triple.ts";

interface Edge {
  readonly from: Phase;
  readonly act: FlowActType;
  readonly to: Phase;
  readonly if?: readonly Guard[];
  readonly unless?: Guard;
}

const handled = ["accepted", "examining", "examined", "reviewed"] as const;
const beforeDecision = ["filed", "supplementing", ...handled] as const;
const ended = [
  "completed",
  "delivered",
  "notAccepted",
  "notRequired",
  "withdrawn",
  "lapsed",
  "sentUp",
  "voided",
  "deleted",
] as const;
const anyTime = [...beforeDecision, "decided", ...ended] as const;

/** Acts that leave the item where it stands, in each of these phases. */
const staying = (phases: readonly Phase[], ...acts: readonly FlowActType[]): Edge[] =>
  phases.flatMap((phase) => acts.map((act) => ({ from: phase, act, to: phase })));

/** Ways on from each of these phases to one. */
const leading = (phases: readonly Phase[], act: FlowActType, to: Phase): Edge[] => phases.map((from) => ({ from, act, to }));

/** The five stages written out by hand from the law and the hall's order, in no order that matters. */
const edges: readonly Edge[] = [
  // 收件 before anything else (art. 29).
  { from: "unfiled", act: "CaseFiled", to: "filed" },
  // Art. 32: accept, refuse to accept, or tell once what is missing; by silence the examination may start.
  { from: "filed", act: "ItemAccepted", to: "accepted", if: ["materialsComplete"] },
  { from: "filed", act: "ItemAcceptedConditionally", to: "accepted", if: ["onlyDeferrableMissing"] },
  { from: "filed", act: "ItemNotAccepted", to: "notAccepted" },
  { from: "filed", act: "ItemNotRequired", to: "notRequired" },
  { from: "filed", act: "SupplementNotified", to: "supplementing" },
  { from: "filed", act: "ExaminationStarted", to: "examining", if: ["deemedAccepted"] },
  { from: "supplementing", act: "SupplementReceived", to: "filed", if: ["nothingOutstanding"] },
  { from: "supplementing", act: "SupplementReceived", to: "supplementing", unless: "nothingOutstanding" },
  ...staying(["filed"], "CasePreChecked", "CaseCorrectedOnSpot"),
  // The stages in order: 受理 审查 审核 决定 办结, then 送达; nothing is concluded while the item waits.
  { from: "accepted", act: "ExaminationStarted", to: "examining", if: ["running"] },
  { from: "examining", act: "ExaminationConcluded", to: "examined", if: ["running"] },
  { from: "examined", act: "ReviewConcluded", to: "reviewed", if: ["running"] },
  { from: "reviewed", act: "DecisionMade", to: "decided", if: ["running", "readyToDecide"] },
  { from: "reviewed", act: "ItemSentUp", to: "sentUp", if: ["running"] },
  { from: "decided", act: "ItemCompleted", to: "completed", if: ["feeSettled", "deferredIn"] },
  { from: "decided", act: "CaseCompleted", to: "completed", if: ["feeSettled", "deferredIn"] },
  { from: "decided", act: "ItemLapsed", to: "lapsed" },
  { from: "completed", act: "ItemDelivered", to: "delivered" },
  { from: "completed", act: "CaseDelivered", to: "delivered" },
  // Going back only by sending back: the reviewer to examination, the decider to examination or review.
  { from: "examined", act: "ItemSentBack", to: "examining", if: ["backToExamination"] },
  { from: "reviewed", act: "ItemSentBack", to: "examining", if: ["backToExamination"] },
  { from: "reviewed", act: "ItemSentBack", to: "examined", unless: "backToExamination" },
  // Between acceptance and decision: art. 34, 36, 42, 45 to 48, and what the applicant still brings.
  ...staying(handled, "SiteVerified", "OpinionGiven", "ExtensionApproved", "InterestedPartyTold"),
  ...staying(handled, "JointSiteVerified", "OpinionRequested"),
  ...staying(handled, "SpecialProcedureStarted", "SpecialProcedureEnded", "ItemSuspended", "ItemResumed"),
  ...staying(handled, "HearingRightTold", "HearingRequested", "HearingNotified", "HearingHeld"),
  ...staying([...handled, "decided"], "ItemHandedOver", "FeeAssessed", "SupplementReceived"),
  ...staying(["filed", ...handled], "CommitmentMade"),
  ...staying(["filed", ...handled, "decided"], "ItemAdded"),
  ...staying(["filed", "supplementing", ...handled, "decided"], "SplitConsented", "ItemSplitOff"),
  ...staying([...handled, "decided", ...ended], "FeePaid", "FeeRefunded"),
  ...staying(["decided", ...ended], "DecisionPublished"),
  // At any time after filing.
  ...staying(anyTime, "ServiceRendered", "CaseEvaluated", "RecordCorrected", "OverdueExplained"),
  ...staying(anyTime, "CardIssued", "CardAnswered", "CardAppealed", "CardRevoked", "CardUpheld", "SupervisionOrdered"),
  ...staying(anyTime, "BadReviewContacted", "BadReviewRectified", "BadReviewAppealed", "BadReviewRemoved", "BadReviewUpheld"),
  // The applicant may take the application back until there is a decision; what never came in time lapses.
  ...leading(beforeDecision, "ItemWithdrawn", "withdrawn"),
  ...leading(beforeDecision, "CaseWithdrawn", "withdrawn"),
  ...leading(["supplementing", ...handled], "ItemLapsed", "lapsed"),
  ...[...beforeDecision, "decided" as const].flatMap((from): Edge[] => [
    { from, act: "ItemVoided", to: "deleted", if: ["entryError"] },
    { from, act: "ItemVoided", to: "voided", unless: "entryError" },
  ]),
  // After an end.
  ...staying(ended, "CommitmentVerified", "CaseArchived"),
  ...ended.flatMap((from): Edge[] => [
    { from, act: "ItemReopened", to: "accepted", if: ["backToAcceptance"] },
    { from, act: "ItemReopened", to: "filed", unless: "backToAcceptance" },
  ]),
];

const isOpen = ({ phase, act, holds }: Triple, edge: Edge): boolean =>
  edge.from === phase &&
  edge.act === act &&
  (edge.if ?? []).every((guard) => (holds & bitOf(guard)) !== 0) &&
  (edge.unless === undefined || (holds & bitOf(edge.unless)) === 0);

const isOpenNow = (triple: Triple) => edges.filter((edge) => isOpen(triple, edge));

describe("the five stages", () => {
  const machine = flowMachine(fiveStages);
  const table = compileFlow(machine);

  test("lead from phase to phase as the law and the hall's order have it, and nowhere else", () => {
    for (const others of [0, (1 << guards.length) - 1]) {
      for (const triple of askedTriples(table, others)) {
        const ways = isOpenNow(triple);
        const drawn = { ...triple, to: table.next(triple.phase, triple.act, triple.holds) };
        if (ways.length > 1 || drawn.to !== ways[0]?.to) expect(drawn).toEqual({ ...triple, to: ways[0]?.to });
      }
    }
  });

  test("ask only the guards that decide", () => {
    expect(table.asks("filed", "ItemAccepted")).toEqual(["materialsComplete"]);
    expect(table.asks("accepted", "ItemHandedOver")).toEqual([]);
    expect(table.asks("delivered", "CaseFiled")).toEqual([]);
    expect(table.asks("reviewed", "DecisionMade")).toEqual(["running", "readyToDecide"]);
  });
});
