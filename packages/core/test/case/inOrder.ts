import type { AnyDraft, FlowActType } from "@banjie/core";
import { act, day, people } from "../given.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** A filing of one item of the catalogue. */
export const filing = (definition: string, materials: string[] = ["application", "plan"], at = "2018-10-12 09:00") =>
  act("CaseFiled", at, { items: [{ item: "1", definition, version: 1 }], materials });

/** A filing on 10-12 to renew a licence that expires on a day. */
export const renewal = (expiresOn: string, definition = "transport") =>
  act("CaseFiled", "2018-10-12 09:00", { items: [{ item: "1", definition, version: 1, expiresOn: day(expiresOn) }] });

const filed: Acts = [filing("transport")];
const asked: Acts = [filing("transport", ["application"]), act("SupplementNotified", "2018-10-15 09:00")];
const accepted: Acts = [...filed, act("ItemAccepted", "2018-10-15 10:00")];
const examining: Acts = [...accepted, act("ExaminationStarted", "2018-10-15 14:00")];
const examined: Acts = [...examining, act("ExaminationConcluded", "2018-10-17 16:00")];
const reviewed: Acts = [...examined, act("ReviewConcluded", "2018-10-18 09:30")];
const decided: Acts = [...reviewed, act("DecisionMade", "2018-10-22 11:00")];
const completed: Acts = [...decided, act("ItemCompleted", "2018-10-23 09:00")];
const delivered: Acts = [...completed, act("ItemDelivered", "2018-10-24 15:00")];
const billed: Acts = [
  filing("bookshop"),
  act("ItemAccepted", "2018-10-15 10:00"),
  act("FeeAssessed", "2018-10-15 10:30", {}, people.cashier),
];

/** Of the clinic, whose plan may follow. */
const lacking: Acts = [filing("clinic", ["application"])];
const deferred: Acts = [...lacking, act("ItemAcceptedConditionally", "2018-10-15 10:00")];
const withdrawn: Acts = [...examining, act("ItemWithdrawn", "2018-10-16 09:00")];
const paid: Acts = [...billed, act("FeePaid", "2018-10-15 10:40")];
const pausing: Acts = [...examining, act("SpecialProcedureStarted", "2018-10-16 09:00")];
const suspended: Acts = [...examining, act("ItemSuspended", "2018-10-16 09:00")];
const told: Acts = [...examined, act("HearingRightTold", "2018-10-30 09:00")];
const requested: Acts = [...told, act("HearingRequested", "2018-10-31 09:00")];
/** Notified on 10-18 for 10-30, eight working days later. */
const notified: Acts = [
  ...examined,
  act("HearingRightTold", "2018-10-18 09:00"),
  act("HearingRequested", "2018-10-18 10:00"),
  act("HearingNotified", "2018-10-18 11:00", { on: day("2018-10-30") }),
];
const carded: Acts = [...examining, act("CardIssued", "2018-10-16 09:00")];
const appealed: Acts = [...carded, act("CardAppealed", "2018-10-16 10:00")];
const consented: Acts = [...accepted, act("SplitConsented", "2018-10-15 11:00")];

/** Completed on 10-23, badly reviewed the next day. */
const reviewedBadly: Acts = [...completed, act("CaseEvaluated", "2018-10-24 09:00", { level: 5 })];
const objected: Acts = [...reviewedBadly, act("BadReviewAppealed", "2018-10-25 09:00")];

/** Cases of which so much has been done, by their phase. */
export const upTo = {
  filed,
  asked,
  accepted,
  examining,
  examined,
  reviewed,
  decided,
  completed,
  delivered,
  billed,
  deferred,
  withdrawn,
  notified,
  carded,
  appealed,
  reviewedBadly,
  objected,
} as const;

/** For each act, what must have been done for it to be in order. */
export const before: Readonly<Record<FlowActType, Acts>> = {
  CaseFiled: [],
  CasePreChecked: filed,
  CaseCorrectedOnSpot: filed,
  SupplementNotified: filed,
  SupplementReceived: asked,
  ItemAdded: accepted,
  SplitConsented: accepted,
  ItemSplitOff: consented,
  JointSiteVerified: examining,
  FeeAssessed: billed.slice(0, 2),
  FeePaid: billed,
  FeeRefunded: paid,
  CaseCompleted: decided,
  CaseDelivered: completed,
  CaseWithdrawn: examining,
  CaseEvaluated: completed,
  BadReviewContacted: reviewedBadly,
  BadReviewRectified: reviewedBadly,
  BadReviewAppealed: reviewedBadly,
  BadReviewRemoved: objected,
  BadReviewUpheld: objected,
  ServiceRendered: filed,
  CaseArchived: delivered,
  RecordCorrected: accepted,
  ItemAccepted: filed,
  ItemAcceptedConditionally: lacking,
  ItemNotAccepted: filed,
  ItemNotRequired: filed,
  CommitmentMade: accepted,
  CommitmentVerified: completed,
  ItemHandedOver: examining,
  ExaminationStarted: accepted,
  SiteVerified: examining,
  ExaminationConcluded: examining,
  ReviewConcluded: examined,
  ItemSentBack: reviewed,
  OpinionRequested: examining,
  OpinionGiven: examining,
  SpecialProcedureStarted: examining,
  SpecialProcedureEnded: pausing,
  ItemSuspended: examining,
  ItemResumed: suspended,
  ExtensionApproved: examining,
  HearingRightTold: examined,
  HearingRequested: told,
  HearingNotified: requested,
  HearingHeld: notified,
  InterestedPartyTold: examined,
  ItemSentUp: reviewed,
  DecisionMade: reviewed,
  DecisionPublished: decided,
  ItemCompleted: decided,
  ItemDelivered: completed,
  ItemWithdrawn: examining,
  ItemLapsed: asked,
  ItemVoided: examining,
  ItemReopened: withdrawn,
  OverdueExplained: examining,
  CardIssued: examining,
  CardAnswered: carded,
  CardAppealed: carded,
  CardRevoked: carded,
  CardUpheld: appealed,
  SupervisionOrdered: carded,
};
