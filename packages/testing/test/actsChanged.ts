import {
  countedEvaluation,
  highestCard,
  localInstantSchema,
  resultOf,
  worldOf,
  type CaseState,
  type DataOf,
  type DossierActType,
  type DossierState,
  type Event,
  type FlowActType,
  type ItemState,
} from "@banjie/core";
import { demoCatalogue } from "@banjie/testing";

/** An act of a case or a dossier. */
export type StreamAct = FlowActType | DossierActType;

/** What a log says in the end of the stream that an act belongs to. */
export type StateOf<Type extends StreamAct> = Type extends FlowActType ? CaseState : DossierState;

/** A way to change an act, and what follows from it for the figures of a hall. */
export interface ActChanged<Type extends StreamAct = StreamAct> {
  readonly title: string;
  readonly act: Type;
  /** Which acts of this type: those that make a difference. */
  readonly where: (event: Event<Type>, state: StateOf<Type>) => boolean;
  /** The act that is there instead; none where it is left out. */
  readonly instead: (event: Event<Type>) => Event<Type> | undefined;
  /** The measures that it changes without fail, and those that it may change, a group of them with a star: no others. */
  readonly must: string;
  readonly may: string;
}

interface Told<Type extends StreamAct> extends Partial<Pick<ActChanged<Type>, "where" | "must" | "may">> {
  /** Which of them, where there are several changes of the kind. */
  readonly which?: string;
}

const change = <Type extends StreamAct>(
  act: Type,
  how: string,
  instead: ActChanged<Type>["instead"],
  { where = () => true, which, must = "", may = "" }: Told<Type>,
): ActChanged =>
  ({ title: [act, which, how].filter(Boolean).join(" "), act, where, instead, must, may }) as unknown as ActChanged;

const leftOut = <Type extends StreamAct>(act: Type, told: Told<Type>): ActChanged =>
  change(act, "left out", () => undefined, told);

const later = <Type extends StreamAct>(act: Type, days: number, told: Told<Type>): ActChanged =>
  change(act, `${days} days later`, (event) => ({ ...event, at: daysAfter(event.at, days) }), told);

/** With the same act saying something else. */
const saying = <Type extends StreamAct>(
  act: Type,
  what: string,
  data: (event: Event<Type>) => NoInfer<Partial<DataOf<Type>>>,
  told: Told<Type>,
): ActChanged => change(act, what, (event) => ({ ...event, data: { ...event.data, ...data(event) } }), told);

/** The same time of day some days later. */
export const daysAfter = (at: string, days: number) =>
  localInstantSchema.parse(`${new Date(Date.parse(`${at.slice(0, 19)}Z`) + days * 86_400_000).toISOString().slice(0, 19)}+08:00`);

const world = worldOf([demoCatalogue]);
type OfItem = { readonly item?: string | undefined };
const itemOf = ({ item = "" }: OfItem, { items }: CaseState): ItemState | undefined => items[item];
const isAlone = ({ items }: CaseState): boolean => Object.keys(items).length === 1;
const neverReopened = ({ items }: CaseState): boolean => Object.values(items).every(({ rounds }) => rounds.length === 0);
const isCompleted = (item: ItemState | undefined): boolean => item?.completedAt !== undefined;
const isOver = ({ items }: CaseState): boolean => Object.values(items).every(({ endedAt }) => endedAt !== undefined);
const isServed = (state: CaseState): boolean => isOver(state) && Object.values(state.items).some(isCompleted);

/** A review that counts, of a case that has ended. */
const counts = ({ at }: Event, state: CaseState): boolean => isServed(state) && countedEvaluation(state, world)?.at === at;
/** A card that its case counts with. */
const isHighest = ({ data: { card } }: Event<"CardIssued">, state: CaseState): boolean => highestCard(state)?.card === card;
const isAnswered = (state: DossierState): boolean =>
  state.kind === "complaint" && state.rounds.length === 1 && state.rounds[0]?.answeredAt !== undefined;
