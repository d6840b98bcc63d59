import type { FlowActType } from "@banjie/core";
import type { Wish } from "../simulation/step.ts";
import { caseWishes } from "./caseWishes.ts";
import { handlingWishes } from "./handlingWishes.ts";
import { intakeWishes } from "./intakeWishes.ts";
import type { Occasion } from "./occasion.ts";
import { pauseWishes } from "./pauseWishes.ts";
import { reviewWishes } from "./reviewWishes.ts";
import { supervisionWishes } from "./supervisionWishes.ts";

type Draft = (occasion: Occasion) => Wish | undefined;

/** Those that lead on stand first; all others follow. */
const { ItemSplitOff, FeeAssessed, FeePaid, CaseCompleted, CaseDelivered, ...ofCase } = caseWishes;
const { CasePreChecked, CaseCorrectedOnSpot, SupplementNotified, ItemAdded, ItemNotAccepted, ItemNotRequired, ...opening } =
  intakeWishes;
const { SpecialProcedureEnded, ItemResumed, HearingRequested, HearingHeld, HearingNotified, ...pausing } = pauseWishes;
const {
  ExaminationStarted,
  ExaminationConcluded,
  ReviewConcluded,
  ItemSentUp,
  DecisionMade,
  ItemCompleted,
  ItemDelivered,
  ...besides
} = handlingWishes;

/** Each act done as it should be, those first that lead on; undefined where there is nothing to do it about. */
const properly: Readonly<Record<FlowActType, Draft>> = {
  SpecialProcedureEnded,
  ItemResumed,
  HearingRequested,
  HearingHeld,
  HearingNotified,
  ItemSplitOff,
  ...reviewWishes,
  // Before acceptance this is open only to what silence has accepted.
  ExaminationStarted,
  ...opening,
  ExaminationConcluded,
  ReviewConcluded,
  ItemSentUp,
  DecisionMade,
  FeeAssessed,
  FeePaid,
  CaseCompleted,
  ItemCompleted,
  CaseDelivered,
  ItemDelivered,
  SupplementNotified,
  ...besides,
  ...pausing,
  CasePreChecked,
  CaseCorrectedOnSpot,
  ItemAdded,
  ...supervisionWishes,
  ...ofCase,
  ItemNotAccepted,
  ItemNotRequired,
};

/** Acts in the order in which they lead on. */
export const leadingOn = Object.keys(properly) as readonly FlowActType[];

/** An act as it should be done now, or undefined where there is nothing to do it about. */
export const properWish = (act: FlowActType, occasion: Occasion): Wish | undefined => properly[act](occasion);
