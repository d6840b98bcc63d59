import {
  dossierKinds,
  replayDossier,
  type Actor,
  type AnyDraft,
  type CaseState,
  type DataOf,
  type DossierActType,
  type DossierKind,
  type DossierState,
  type Value,
} from "@banjie/core";
import { did, recorded } from "../dossier/dossierActs.ts";
import { act, after, day, people } from "../given.ts";
import { littleHall, stories } from "./littleHall.ts";

type Acts = readonly AnyDraft<DossierActType>[];

const planning: Actor = { ...people.window, unit: "市规划局窗口" };

/** Working days as in the little hall. A complaint is to be accepted within 1 and answered within 7 of them; asked on 30 November. */
const complaints: Readonly<Record<string, Acts>> = {
  // Answered after 9, 10, 11 = 3.
  prompt: [
    did("ComplaintLodged", "2018-10-08 09:00"),
    did("ComplaintAccepted", "2018-10-08 15:00"),
    did("ComplaintInvestigated", "2018-10-09 09:00"),
    did("ComplaintConcluded", "2018-10-10 09:00", { outcome: "notUpheld" }),
    did("ComplaintAnswered", "2018-10-11 09:00"),
    did("ComplaintFollowedUp", "2018-10-12 09:00", { satisfied: true }),
    did("ComplaintClosed", "2018-10-15 09:00"),
  ],
  // Accepted on the day after, its last. Due 10, 11, 12 | 15–18 → 10-18, answered on it after 7.
  onTheDay: [
    did("ComplaintLodged", "2018-10-08 09:00", { channel: "box" }),
    did("ComplaintAccepted", "2018-10-09 09:00"),
    did("ComplaintInvestigated", "2018-10-10 09:00"),
    did("ComplaintConcluded", "2018-10-17 09:00", { outcome: "upheldNoFault" }),
    did("ComplaintAnswered", "2018-10-18 16:00"),
  ],
  // Accepted a day late. Due 12 | 15–19 | 22 → 10-22; answered after 12, 15–19, 22, 23, 24 = 9, and responsible.
  late: [
    did("ComplaintLodged", "2018-10-09 09:00"),
    did("ComplaintAccepted", "2018-10-11 09:00"),
    did("ComplaintInvestigated", "2018-10-12 09:00"),
    did("ComplaintConcluded", "2018-10-22 09:00"),
    did("ComplaintAnswered", "2018-10-24 09:00"),
    did("ComplaintFollowedUp", "2018-10-25 09:00", { satisfied: false }),
  ],
  // Due 11, 12 | 15–19 → 10-19, by five more 10-26: answered on it after 12.
  extended: [
    did("ComplaintLodged", "2018-10-10 09:00"),
    did("ComplaintAccepted", "2018-10-10 10:00"),
    did("ComplaintInvestigated", "2018-10-11 09:00"),
    did("ComplaintExtended", "2018-10-18 09:00", { days: 5 }),
    did("ComplaintConcluded", "2018-10-25 09:00", { outcome: "upheldNoFault" }),
    did("ComplaintAnswered", "2018-10-26 09:00"),
  ],
  // Answered after 16, 17, 18 = 3, again after 23, 24, 25 = 3: responsible after all.
  reopened: [
    did("ComplaintLodged", "2018-10-15 09:00"),
    did("ComplaintAccepted", "2018-10-15 10:00"),
    did("ComplaintInvestigated", "2018-10-16 09:00"),
    did("ComplaintConcluded", "2018-10-17 09:00", { outcome: "notUpheld" }),
    did("ComplaintAnswered", "2018-10-18 09:00"),
    did("ComplaintFollowedUp", "2018-10-19 09:00", { satisfied: false }),
    did("ComplaintReopened", "2018-10-22 09:00"),
    did("ComplaintInvestigated", "2018-10-23 09:00"),
    did("ComplaintConcluded", "2018-10-24 09:00"),
    did("ComplaintAnswered", "2018-10-25 09:00"),
    did("ComplaintFollowedUp", "2018-10-26 09:00", { satisfied: true }),
  ],
  rejected: [did("ComplaintLodged", "2018-10-16 09:00"), did("ComplaintRejected", "2018-10-17 09:00")],
  withdrawn: [
    did("ComplaintLodged", "2018-10-16 09:00"),
    did("ComplaintAccepted", "2018-10-17 09:00"),
    did("ComplaintWithdrawn", "2018-10-19 09:00"),
  ],
  // Taken back on the last day to decide: nothing was decided, and nothing is owed.
  withdrawnAtOnce: [did("ComplaintLodged", "2018-10-17 09:00"), did("ComplaintWithdrawn", "2018-10-18 09:00")],
  // Found responsible, to be answered by 22, 23 | 26–30 → 11-30: not late yet.
  concluded: [
    did("ComplaintLodged", "2018-11-20 09:00"),
    did("ComplaintAccepted", "2018-11-21 09:00"),
    did("ComplaintInvestigated", "2018-11-22 09:00"),
    did("ComplaintConcluded", "2018-11-27 09:00"),
  ],
  // To be answered by 5–9 | 12, 13 → 11-13.
  unanswered: [did("ComplaintLodged", "2018-11-01 09:00"), did("ComplaintAccepted", "2018-11-02 09:00")],
  unaccepted: [did("ComplaintLodged", "2018-11-26 09:00")],
  fresh: [did("ComplaintLodged", "2018-11-30 09:00")],
  // Taken up again, to be answered by 31, 1, 2 | 5–8 → 11-08, and was not.
  reopenedOpen: [
    did("ComplaintLodged", "2018-10-22 09:00"),
    did("ComplaintAccepted", "2018-10-22 10:00"),
    did("ComplaintInvestigated", "2018-10-22 11:00"),
    did("ComplaintConcluded", "2018-10-23 09:00", { outcome: "notUpheld" }),
    did("ComplaintAnswered", "2018-10-24 09:00"),
    did("ComplaintFollowedUp", "2018-10-25 09:00", { satisfied: false }),
    did("ComplaintReopened", "2018-10-30 09:00"),
  ],
};