const isUndecided = (state: DossierState): boolean =>
  state.kind === "complaint" &&
  state.rounds.length === 1 &&
  state.rounds[0]?.answeredAt === undefined &&
  state.withdrawnAt === undefined;

const ofCases = "*volumes *timeliness *speed *jointHandling *timeByHolder";
/** What is said of the promise; of the law nothing. */
const promise =
  "early onTheDay onTime overdue overdueOpen overdueOpenNow onTimeRate onTimeRate.allEnds onTimeRate.received onTimeRate.promisedKind " +
  "overdueRate earlyRate earlyRate.notImmediate earlyRate.pingtan earlyRate.vendor earlyRate.hunan speedUpPromise speedUpPromise.hunan " +
  "meanDays meanDays.notImmediate medianDays p90Days";
const cards = "warnings yellowCards redCards warnings.accepted yellowCards.accepted redCards.accepted";
const reviews =
  "satisfactionRate satisfactionRate.active satisfactionRate.outright verySatisfiedRate badReviewRate meanScore meanScore.shanwei " +
  "evaluated.given satisfactionRate.given badReviewRate.given";
const badReviews =
  "badReviews badReviewsRemoved rectificationOverdueOpen contactedInTimeRate rectificationRate rectifiedInTimeRate";
/** What an end is for: also of whether what was said before it stands beside what was said after it. */
const ends = `${ofCases} evaluated evaluationRate ${reviews} ${badReviews}`;
const scores = "meanWindowScore medianWindowScore";
const complaintRates =
  "complaintAnsweredInTimeRate complaintUpheldRate complaintExtendedRate complaintReopenedRate complaintSatisfactionRate meanAnswerDays";

