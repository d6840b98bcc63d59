import { decide, flowActs, roles, type FlowActType, type Role } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, deciding, people, world } from "../given.ts";
import { before } from "./inOrder.ts";

/** Who may do what in the five stages, by hand. Acceptance and completion at the window only (统一受理、统一办结). */
const entitled: Readonly<Record<FlowActType, readonly Role[]>> = {
  CaseFiled: ["applicant", "window"],
  CasePreChecked: ["window"],
  CaseCorrectedOnSpot: ["window"],
  SupplementNotified: ["window"],
  SupplementReceived: ["window"],
  ItemAdded: ["window"],
  SplitConsented: ["applicant"],
  ItemSplitOff: ["window"],
  JointSiteVerified: ["window", "examiner"],
  FeeAssessed: ["window", "cashier"],
  FeePaid: ["applicant", "window", "cashier"],
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
  OpinionRequested: ["window", "examiner"],
  OpinionGiven: ["participant"],
  SpecialProcedureStarted: ["window", "examiner"],
  SpecialProcedureEnded: ["window", "examiner"],
  ItemSuspended: ["window", "examiner"],
  ItemResumed: ["window", "examiner"],
  ExtensionApproved: ["decider"],
  HearingRightTold: ["window", "examiner"],
  HearingRequested: ["applicant", "interestedParty"],
  HearingNotified: ["window", "examiner"],
  HearingHeld: ["chair"],
  InterestedPartyTold: ["window", "examiner"],
  ItemSentUp: ["window", "decider"],
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

/** Somebody of an office that is not entitled to an act. */
const stranger = (type: FlowActType) => people[entitled[type].includes("centre") ? "participant" : "centre"];

const late = "2018-11-01 09:00";
/** The hall may turn a filing down, or ask for more, only in its five days. */
const inTime = new Set<FlowActType>(["SupplementNotified", "ItemNotAccepted", "ItemNotRequired", "ItemAcceptedConditionally"]);
const turnOf = (type: FlowActType): string => (inTime.has(type) ? "2018-10-17 09:00" : late);

describe("each act", () => {
  test.each(flowActs)("%s is done when its turn has come, and its data and its doer are in order", (type) => {
    const wish = act(type, turnOf(type));
    expect(deciding(wish, ...before[type])).toMatchObject({ ok: true, value: [{ type }] });
  });

  test.each(flowActs)("%s is for the offices entitled to it and refused to all others", (type) => {
    const state = after(...before[type]);
    const done = roles.filter((role) => decide(state, act(type, turnOf(type), {}, people[role]), world).ok);
    expect(done).toEqual(entitled[type]);
  });

  test.each(flowActs)("%s is refused to another office with the offices that may do it", (type) => {
    const refused = deciding(act(type, turnOf(type), {}, stranger(type)), ...before[type]);
    expect(refused).toMatchObject({ ok: false, error: { code: "role.not-entitled", rule: "H-01" } });
    if (refused.ok) return;
    const nearest = refused.error.allowed.find((allowed) => allowed.act === type);
    expect(new Set(nearest?.roles)).toEqual(new Set(entitled[type]));
  });
});