/** A service of a kind is asked for, with no project, day or case unless told. */
const asked = (kind: DataOf<"ServiceOpened">["kind"], at: string, client: string, told: Partial<DataOf<"ServiceOpened">> = {}) =>
  did("ServiceOpened", at, { kind, client, project: undefined, answerBy: undefined, ...told });
const evaluated = (at: string, client: string, level: number) =>
  did("ServiceEvaluated", at, { level }, { ...people.applicant, id: client });

const services: Readonly<Record<string, Acts>> = {
  agency: [
    asked("agency", "2018-10-08 09:00", "E-1", { cases: ["1", "2"] }),
    did("ServiceConcluded", "2018-10-19 09:00"),
    evaluated("2018-10-20 09:00", "E-1", 1),
  ],
  agencyInTime: [
    asked("agency", "2018-10-09 09:00", "E-1", { cases: ["3"], answerBy: day("2018-10-12") }),
    did("ServiceConcluded", "2018-10-12 09:00"),
    evaluated("2018-10-13 09:00", "E-1", 3),
  ],
  agencyLate: [
    asked("agency", "2018-10-15 09:00", "E-2", { answerBy: day("2018-10-19") }),
    did("ServiceConcluded", "2018-10-22 09:00"),
    evaluated("2018-10-23 09:00", "E-2", 4),
  ],
  project: [
    asked("projectFollowUp", "2018-10-10 09:00", "E-3", { project: "数据中心" }),
    did("ServiceHandedOver", "2018-10-11 09:00", { to: planning.unit }),
    did("ServiceStepTaken", "2018-10-15 09:00", { cases: ["4", "5"] }),
    did("ServiceConcluded", "2018-11-09 09:00", {}, planning),
    evaluated("2018-11-10 09:00", "E-3", 2),
  ],
  projectWithdrawn: [
    asked("projectFollowUp", "2018-10-22 09:00", "E-3", { project: "数据中心" }),
    did("ServiceConcluded", "2018-10-26 09:00", { outcome: "withdrawn" }),
  ],
  projectOpen: [asked("projectFollowUp", "2018-11-05 09:00", "E-5", { project: "装备制造" })],
  visit: [
    asked("visit", "2018-10-11 09:00", "E-3"),
    did("ProblemRaised", "2018-10-11 10:00", { problem: "1" }),
    did("ProblemRaised", "2018-10-11 11:00", { problem: "2" }),
    did("ProblemSolved", "2018-10-16 09:00", { problem: "1" }),
    did("ProblemSolved", "2018-11-05 09:00", { problem: "2" }),
    did("ServiceConcluded", "2018-11-06 09:00"),
  ],
  visitOverdue: [
    asked("visit", "2018-10-25 09:00", "E-3", { answerBy: day("2018-11-02") }),
    did("ProblemRaised", "2018-10-25 10:00", { problem: "1" }),
  ],
  visitInVain: [
    asked("visit", "2018-11-12 09:00", "E-4"),
    did("ProblemRaised", "2018-11-12 10:00", { problem: "1" }),
    did("ProblemSolved", "2018-11-14 09:00", { problem: "1" }),
    did("ServiceConcluded", "2018-11-15 09:00", { outcome: "notDone" }),
  ],
  consultation: [asked("consultation", "2018-10-16 09:00", "E-6"), did("ServiceConcluded", "2018-10-16 09:30")],
  consultationOpen: [asked("consultation", "2018-11-20 09:00", "E-7", { answerBy: day("2018-12-05") })],
  // Taken back before the day told: not answered, neither in time nor late.
  consultationWithdrawn: [
    asked("consultation", "2018-10-22 09:00", "E-7", { answerBy: day("2018-10-26") }),
    did("ServiceConcluded", "2018-10-24 09:00", { outcome: "withdrawn" }),
  ],
  firstAsked: [
    asked("firstAsked", "2018-10-17 09:00", "E-8"),
    did("ServiceHandedOver", "2018-10-17 10:00", { to: planning.unit }),
    did("ServiceConcluded", "2018-10-18 09:00", {}, planning),
  ],
  firstAskedInVain: [
    asked("firstAsked", "2018-10-18 09:00", "E-9"),
    did("ServiceConcluded", "2018-10-19 09:00", { outcome: "notDone" }),
  ],
  firstAskedWithdrawn: [
    asked("firstAsked", "2018-10-19 09:00", "E-9"),
    did("ServiceConcluded", "2018-10-19 10:00", { outcome: "withdrawn" }),
  ],
};