/** Changes of acts of every kind, each with the figures that it must change, may change, and, by leaving them out, must not. */
export const actsChanged: readonly ActChanged[] = [
  // Ends, and when they came.
  leftOut("ItemCompleted", {
    where: (event, state) => isAlone(state) && neverReopened(state) && resultOf(itemOf(event, state) as ItemState) !== undefined,
    must: "completed volume volume.filings open openNow completionRate completionRate.cohort elapsedHours",
    may: ends,
  }),
  later("ItemCompleted", 3, {
    where: (_, state) => isAlone(state) && neverReopened(state),
    must: "elapsedHours meanElapsedDays",
    may: `procedureDays *timeliness *speed *timeByHolder ${reviews} ${badReviews}`,
  }),
  saying(
    "DecisionMade",
    "the other way",
    ({ data }) => ({ outcome: data.outcome === "granted" ? "refused" : "granted" }) as const,
    {
      where: (event, state) => neverReopened(state) && isCompleted(itemOf(event, state)),
      must: "granted refused returned.refused",
      may: `jointMixed ${promise} *timeByHolder`,
    },
  ),
  leftOut("DecisionMade", {
    where: (event, state) =>
      isAlone(state) && neverReopened(state) && isCompleted(itemOf(event, state)) && itemOf(event, state)?.outcome === "granted",
    must: "granted completedOther",
    may: ofCases,
  }),
  leftOut("ItemWithdrawn", {
    where: (_, state) => neverReopened(state) && isOver(state),
    must: "withdrawn returned.withdrawn open openNow",
    may: ends,
  }),
  leftOut("ItemNotAccepted", {
    where: (_, state) => neverReopened(state),
    must: "notAccepted returned returned.refused returned.withdrawn open openNow elapsedHours",
    may: ends,
  }),
  leftOut("ItemVoided", {
    where: ({ data }, state) => data.kind !== "entryError" && neverReopened(state),
    must: "voided open openNow",
    may: ends,
  }),
  leftOut("ItemNotRequired", {
    where: (_, state) => neverReopened(state),
    must: "notRequired returned returned.refused returned.withdrawn open openNow",
    may: ends,
  }),
  leftOut("ItemLapsed", { where: (_, state) => neverReopened(state), must: "lapsed returned open openNow", may: ends }),
  leftOut("ItemSentUp", {
    where: (_, state) => neverReopened(state),
    must: "sentUp completed volume open openNow",
    may: ends,
  }),
  saying("ItemVoided", "as an entry error", () => ({ kind: "entryError" }) as const, {
    where: ({ data }) => data.kind !== "entryError",
    must: "voided received volume.received",
    may: `${ofCases} *quality`,
  }),
  leftOut("ItemReopened", { must: "reopened", may: `${ofCases} *quality` }),

  // What happens on the way.
  leftOut("SpecialProcedureStarted", {
    where: (event, state) =>
      neverReopened(state) && isCompleted(itemOf(event, state)) && itemOf(event, state)?.pauses.length === 1,
    must: "hadProcedure procedureRate",
    may: "procedureDays *timeliness *speed *timeByHolder",
  }),
  leftOut("SpecialProcedureEnded", {
    which: "of an open item",
    where: (event, state) => {
      const { endedAt, pauses = [] } = itemOf(event, state) ?? {};
      return endedAt === undefined && pauses.every(({ to }) => to !== undefined);
    },
    must: "inProcedure openSuspended",
    may: "*timeliness *timeByHolder",
  }),
  leftOut("SpecialProcedureEnded", {
    which: "of a completed item",
    where: (event, state) => neverReopened(state) && isCompleted(itemOf(event, state)),
    may: "procedureDays *timeliness *speed *timeByHolder",
  }),
  leftOut("SupplementNotified", {
    which: "of a completed item",
    where: ({ at }, state) =>
      isAlone(state) &&
      neverReopened(state) &&
      isServed(state) &&
      Object.values(state.items).every(({ askedAt }) => askedAt === at),
    must: "firstTimeRate",
    may: ofCases,
  }),
  leftOut("SupplementNotified", {
    which: "not yet answered",
    where: ({ at }, state) =>
      isAlone(state) && Object.values(state.items).every(({ phase, askedAt }) => phase === "supplementing" && askedAt === at),
    must: "openInSupplement openInHand",
    may: ofCases,
  }),
  leftOut("ExtensionApproved", {
    where: (event, state) => isCompleted(itemOf(event, state)) && itemOf(event, state)?.extensions.length === 1,
    must: "extended extensionRate",
    may: "lawKeptRate lawOverdueOpen",
  }),
  saying(
    "CaseFiled",
    "by another channel",
    ({ data: { channel } }) => ({ channel: channel === "online" ? "window" : "online" }) as const,
    {
      where: ({ data }) => data.channel !== "mobile",
      must: "onlineRate onlineRate.filings",
      may: "onlineRate.endToEnd onlineRate.endToEndFilings",
    },
  ),
  saying(
    "CaseFiled",
    "for what is done on the spot",
    ({ data }) => ({ items: data.items.map((item) => ({ ...item, definition: "GA-02", version: 1 })) }),
    {
      where: (event, state) =>
        isAlone(state) &&
        Object.values(state.items).every(({ phase }) => phase !== "deleted") &&
        world.definitionOf(event.data.items[0] ?? { definition: "", version: 0 })?.kind === "promised",
      must: "immediateRate",
      may: ofCases,
    },
  ),
  saying("ItemDelivered", "at the window", () => ({ method: "window" }) as const, {
    where: ({ data, ...event }, state) => {
      const isFirst = itemOf(event, state)?.deliveredAt === event.at;
      return isFirst && state.channel === "online" && (data.method === "electronic" || data.method === "post");
    },
    must: "onlineRate.endToEnd",
    may: "onlineRate.endToEndFilings",
  }),
  leftOut("OverdueExplained", {}),
  leftOut("OpinionGiven", {}),
  leftOut("DecisionPublished", {}),
  leftOut("CaseArchived", {}),

  // Bills.
  leftOut("FeePaid", { may: `${promise} *timeByHolder` }),
  later("FeePaid", 1, {
    where: ({ at }, state) => Object.values(state.items).some(({ owings }) => owings.some(({ to }) => to === at)),
    may: `${promise} *timeByHolder`,
  }),
  leftOut("FeeAssessed", { may: `${promise} *timeByHolder` }),

  // Joint handling.
  leftOut("CaseWithdrawn", {
    where: (_, state) => neverReopened(state),
    must: "withdrawn returned.withdrawn open openNow",
    may: ends,
  }),
  saying(
    "DecisionMade",
    "in one of several granted",
    ({ data }) => ({ outcome: data.outcome === "granted" ? "refused" : "granted" }) as const,
    {
      where: (_, state) =>
        !isAlone(state) &&
        neverReopened(state) &&
        isOver(state) &&
        Object.values(state.items).every(({ outcome }) => outcome === "granted"),
      must: "granted refused returned.refused jointMixed",
      may: `${promise} *timeByHolder`,
    },
  ),
  leftOut("CaseCompleted", {
    where: (_, state) => neverReopened(state) && state.completion !== undefined,
    must: "completed volume open openNow combinedCompletions",
    may: ends,
  }),
  later("CaseCompleted", 2, {
    where: (_, state) => neverReopened(state) && state.completion !== undefined,
    must: "elapsedHours meanElapsedDays",
    may: `procedureDays *timeliness *speed *timeByHolder ${reviews} ${badReviews}`,
  }),
  later("DecisionMade", 1, {
    where: (event, state) => neverReopened(state) && (state.completion?.items.includes(event.item ?? "") ?? false),
    may: "jointDaysSaved jointEfficiency jointGain *speed *timeliness *timeByHolder",
  }),
  leftOut("ItemSplitOff", {
    must: "jointSplit",
    may: "jointDaysSaved jointEfficiency jointGain *timeByHolder",
  }),

  // Cards and reviews.
  leftOut("CardIssued", { must: "cardsIssued", may: `${cards} revokedCards` }),
  saying("CardIssued", "in red instead of yellow", () => ({ level: "red" }) as const, {
    where: (event, state) => event.data.level === "yellow" && isHighest(event, state),
    must: "yellowCards redCards",
    may: cards,
  }),
  leftOut("CardRevoked", { must: "revokedCards", may: cards }),
  leftOut("CardAnswered", {}),
  saying("CaseEvaluated", "at another level", ({ data: { level } }) => ({ level: level === 1 ? 2 : level - 1 }), {
    where: counts,
    must: "meanScore meanScore.shanwei",
    may: `${reviews} ${badReviews}`,
  }),
  leftOut("CaseEvaluated", {
    where: (event, state) =>
      counts(event, state) && state.evaluationActs.filter(({ type }) => type === "CaseEvaluated").length === 1,
    must: "evaluated evaluated.given evaluationRate",
    may: `${reviews} ${badReviews}`,
  }),
  leftOut("BadReviewContacted", { may: "contactedInTimeRate" }),
  leftOut("BadReviewRectified", { must: "rectificationRate", may: "rectifiedInTimeRate rectificationOverdueOpen" }),
  leftOut("BadReviewRemoved", {
    where: (_, state) => isServed(state),
    must: "badReviews badReviewsRemoved",
    may: `evaluated evaluationRate ${reviews} ${badReviews}`,
  }),

  // Complaints.
  leftOut("ComplaintLodged", { must: "complaintsReceived", may: "*complaints" }),
  leftOut("ComplaintRejected", {
    where: (_, state) => state.kind === "complaint" && state.acceptedAt === undefined && state.withdrawnAt === undefined,
    must: "complaintsRejected complaintsOpen",
    may: "complaintAcceptedInTimeRate complaintsOverdueOpen",
  }),
  leftOut("ComplaintAccepted", {
    where: (_, state) => isUndecided(state),
    must: "complaintsAccepted",
    may: "complaintAcceptedInTimeRate complaintsOverdueOpen complaintsRejected complaintsOpen",
  }),
  leftOut("ComplaintAnswered", {
    where: (_, state) => isAnswered(state) && state.kind === "complaint" && state.withdrawnAt === undefined,
    must: "complaintsAnswered complaintsOpen",
    may: `complaintsOverdueOpen ${complaintRates}`,
  }),
  later("ComplaintAnswered", 14, {
    where: (_, state) => isAnswered(state),
    must: "meanAnswerDays",
    may: "complaintAnsweredInTimeRate",
  }),
  saying("ComplaintConcluded", "with a fault", () => ({ outcome: "upheldResponsible" }) as const, {
    where: ({ data, at }, state) =>
      state.kind === "complaint" && data.outcome !== "upheldResponsible" && state.rounds.at(-1)?.concludedAt === at,
    must: "responsibleComplaints responsibleComplaints.received",
    may: "complaintsUpheld complaintUpheldRate",
  }),
  saying("ComplaintFollowedUp", "the other way", ({ data }) => ({ satisfied: !data.satisfied }), {
    where: ({ data }, state) => isAnswered(state) && state.kind === "complaint" && state.satisfied === data.satisfied,
    must: "complaintSatisfactionRate",
  }),
  leftOut("ComplaintWithdrawn", {
    where: (_, state) => state.kind === "complaint" && state.rounds.every(({ answeredAt }) => answeredAt === undefined),
    must: "complaintsWithdrawn",
    may: "complaintsOpen complaintsOverdueOpen complaintAcceptedInTimeRate complaintsRejected",
  }),
  leftOut("ComplaintInvestigated", {}),

  // Services.
  leftOut("ServiceOpened", { must: "services", may: "*services" }),
  later("ServiceConcluded", 60, {
    where: ({ at, data }, state) =>
      state.kind === "service" && (state.answerBy ?? "") >= at.slice(0, 10) && data.outcome !== "withdrawn",
    must: "serviceInTimeRate",
  }),
  leftOut("ServiceConcluded", {
    which: "promised by a day",
    where: (_, state) => state.kind === "service" && state.answerBy !== undefined,
    must: "servicesEnded servicesOpen servicesOverdueOpen",
    may: "*services",
  }),
  leftOut("ServiceStepTaken", { where: ({ data }) => data.cases !== undefined, may: "agencyCases projectCases" }),
  leftOut("ServiceConcluded", { must: "servicesEnded servicesOpen", may: "*services" }),
  saying("ServiceConcluded", "in vain", () => ({ outcome: "notDone" }) as const, {
    where: ({ data }) => data.outcome === "done",
    must: "serviceDoneRate",
    may: "firstAskedDoneRate",
  }),
  saying(
    "ServiceOpened",
    "of another kind",
    ({ data: { kind } }) => ({ kind: kind === "visit" ? "consultation" : "visit" }) as const,
    {
      must: "visits",
      may: "consultations agencyServices agencyClients agencyCases projectsFollowed projectCases clientsVisited firstAskedServices firstAskedDoneRate",
    },
  ),
  leftOut("ProblemSolved", { must: "problemsSolved problemsOpen problemsSolvedRate" }),
  leftOut("ProblemRaised", { must: "problemsRaised", may: "problemsSolved problemsOpen problemsSolvedRate" }),
  leftOut("ServiceHandedOver", { may: "servicesHandedOver" }),
  saying("ServiceEvaluated", "at another level", ({ data: { level } }) => ({ level: level > 3 ? 1 : 5 }), {
    where: (_, state) => state.kind === "service" && state.concludedAt !== undefined,
    must: "serviceSatisfactionRate",
  }),

  // Windows.
  saying("WindowChecked", "with one fault more", ({ data }) => ({ faults: data.faults + 1 }), {
    must: "windowFaults",
    may: scores,
  }),
  leftOut("WindowChecked", {
    which: "of the only check",
    must: "windowChecks",
    may: "*assessment",
  }),
  leftOut("WindowChecked", {
    where: (_, state) => state.kind === "window" && state.checks.length === 1,
    must: "windowChecks weeksChecked monthsAssessed",
    may: "*assessment",
  }),
  leftOut("AssessmentPublished", { may: "weeksPublished weeksUnpublished publishedInTimeRate" }),
  leftOut("BannerAwarded", { must: "bannersAwarded", may: "windowsAwarded" }),
];
