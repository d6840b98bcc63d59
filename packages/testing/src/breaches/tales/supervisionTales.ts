import { defaultProfile, type CivilDate, type DataOf, type RuleId } from "@banjie/core";
import { applicant, person } from "../../histories/occasion.ts";
import { consequences } from "../consequences.ts";
import { after, decided, life, told, upTo } from "../soundLife.ts";
import { bringing, tale, tell, type TalesOf, type Told } from "../tale.ts";
import { praised, reopened, ruled } from "../turns.ts";

const lodged = tell(
  0,
  "ComplaintLodged",
  { channel: "phone", about: { department: "甲局" }, matter: "电话无人接听" },
  { by: person("centre") },
);
const answered = (day: number): readonly Told[] => [tell(day, "ComplaintAccepted", {}), ...answeredAfter(day)];
const answeredAfter = (day: number): readonly Told[] => [
  tell([day, 10], "ComplaintInvestigated", { finding: "线路检修" }),
  tell([day, 20], "ComplaintConcluded", { outcome: "upheldNoFault", reason: "并非过错" }),
  tell([day, 30], "ComplaintAnswered", { answer: "已恢复" }),
];
const extended = (day: number, days = 3, minute = 5) => tell([day, minute], "ComplaintExtended", { days, reason: "案情复杂" });
const reopenedFor = (minute: number) => tell([2, minute], "ComplaintReopened", { reason: "未解决" }, { by: person("centre") });
const dissatisfied = (minute: number) => tell([2, minute], "ComplaintFollowedUp", { satisfied: false });

const opened = (more: Partial<DataOf<"ServiceOpened">> = {}) =>
  tell(0, "ServiceOpened", { kind: "consultation", client: applicant.id, matter: "办理流程", ...more }, { by: person("window") });
const serviceDone = (minute: number) =>
  tell([0, minute], "ServiceConcluded", { outcome: "done", answer: "已告知" }, { by: person("window") });
const problem = (minute: number) => tell([0, minute], "ProblemRaised", { problem: "问-1", what: "缺图纸" });
const solved = (minute: number) => tell([0, minute], "ProblemSolved", { problem: "问-1", how: "已补" });

const checked = tell(0, "WindowChecked", { category: "manners", faults: 0 });
const published = (day: number, on: CivilDate, more: Partial<DataOf<"AssessmentPublished">> = {}) =>
  tell([day, 10], "AssessmentPublished", { period: "week", from: on, to: on, ...more });
const { assessment } = defaultProfile;
/** Good reviews count too, and no check tells of them. */
const reviewsCount = ruled({
  assessment: { ...assessment, value: { ...assessment.value, sources: { goodReviews: { each: 1, least: 0, most: 5 } } } },
});
const award = (day: number, on: CivilDate, minute = 20) =>
  tell([day, minute], "BannerAwarded", { month: on.slice(0, 7), award: "流动红旗" });

/** A card of a supervisor on an accepted item, and what follows on it. */
const carded = (more: Partial<DataOf<"CardIssued">>, ...follow: readonly Told[]): readonly Told[] =>
  after(life(), "ItemAccepted", issued(30, more), ...follow);
const issued = (minute: number, more: Partial<DataOf<"CardIssued">> = {}) =>
  tell([0, minute], "CardIssued", { card: "牌-1", level: "yellow", reason: "超期", ...more });

const panned = (day: number): Told => tell(day, "CaseEvaluated", { level: 5, source: "web" }, { by: applicant });
const contacted = (day: number): Told => tell(day, "BadReviewContacted", {});
const rectified = (day: number): Told => tell([day, 10], "BadReviewRectified", { what: "改进引导" });

const corrected = (version: number, right: DataOf<"RecordCorrected">["right"], day = 5): Told =>
  tell(day, "RecordCorrected", { version, reason: "录入有误", right });

