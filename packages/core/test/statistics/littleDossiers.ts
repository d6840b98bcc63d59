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
    did("ProblemRaised", "2018-10-16 09:00", { problem: "1" }),
    did("ProblemSolved", "2018-10-19 09:00", { problem: "1" }),
    did("ServiceConcluded", "2018-10-22 09:00"),
    evaluated("2018-10-23 09:00", "E-2", 4),
  ],
  project: [
    asked("projectFollowUp", "2018-10-10 09:00", "E-3", { project: "数据中心" }),
    did("ServiceHandedOver", "2018-10-11 09:00", { to: planning.unit }),
    did("ProblemRaised", "2018-10-12 09:00", { problem: "1" }),
    did("ServiceStepTaken", "2018-10-15 09:00", { cases: ["4", "5"] }),
    did("ProblemRaised", "2018-10-19 09:00", { problem: "2" }),
    did("ProblemSolved", "2018-10-26 09:00", { problem: "1" }),
    did("ProblemSolved", "2018-11-08 09:00", { problem: "2" }),
    did("ServiceConcluded", "2018-11-09 09:00", {}, planning),
    evaluated("2018-11-10 09:00", "E-3", 2),
  ],
  projectWithdrawn: [
    asked("projectFollowUp", "2018-10-22 09:00", "E-3", { project: "数据中心" }),
    // Nobody solves it any more: it stays one that was raised.
    did("ProblemRaised", "2018-10-23 09:00", { problem: "1" }),
    did("ServiceConcluded", "2018-10-26 09:00", { outcome: "withdrawn" }),
  ],
  projectOpen: [
    asked("projectFollowUp", "2018-11-05 09:00", "E-5", { project: "装备制造" }),
    did("ProblemRaised", "2018-11-06 09:00", { problem: "1" }),
    did("ProblemSolved", "2018-11-12 09:00", { problem: "1" }),
    did("ProblemRaised", "2018-11-13 09:00", { problem: "2" }),
  ],
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

const banner = (at: string, month: string, award = "流动红旗") => did("BannerAwarded", at, { month, award });

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
  // September: 102. October: 100 + 1 + 0 + 2 (of five merits) = 103. The month's publication is no week's: the last was due by 11-02.
  文化窗口: [
    checked("2018-09-18 09:00", "environment", 0, 2),
    published("2018-09-21 16:00", "2018-09-17", "2018-09-21"),
    banner("2018-10-08 09:00", "2018-09"),
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
  // August: 100 − 10 = 90. September: 100 − 5 − 3 = 92. October: five faults of five points cost twenty, 80. November: 100 + 1 + 2 (of three
  // merits) = 103. In July nobody had checked it: that banner is none.
  规划窗口: [
    banner("2018-08-06 15:00", "2018-07"),
    checked("2018-08-07 09:00", "efficiency", 2),
    published("2018-08-10 16:00", "2018-08-06", "2018-08-10"),
    checked("2018-09-04 09:00", "handling", 1),
    checked("2018-09-05 09:00", "discipline", 3),
    banner("2018-09-06 15:00", "2018-08"),
    // On its last day: 6, 7 | 10, 11, 12.
    published("2018-09-12 16:00", "2018-09-03", "2018-09-07"),
    banner("2018-10-08 15:00", "2018-09"),
    banner("2018-10-08 16:00", "2018-09", "进步窗口"),
    checked("2018-10-09 09:00", "integrity", 5),
    // Two days late: until 10, 11, 12 | 15, 16.
    published("2018-10-18 09:00", "2018-10-08", "2018-10-12"),
    // Never: until 7, 8, 9 | 12, 13.
    checked("2018-11-06 09:00", "environment", 0, 1),
    checked("2018-11-06 10:00", "computing", 0, 3),
  ],
  // August: ten faults cost ten, 90. September: 98. October: twelve cost ten too, 90. November: 100 − 5 + 1 = 96.
  国土窗口: [
    checked("2018-08-08 09:00", "manners", 10),
    // A day before the last: 9, 10 | 13, 14, 15.
    published("2018-08-14 16:00", "2018-08-06", "2018-08-10"),
    banner("2018-09-06 15:00", "2018-08"),
    // Never: until 13, 14 | 17, 18, 19.
    checked("2018-09-12 09:00", "discipline", 2),
    banner("2018-10-08 15:00", "2018-09"),
    checked("2018-10-17 09:00", "satisfaction", 12),
    published("2018-10-19 16:00", "2018-10-15", "2018-10-19"),
    banner("2018-11-05 15:00", "2018-10"),
    checked("2018-11-14 09:00", "efficiency", 1, 1),
    // A day late: until 15, 16 | 19, 20, 21.
    published("2018-11-22 09:00", "2018-11-12", "2018-11-16"),
  ],
};

