import { civilDateOf, flowActs, roles, type FlowActType } from "@banjie/core";
import type { Wish } from "../simulation/step.ts";
import type { Move } from "./move.ts";
import { person, type Occasion } from "./occasion.ts";
import { file } from "./intakeWishes.ts";
import { properWish } from "./properWish.ts";

const window = person("window");

/** What is attempted where there is nothing to do it about. */
const forNothing = ({ number: item, at }: Occasion): Partial<Record<FlowActType, Wish>> => ({
  SupplementNotified: { type: "NotifySupplement", by: window, materials: ["M-01"] },
  SupplementReceived: { type: "ReceiveSupplement", by: window, materials: ["M-01"] },
  FeeAssessed: { type: "AssessFee", by: window, lines: [{ item, name: "收费", amount: 1 }] },
  FeePaid: { type: "PayFee", by: person("cashier"), amount: 1 },
  FeeRefunded: { type: "RefundFee", by: person("cashier"), amount: 1, reason: "退费" },
  ItemAcceptedConditionally: { type: "AcceptItemConditionally", item, by: window, deferred: ["M-01"] },
  SpecialProcedureEnded: { type: "EndSpecialProcedure", item, by: person("examiner"), procedure: "testing" },
  ItemResumed: { type: "ResumeItem", item, by: person("examiner"), kind: "payment" },
  HearingNotified: { type: "NotifyHearing", item, by: person("examiner"), on: civilDateOf(at), place: "听证室" },
  HearingHeld: { type: "HoldHearing", item, by: person("chair"), chair: "examiner-1" },
  CardUpheld: { type: "UpholdCard", item, by: person("supervisor"), card: "牌-0", reason: "驳回申诉" },
  CardRevoked: { type: "RevokeCard", item, by: person("supervisor"), card: "牌-0", reason: "撤牌" },
  ItemSplitOff: { type: "SplitOffItem", by: window, items: ["9"], reason: "分办" },
  RecordCorrected: { type: "CorrectRecord", by: window, version: 999, reason: "更正", right: {} },
  CaseCompleted: { type: "CompleteCase", by: window },
  CaseDelivered: { type: "DeliverCase", by: window, method: "window" },
});

/** Acts with something left out that the law asks for, or by the one who may not. */
const faulty = (item: string): Partial<Record<FlowActType, Wish>> => ({
  ItemAccepted: { type: "AcceptItem", item, by: window },
  ItemNotAccepted: { type: "RefuseAcceptance", item, by: window, document: "不受-1", reasons: [] },
  SiteVerified: { type: "VerifySite", item, by: person("examiner"), people: ["examiner-1"], finding: "一人核查" },
  ExaminationConcluded: { type: "ConcludeExamination", item, by: person("examiner") },
  ReviewConcluded: { type: "ConcludeReview", item, by: { ...person("examiner"), role: "reviewer" }, opinion: "同意" },
  SpecialProcedureStarted: { type: "StartSpecialProcedure", item, by: person("examiner"), procedure: "auction" },
  ExtensionApproved: {
    type: "ApproveExtension",
    item,
    by: person("decider"),
    days: 30,
    approver: { id: "head-1", rank: "agencyHead" },
  },
  ItemSentUp: { type: "SendUpItem", item, by: person("decider"), to: "省级主管部门", allMaterials: false },
  DecisionMade: { type: "MakeDecision", item, by: person("decider"), outcome: "refused", reasons: [], remedies: [] },
  FeeAssessed: { type: "AssessFee", by: window, lines: [{ item, name: "收费", amount: 1 }] },
  ItemLapsed: { type: "LapseItem", item, by: window },
  ItemVoided: { type: "VoidItem", item, by: window, kind: "invalid" },
  ItemReopened: { type: "ReopenItem", item, by: person("decider"), to: "filing" },
});

/** An act of another stage of the case. */
function outOfPlace(occasion: Occasion): Wish {
  const { number: item, variant } = occasion;
  const wishes: readonly Wish[] = [
    { type: "CompleteItem", item, by: window },
    { type: "StartExamination", item, by: person("examiner") },
    { type: "DeliverItem", item, by: window, method: "post" },
    { type: "ConcludeReview", item, by: person("reviewer"), opinion: "同意" },
  ];
  return wishes[variant % 5] ?? file(occasion);
}

/** Any act, or any that the phase knows; done whether or not it may be, and mostly not as it should be. */
export function wildWish({ choice, variant }: Move, occasion: Occasion, ofPhase: readonly FlowActType[]): Wish {
  const { number } = occasion;
  const acts = variant % 3 === 0 || ofPhase.length === 0 ? flowActs : ofPhase;
  const act = acts[(choice + variant) % acts.length] ?? "CaseFiled";
  const wish = properWish(act, occasion) ?? forNothing(occasion)[act] ?? outOfPlace(occasion);
  if (variant % 4 === 3) return { ...wish, by: person(roles[(choice + variant) % roles.length] ?? "centre") };
  return faulty(number)[act] ?? wish;
}
