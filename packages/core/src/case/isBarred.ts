import { feeOf } from "../catalogue/itemDefinition.ts";
import { civilDateOf } from "../time/instant.ts";
import { specialProcedures, suspensions } from "../vocabulary/specialProcedure.ts";
import type { FlowActType } from "../vocabulary/actType.ts";
import { isDeemedAccepted } from "./acceptance.ts";
import type { CaseState } from "./caseState.ts";
import { awaitsApplicant, openPause, type ItemState } from "./itemState.ts";
import { mayFollow, type CardAct } from "./cardTurn.ts";
import { mayEvaluate } from "./evaluation.ts";
import { evaluationsOf } from "./evaluations.ts";
import { balanceOf } from "./fees.ts";
import { hearingAskedBy } from "./hearing.ts";
import type { Situation } from "./holds.ts";
import { extensionTerms } from "./joint/extensionTerms.ts";
import { jointBar } from "./joint/jointBars.ts";
import { isToldAlready } from "./noticeItems.ts";
import { mayFollowOnReview, reviewFollowed, type ReviewAct } from "./reviewTurn.ts";
import { servingsOf } from "./servings.ts";

/** Whether no data could put an act in order now: there is nothing it could act on, or it may be done only once. */
type Bar = (situation: Situation) => boolean;

const waitsForMaterials = ({ items }: CaseState): boolean =>
  Object.values(items).some((item) => item.endedAt === undefined && awaitsApplicant(item));

/** Silence has made the acceptance: the filing can be turned down no more. */
const isSilent = ({ item, at, world }: Situation): boolean =>
  item.phase === "filed" && isDeemedAccepted(item, world, civilDateOf(at));

const procedureRuns = ({ pauses }: ItemState): boolean => pauses.some(({ special, to }) => special && to === undefined);

/** No card stands so that the act could follow. */
const noCardAwaits =
  (act: CardAct): Bar =>
  ({ item }) =>
    !item.cards.some((card) => mayFollow(act, card));

/** No bad review stands so that the act could follow. */
const noReviewAwaits =
  (act: ReviewAct): Bar =>
  ({ state, world }) => {
    const review = reviewFollowed(act, evaluationsOf(state, world));
    return review === undefined || !mayFollowOnReview(act, review);
  };

const bars: Readonly<Partial<Record<FlowActType, Bar>>> = {
  SupplementNotified: (situation) =>
    isSilent(situation) || situation.item.intakeAnsweredAt !== undefined || isToldAlready(situation.state, situation.item),
  ItemNotAccepted: (situation) => isSilent(situation),
  ItemNotRequired: (situation) => isSilent(situation),
  ItemAcceptedConditionally: (situation) => isSilent(situation),
  SupplementReceived: ({ state }) => !waitsForMaterials(state),
  FeeAssessed: ({ state, item, world }) => {
    const definition = world.definitionOf(item);
    if (item.outcome === "refused") return true;
    return definition !== undefined && (state.fees.assessed[item.item] ?? 0) > (feeOf(definition) || -1);
  },
  FeePaid: ({ state }) => balanceOf(state) <= 0,
  FeeRefunded: ({ state }) => state.fees.paid <= state.fees.refunded,
  ItemLapsed: ({ item, at }) => {
    const until = item.deferred.length > 0 ? item.deferredUntil : item.supplyUntil;
    return !awaitsApplicant(item) || (until !== undefined && civilDateOf(at) <= until);
  },
  CaseArchived: ({ state }) => Object.values(state.items).some(({ endedAt }) => endedAt === undefined),
  CaseEvaluated: ({ state, world, at }) => servingsOf(state).length === 0 || !mayEvaluate(state, world, at),
  BadReviewContacted: noReviewAwaits("BadReviewContacted"),
  BadReviewRectified: noReviewAwaits("BadReviewRectified"),
  BadReviewAppealed: noReviewAwaits("BadReviewAppealed"),
  BadReviewRemoved: noReviewAwaits("BadReviewRemoved"),
  BadReviewUpheld: noReviewAwaits("BadReviewUpheld"),
  ItemSplitOff: ({ state, item }) => !state.splitConsented.includes(item.item),
  SpecialProcedureStarted: ({ item, world }) =>
    !specialProcedures.some((kind) => world.definitionOf(item)?.procedures?.includes(kind) && !openPause(item, kind)),
  SpecialProcedureEnded: ({ item }) => !procedureRuns(item),
  ItemSuspended: ({ item }) => suspensions.every((kind) => openPause(item, kind)),
  ItemResumed: ({ item }) => !item.pauses.some(({ special, to }) => !special && to === undefined),
  ExtensionApproved: ({ state, item, at, world }) => {
    const { before, due } = extensionTerms(state, item, world, at);
    return before.length > 0 || (due !== undefined && civilDateOf(at) > due);
  },
  HearingRequested: ({ item, at, world }) => {
    const until = hearingAskedBy(item, world);
    return until === undefined || civilDateOf(at) > until;
  },
  HearingHeld: ({ item, at }) => item.hearing.on === undefined || civilDateOf(at) < item.hearing.on,
  CardAnswered: noCardAwaits("CardAnswered"),
  CardAppealed: noCardAwaits("CardAppealed"),
  CardRevoked: noCardAwaits("CardRevoked"),
  CardUpheld: noCardAwaits("CardUpheld"),
  SupervisionOrdered: noCardAwaits("SupervisionOrdered"),
};

/** Whether a rule stands against an act in a situation, whatever the act carries. */
export const isBarred = (type: FlowActType, situation: Situation): boolean =>
  (bars[type]?.(situation) ?? false) || jointBar(type, situation) !== undefined;