const published = (at: string, from: string, to: string, period: "week" | "month" = "week") =>
  did("AssessmentPublished", at, { period, from: day(from), to: day(to) });
const checked = (at: string, category: DataOf<"WindowChecked">["category"], faults: number, merits = 0) =>
  did("WindowChecked", at, { category, faults, merits });

/** A fault costs one point, in the handling five; a merit wins one, two at most in each respect. A week is published within five days. */
const windows: Readonly<Record<string, Acts>> = {
  // October: 100 − 1 − 5 + 1 − 2 = 93.
  交通窗口: [
    checked("2018-10-08 09:00", "discipline", 1),
    checked("2018-10-10 09:00", "handling", 1),
    // In time: until 11, 12 | 15, 16, 17.
    published("2018-10-12 16:00", "2018-10-08", "2018-10-12"),
    checked("2018-10-16 09:00", "manners", 0, 1),
    // A day late: until 17, 18, 19 | 22, 23.
    published("2018-10-24 09:00", "2018-10-15", "2018-10-19"),
    // Never: until 25, 26 | 29, 30, 31.
    checked("2018-10-24 10:00", "environment", 2),
  ],
  // October: 100 + 1 + 0 + 2 (of five merits) = 103. The month's publication is no week's: the last was due by 11-02.
  文化窗口: [
    checked("2018-10-09 09:00", "environment", 0, 1),
    published("2018-10-12 16:00", "2018-10-08", "2018-10-12"),
    checked("2018-10-17 09:00", "efficiency", 0),
    published("2018-10-19 16:00", "2018-10-15", "2018-10-19"),
    checked("2018-10-26 09:00", "manners", 0, 5),
    published("2018-11-01 09:00", "2018-10-01", "2018-10-31", "month"),
    did("BannerAwarded", "2018-11-05 09:00", { month: "2018-10" }),
    did("BannerAwarded", "2018-11-05 10:00", { month: "2018-10", award: "优质服务窗口" }),
  ],
  // October: 97. November: thirteen faults cost ten, 90. One week in two months, published on its last day: 2 | 5, 6, 7, 8. One has time.
  // In September nobody had checked it: that banner is none.
  住建窗口: [
    did("BannerAwarded", "2018-10-08 09:00", { month: "2018-09" }),
    checked("2018-10-31 09:00", "discipline", 3),
    checked("2018-11-01 09:00", "discipline", 9),
    did("BannerAwarded", "2018-11-05 09:00", { month: "2018-10", award: "进步窗口" }),
    published("2018-11-08 16:00", "2018-10-29", "2018-11-02"),
    checked("2018-11-28 09:00", "discipline", 4),
  ],
};

/** The acts of each dossier, by its kind and name. */
export const dossierStories = { complaint: complaints, service: services, window: windows };

/** The dossiers that these acts make. */
export const dossiersOf = (all: Readonly<Record<DossierKind, Readonly<Record<string, Acts>>>>): DossierState[] =>
  dossierKinds.flatMap((kind) => Object.entries(all[kind]).map(([id, acts]) => replayDossier({ kind, id }, recorded(acts))));

/** Thirteen complaints, fifteen services, three windows with ten checks in eight weeks. */
export const littleDossiers: readonly DossierState[] = dossiersOf(dossierStories);

const evaluation = (at: string, level: number) => act("CaseEvaluated", at, { level });