/** 监察 评价 投诉 记录 */
export const supervisionTales = {
  "R-058": {
    "card.unknown": [
      tale(after(life(), "ItemAccepted", tell([0, 30], "CardRevoked", { card: "牌-9", reason: "误发" }))),
      tale(after(life(), "ItemAccepted", tell([0, 30], "CardAnswered", { card: "牌-9", answer: "已办" }))),
    ],
    "card.issued-twice": [tale(carded({}, issued(40)))],
    "card.out-of-turn": [
      tale(
        carded(
          {},
          tell([0, 40], "CardRevoked", { card: "牌-1", reason: "误发" }),
          tell([0, 50], "CardAppealed", { card: "牌-1", reason: "并未超期" }),
        ),
      ),
    ],
  },
  "R-059": {
    "evaluation.twice": [
      tale([...life(), praised(5), praised(16)]),
      tale([
        ...upTo(life("unlimited"), "ReviewConcluded"),
        tell([2, 10], "ServiceRendered", { service: "onSite" }),
        praised(2, 20),
        praised(13),
        ...decided({}, 14),
        praised(15, 10),
      ]),
      // Two services, and three evaluations.
      tale([
        ...upTo(life("unlimited"), "ReviewConcluded"),
        tell([2, 10], "ServiceRendered", { service: "consultation" }),
        tell([2, 20], "ServiceRendered", { service: "onSite" }),
        praised(13),
        praised(14),
        praised(15),
      ]),
    ],
    "service.evaluated-already": [
      tale([
        opened(),
        serviceDone(10),
        tell([0, 20], "ServiceEvaluated", { level: 1 }),
        tell([0, 30], "ServiceEvaluated", { level: 2 }),
      ]),
    ],
  },
  "R-060": {
    "evaluation.nothing-anew": [
      tale([...life(), praised(5), reopened(6), praised(7)]),
      tale([...life(), reopened(6), praised(7)]),
    ],
    "evaluation.before-service": [
      tale(after(life(), "ItemAccepted", praised(0, 30))),
      tale(after(life(), "ItemAccepted", praised(0, 30), tell([0, 40], "ServiceRendered", { service: "consultation" }))),
    ],
  },
  "R-061": {
    "review.contacted-late": [tale(({ late }) => [...life(), panned(5), contacted(6 + late), rectified(6 + late)])],
    "review.not-contacted": [tale([...life(), panned(5), rectified(5)], (late) => 6 + late)],
    "review.rectified-late": [tale(({ late }) => [...life(), panned(5), contacted(5), rectified(20 + late)])],
    "review.not-rectified": [tale([...life(), panned(5), contacted(5)], (late) => 20 + late)],
    "review.none": [tale([...life(), contacted(5)]), tale([...life(), praised(5), contacted(6)])],
    "review.out-of-turn": [
      tale([...life(), panned(5), contacted(5), rectified(5), tell([5, 20], "BadReviewUpheld", { reason: "并非误评" })]),
    ],
  },
  "R-062": {
    "complaint.accepted-late": [tale(({ late }) => [lodged, ...answered(1 + late)])],
    "complaint.not-accepted": [tale([lodged], (late) => 1 + late)],
    "complaint.answered-late": [
      tale(({ late }) => [lodged, tell(1, "ComplaintAccepted", {}), ...answeredAfter(8 + late)]),
      tale(({ late }) => [lodged, tell(1, "ComplaintAccepted", {}), extended(2), ...answeredAfter(11 + late)]),
    ],
    "complaint.unanswered": [tale([lodged, tell(1, "ComplaintAccepted", {})], (late) => 8 + late)],
    "complaint.extended-already": [
      tale([lodged, tell(1, "ComplaintAccepted", {}), extended(2), extended(2, 3, 6), ...answeredAfter(3)]),
    ],
    "complaint.extended-too-long": [tale([lodged, tell(1, "ComplaintAccepted", {}), extended(2, 8), ...answeredAfter(3)])],
    "complaint.extended-too-late": [
      bringing(
        tale(({ late }) => [lodged, tell(1, "ComplaintAccepted", {}), extended(8 + late), ...answeredAfter(8 + late)]),
        consequences.answeredLate,
      ),
    ],
    "complaint.reopened-already": [
      tale([lodged, ...answered(1), dissatisfied(0), reopenedFor(5), ...answeredAfter(2), dissatisfied(35), reopenedFor(40)]),
    ],
    "complaint.not-dissatisfied": [
      tale([lodged, ...answered(1), reopenedFor(0), ...answeredAfter(2)]),
      tale([lodged, ...answered(1), tell([1, 40], "ComplaintFollowedUp", { satisfied: true }), reopenedFor(0)]),
    ],
  },
  "R-063": {
    "time.after-recording": [
      tale(told(life(), "ItemDelivered", { method: "window" }, { recordedEarly: true })),
      tale([{ ...checked, recordedEarly: true }]),
      tale([...life(), tell(5, "DefinitionWithdrawn", { code: "scarce", reason: "取消许可" }, { recordedEarly: true })]),
    ],
  },
  "R-067": {
    "log.version-gap": [
      tale(told(life(), "ItemDelivered", { method: "window" }, { gap: true })),
      tale([checked, { ...checked, minute: 10, gap: true }]),
    ],
    "log.recorded-backwards": [tale(told(life(), "ExaminationStarted", {}, { recordedLate: true }))],
    "correction.of-nothing": [tale([...life(), corrected(99, { data: { method: "post" } })])],
    "correction.of-correction": [
      tale([...life(), corrected(9, { data: { method: "post" } }), corrected(10, { data: { reason: "更正有误" } }, 6)]),
    ],
    "correction.empty": [tale([...life(), corrected(9, {})])],
    "correction.unfit": [tale([...life(), corrected(9, { data: { method: "鸽子" } })])],
    "correction.in-future": [
      tale(({ on }) => [...life(), corrected(9, { at: `${on(9)}T09:00:00+08:00` as Told["draft"]["data"] as never })]),
    ],
  },
  "H-04": {
    "card.unanswered": [
      tale(
        ({ on }) => carded({ answerBy: on(1) }),
        (late) => 4 + late,
      ),
      tale(
        ({ on }) => carded({}, tell([0, 40], "SupervisionOrdered", { card: "牌-1", instruction: "限期办结", answerBy: on(1) })),
        (late) => 4 + late,
      ),
    ],
    "card.answered-late": [
      tale(({ on, late }) => [...carded({ answerBy: on(1) }), tell(4 + late, "CardAnswered", { card: "牌-1", answer: "已办" })]),
    ],
  },
  "H-08": {
    "dossier.out-of-turn": [tale([lodged, tell([0, 10], "ComplaintAnswered", { answer: "已恢复" })]), tale([serviceDone(0)])],
  },
  "H-09": {
    "service.not-the-holder": [
      tale([opened(), tell([0, 10], "ServiceHandedOver", { to: "丙局", reason: "属其职责" }, { by: person("centre") })]),
    ],
    "problem.raised-already": [tale([opened(), problem(10), problem(20)])],
    "problem.unknown": [tale([opened(), solved(10)])],
    "problem.solved-already": [tale([opened(), problem(10), solved(20), solved(30)])],
    "problem.unsolved": [tale([opened(), problem(10), serviceDone(20)])],
    "service.answered-late": [tale(({ on, late }) => [opened({ answerBy: on(1) }), { ...serviceDone(0), day: 1 + late }])],
    "service.unanswered": [
      tale(
        ({ on }) => [opened({ answerBy: on(1) })],
        (late) => 1 + late,
      ),
    ],
  },
  "H-10": {
    "award.month-open": [tale(({ on }) => [checked, published(0, on(0)), award(0, on(0))])],
    "award.nothing-checked": [tale([tell(0, "BannerAwarded", { month: "2012-12", award: "流动红旗" })])],
    "award.twice": [tale(({ on }) => [checked, published(0, on(0)), award(45, on(0)), award(45, on(0), 30)])],
    "assessment.backwards": [
      tale(({ on }) => [checked, published(0, on(0)), published(5, on(5), { to: on(4), period: "month" })]),
    ],
    "assessment.too-early": [tale(({ on }) => [checked, published(0, on(0), { to: on(1) })])],
    "assessment.nothing-checked": [tale(({ on }) => [published(0, on(0))])],
    "assessment.published-already": [tale(({ on }) => [checked, published(0, on(0)), published(1, on(0))])],
    "assessment.told-wrong": [tale(({ on }) => [checked, published(0, on(0), { points: 42 })])],
    "assessment.told-beyond": [tale(({ on }) => [reviewsCount, checked, published(0, on(0), { points: 9999 })])],
    "assessment.published-late": [tale(({ on, late }) => [checked, published(5 + late, on(0))])],
    "assessment.unpublished": [tale([checked], (late) => 5 + late)],
  },
} satisfies Partial<TalesOf<RuleId>>;
