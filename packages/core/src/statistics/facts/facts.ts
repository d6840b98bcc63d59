import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { DossierState } from "../../dossier/dossiers.ts";
import type { LocalInstant } from "../../time/instant.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import { cardFacts, type CardFacts } from "./cardFacts.ts";
import { caseFacts, type CaseFacts } from "./caseFacts.ts";
import { complaintFacts, type ComplaintFacts } from "./complaintFacts.ts";
import type { DefinitionFacts } from "./definitionFacts.ts";
import { evaluationFacts, type EvaluationFacts } from "./evaluationFacts.ts";
import { itemFacts, type ItemFacts } from "./itemFacts.ts";
import { markFacts, type MarkFacts } from "./markFacts.ts";
import { reviewFacts, type ReviewFacts } from "./reviewFacts.ts";
import { problemFacts, serviceFacts, type ProblemFacts, type ServiceFacts } from "./serviceFacts.ts";
import { stayFacts, type StayFacts } from "./stayFacts.ts";
import { bannerFacts, checkFacts, weekFacts, type BannerFacts, type CheckFacts, type WeekFacts } from "./windowFacts.ts";

/** What the log of a case has to be counted, each with the facts of one of its kind. */
interface CaseSubjects {
  readonly item: ItemFacts;
  readonly case: CaseFacts;
  readonly stay: StayFacts;
  readonly card: CardFacts;
  readonly evaluation: EvaluationFacts;
  readonly review: ReviewFacts;
  readonly mark: MarkFacts;
}

/** What dossiers have. */
interface DossierSubjects {
  readonly complaint: ComplaintFacts;
  readonly service: ServiceFacts;
  readonly problem: ProblemFacts;
  readonly check: CheckFacts;
  readonly week: WeekFacts;
  readonly mark: MarkFacts;
  readonly banner: BannerFacts;
}

/** What may be counted; windows are given marks by their checks, by cases and by complaints. A further kind of subject is one more line here. 中文 统计对象 */
export interface Subjects extends CaseSubjects, DossierSubjects {
  readonly definition: DefinitionFacts;
}
export type Subject = keyof Subjects;
export type CaseSubject = keyof CaseSubjects;
export type DossierSubject = keyof DossierSubjects;

export const subjectNames = {
  item: { "zh-CN": "事项（件）", en: "item" },
  case: { "zh-CN": "办件（申报）", en: "case" },
  stay: { "zh-CN": "事项用时的一段", en: "part of an item's time" },
  card: { "zh-CN": "牌", en: "card" },
  evaluation: { "zh-CN": "评价", en: "evaluation" },
  review: { "zh-CN": "差评", en: "bad review" },
  complaint: { "zh-CN": "投诉", en: "complaint" },
  service: { "zh-CN": "服务", en: "service" },
  problem: { "zh-CN": "服务中的问题", en: "problem of a service" },
  check: { "zh-CN": "窗口检查", en: "check of a window" },
  week: { "zh-CN": "窗口检查周", en: "week in which a window was checked" },
  mark: { "zh-CN": "窗口考核记分", en: "mark of a window, for a check or for what else was noted of it" },
  banner: { "zh-CN": "流动红旗", en: "banner" },
  definition: { "zh-CN": "事项定义", en: "definition" },
} as const satisfies Readonly<Record<Subject, InLanguages>>;

/** What has happened by a moment, of a case or of a dossier. */
type FactsIn<State, Facts> = {
  readonly [Name in keyof Facts]: (state: State, world: World, asOf: LocalInstant) => Iterable<Facts[Name]>;
};

/**
 * The facts of a case, as of a moment.
 *
 * 中文  统计事实
 */
export const factsOf: FactsIn<CaseState, CaseSubjects> = {
  *item(state, world, asOf) {
    for (const item of Object.values(state.items)) yield* known(itemFacts(state, item, world, asOf));
  },
  case: (state, world, asOf) => known(caseFacts(state, world, asOf)),
  stay: stayFacts,
  card: cardFacts,
  evaluation: evaluationFacts,
  review: reviewFacts,
  mark: markFacts,
};

/** The facts of a complaint, a service or the assessment of a window, as of a moment. 中文 投诉、服务、考核的统计事实 */
export const dossierFactsOf: FactsIn<DossierState, DossierSubjects> = {
  complaint: complaintFacts,
  service: serviceFacts,
  problem: problemFacts,
  check: checkFacts,
  week: weekFacts,
  mark: markFacts,
  banner: bannerFacts,
};

const known = <T>(facts: T | undefined): T[] => (facts === undefined ? [] : [facts]);