/** The case completed on 12 October, with a review. A contact is due after 1 working day, the rectification after 15. */
const reviewed = [
  // Until 16, and until 16–19 | 22–26 | 29–2 | 5 → 11-05: both in time.
  [
    evaluation("2018-10-15 09:00", 4),
    act("BadReviewContacted", "2018-10-16 09:00"),
    act("BadReviewRectified", "2018-10-25 09:00"),
  ],
  // The same limits, both late.
  [
    evaluation("2018-10-15 09:00", 5),
    act("BadReviewContacted", "2018-10-18 09:00"),
    act("BadReviewRectified", "2018-11-07 09:00"),
  ],
  // Neither.
  [evaluation("2018-10-15 09:00", 4)],
  // Removed.
  [evaluation("2018-10-16 09:00", 5), act("BadReviewAppealed", "2018-10-17 09:00"), act("BadReviewRemoved", "2018-10-19 09:00")],
  // Appealed against in vain, dealt with in time.
  [
    evaluation("2018-10-16 09:00", 4),
    act("BadReviewContacted", "2018-10-17 09:00"),
    act("BadReviewAppealed", "2018-10-17 10:00"),
    act("BadReviewUpheld", "2018-10-18 09:00"),
    act("BadReviewRectified", "2018-10-30 09:00"),
  ],
  // Evaluated again on 17 October: a day after the contact was due.
  [evaluation("2018-10-15 09:00", 5), evaluation("2018-10-17 09:00", 2)],
  // Contacted in time; to be rectified in December.
  [evaluation("2018-11-26 09:00", 4), act("BadReviewContacted", "2018-11-27 09:00")],
  [evaluation("2018-10-15 09:00", 1)],
].map((acts): CaseState => after(...stories.early.slice(0, 5), ...acts));

/** The little hall, whose one bad review nobody dealt with, and eight reviews more. */
export const reviewedHall: readonly CaseState[] = [...littleHall, ...reviewed];

const many = (of: number): Value => ({ of, outOf: 1 });
const over = (of: number, outOf: number): Value => ({ of, outOf });

export const workedReviews: Readonly<Record<string, Value>> = {
  // One of the little hall, eight reviews but the removed one and the good one.
  badReviews: many(7),
  badReviewsRemoved: many(1),
  // That of the little hall, the third.
  rectificationOverdueOpen: many(2),
  // The first, the fifth, the seventh.
  contactedInTimeRate: over(3, 7),
  // The first, the second, the fifth; the sixth was replaced before it had to be mended, the seventh has time.
  rectificationRate: over(3, 5),
  rectifiedInTimeRate: over(2, 5),
};

export const workedDossiers: Readonly<Record<string, Value>> = {
  complaintsReceived: many(13),
  // All but rejected, withdrawnAtOnce, unaccepted, fresh.
  complaintsAccepted: many(9),
  complaintsRejected: many(1),
  complaintsWithdrawn: many(2),
  // prompt, onTheDay, late, extended, reopened
  complaintsAnswered: many(5),
  complaintsOpen: many(5),
  // unanswered, unaccepted, reopenedOpen
  complaintsOverdueOpen: many(3),
  // onTheDay, late, extended, reopened, concluded
  complaintsUpheld: many(5),
  responsibleComplaints: many(3),
  "responsibleComplaints.received": many(3),
  // late and unaccepted were not; fresh has time, of withdrawnAtOnce nothing is asked.
  complaintAcceptedInTimeRate: over(9, 11),
  complaintAnsweredInTimeRate: over(4, 5),
  complaintUpheldRate: over(4, 5),
  complaintExtendedRate: over(1, 5),
  complaintReopenedRate: over(1, 5),
  // prompt and reopened were, late was not.
  complaintSatisfactionRate: over(2, 3),
  // 3 + 7 + 9 + 12 + 6
  meanAnswerDays: over(37, 5),

  services: many(15),
  servicesEnded: many(12),
  servicesOpen: many(3),
  servicesOverdueOpen: many(1),
  agencyServices: many(3),
  agencyClients: many(2),
  agencyCases: many(3),
  projectsFollowed: many(2),
  projectCases: many(2),
  visits: many(3),
  clientsVisited: many(2),
  consultations: many(3),
  firstAskedServices: many(3),
  firstAskedDoneRate: over(1, 2),
  servicesHandedOver: many(2),
  // Three were withdrawn, two in vain.
  serviceDoneRate: over(7, 9),
  serviceInTimeRate: over(1, 2),
  serviceSatisfactionRate: over(3, 4),
  problemsRaised: many(4),
  problemsSolved: many(3),
  problemsOpen: many(1),
  problemsSolvedRate: over(3, 4),

  windowChecks: many(10),
  // 1 + 1 + 0 + 2, 0 + 0 + 0, 3 + 9 + 4
  windowFaults: many(20),
  windowMerits: many(7),
  weeksChecked: many(8),
  weeksPublished: many(5),
  weeksUnpublished: many(2),
  publishedInTimeRate: over(4, 7),
  // November is not over at six in the evening of its last day.
  monthsAssessed: many(3),
  meanWindowScore: over(93 + 103 + 97, 3),
  // 93, 97, 103
  medianWindowScore: over(97 + 97, 2),
  bannersAwarded: many(3),
  windowsAwarded: many(2),
};