/** The acts of each dossier, by its kind and name. */
export const dossierStories = { complaint: complaints, service: services, window: windows };

/** The dossiers that these acts make. */
export const dossiersOf = (all: Readonly<Record<DossierKind, Readonly<Record<string, Acts>>>>): DossierState[] =>
  dossierKinds.flatMap((kind) => Object.entries(all[kind]).map(([id, acts]) => replayDossier({ kind, id }, recorded(acts))));

/** Thirteen complaints, fifteen services with ten problems, five windows with twenty-one checks in seventeen weeks of thirteen months, and twelve banners. */
export const littleDossiers: readonly DossierState[] = dossiersOf(dossierStories);

const evaluation = (at: string, level: number) => act("CaseEvaluated", at, { level });

/** The case completed on 12 October, with a review. A contact is due after 1 working day, the rectification after 15. */
const completed = [
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

/** Bad reviews of cases that ended otherwise, or have not ended. */
const otherwise = [
  // Contacted in time; to be mended until 17, 18, 19 | 22–26 | 29–2 | 5, 6 → 11-06, two days late.
  [
    ...stories.withdrawn,
    evaluation("2018-10-16 09:00", 4),
    act("BadReviewContacted", "2018-10-17 09:00"),
    act("BadReviewRectified", "2018-11-08 09:00"),
  ],
  // Neither, until 7 and until 7–9 | 12–16 | 19–23 | 26, 27 → 11-27.
  [...stories.lapsed, evaluation("2018-11-06 09:00", 5)],
  // Contacted three days late, mended on the last day, 11-05.
  [
    ...stories.notAccepted,
    evaluation("2018-10-15 09:00", 4),
    act("BadReviewContacted", "2018-10-19 09:00"),
    act("BadReviewRectified", "2018-11-05 09:00"),
  ],
  // Removed.
  [
    ...stories.voided,
    evaluation("2018-10-15 09:00", 4),
    act("BadReviewAppealed", "2018-10-16 09:00"),
    act("BadReviewRemoved", "2018-10-18 09:00"),
  ],
  // Of what stands still: both in time.
  [
    ...stories.suspended,
    evaluation("2018-10-22 09:00", 4),
    act("BadReviewContacted", "2018-10-23 09:00"),
    act("BadReviewRectified", "2018-10-30 09:00"),
  ],
  // Of what is overdue and open: not contacted, until 21; to be mended in December.
  [...stories.overdueOpen, evaluation("2018-11-20 09:00", 5)],
].map((acts): CaseState => after(...acts));

/** A service on the way, evaluated by itself. */
const served = (level: number) => [act("ServiceRendered", "2018-10-09 09:00"), evaluation("2018-10-09 10:00", level)];
const [filed, accepted] = stories.early;
const ended = [act("DecisionMade", "2018-10-11 09:00"), act("ItemCompleted", "2018-10-12 09:00")];
const withService = [
  // A bad one that nobody dealt with, until 10 and until 10–12 | 15–19 | 22–26 | 29, 30; what is said of the end leaves it standing.
  [filed, accepted, ...served(5), ...ended, evaluation("2018-10-15 09:00", 1)],
  // Of the end nothing is said.
  [filed, accepted, ...served(2), ...ended],
  // It has not ended.
  [filed, accepted, ...served(3)],
].map((acts): CaseState => after(...acts));

/** The little hall, whose one bad review nobody dealt with, and eighteen reviews more. */
export const reviewedHall: readonly CaseState[] = [...littleHall, ...completed, ...otherwise, ...withService];

const many = (of: number): Value => ({ of, outOf: 1 });
const over = (of: number, outOf: number): Value => ({ of, outOf });

/**
 * Cases that ended: 14 of the little hall, the 8 completed, 4 that ended otherwise, 2 with a service. Evaluated, two removed: 4 (1, 3, 5, 2),
 * 7 (4, 5, 4, 4, 2, 4, 1), 3 (4, 5, 4), 2 (1, 2); thrice each of the levels 1, 2 and 5, 3 once, 4 six times.
 */
export const workedReviews: Readonly<Record<string, Value>> = {
  evaluated: many(16),
  // Completed: 9 of the little hall, 8, none, 2; of these evaluated 4, 7, none, 2.
  evaluationRate: over(13, 19),
  satisfactionRate: over(7, 16),
  "satisfactionRate.active": over(7, 16),
  "satisfactionRate.outright": over(6, 16),
  verySatisfiedRate: over(3, 16),
  badReviewRate: over(9, 16),
  // 3 × 100 + 3 × 80 + 60 + 6 × 30
  meanScore: over(780, 16),
  // 3 × 10 + 3 × 8 + 6 + 6 × 3
  "meanScore.shanwei": over(78, 16),
  // 4; 7, of two by one hand the later; 5, of what stands still and what is overdue too; 4 with a service, two of them in one case.
  "evaluated.given": many(20),
  // 3, 2, none, 3
  "satisfactionRate.given": over(8, 20),
  "badReviewRate.given": over(12, 20),
  // One of the little hall; of those completed six, but the removed one and the good ones; of the others five, but the removed one; of a service one.
  badReviews: many(13),
  badReviewsRemoved: many(2),
  // That of the little hall, the third, the lapsed, that of the service.
  rectificationOverdueOpen: many(4),
  // The first, the fifth, the seventh; the withdrawn, the suspended.
  contactedInTimeRate: over(5, 13),
  // The first, the second, the fifth; the withdrawn, the not accepted, the suspended. The sixth was replaced before it had to be mended, the
  // seventh and the overdue one have time.
  rectificationRate: over(6, 10),
  // The first, the fifth; the not accepted, the suspended.
  rectifiedInTimeRate: over(4, 10),
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
  // agencyLate 1, project 2, projectWithdrawn 1, projectOpen 2, visit 2, visitOverdue 1, visitInVain 1
  problemsRaised: many(10),
  problemsSolved: many(7),
  // projectWithdrawn, the second of projectOpen, visitOverdue
  problemsOpen: many(3),
  problemsSolvedRate: over(7, 10),

  // 4 + 4 + 3 + 6 + 4
  windowChecks: many(21),
  // 1 + 1 + 0 + 2, 0 + 0 + 0 + 0, 3 + 9 + 4, 2 + 1 + 3 + 5 + 0 + 0, 10 + 2 + 12 + 1
  windowFaults: many(56),
  // 1, 2 + 1 + 5, 0, 1 + 3, 1
  windowMerits: many(14),
  // 3 + 4 + 2 + 4 + 4
  weeksChecked: many(17),
  // 2 + 3 + 1 + 3 + 3
  weeksPublished: many(12),
  // One each, but of 住建, whose last has time.
  weeksUnpublished: many(4),
  // 1 + 3 + 1 + 2 + 2
  publishedInTimeRate: over(9, 16),
  // November is not over at six in the evening of its last day.
  monthsAssessed: many(10),
  meanWindowScore: over(93 + 102 + 103 + 97 + 90 + 92 + 80 + 90 + 98 + 90, 10),
  // 80, 90, 90, 90, 92, 93, 97, 98, 102, 103
  medianWindowScore: over(92 + 93, 2),
  // 文化 3, 住建 1, 规划 3, 国土 3; one each of 住建 and 规划 for a month without a check
  bannersAwarded: many(10),
  windowsAwarded: many(4),
};
