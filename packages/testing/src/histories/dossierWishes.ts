import {
  assessmentCategories,
  civilDate,
  civilDateOf,
  complaintChannels,
  complaintOutcomes,
  dayNumber,
  openProblems,
  serviceKinds,
  serviceOutcomes,
  type Actor,
  type CivilDate,
  type ComplaintActType,
  type ComplaintState,
  type DataOf,
  type DossierActType,
  type DossierState,
  type LocalInstant,
  type ServiceActType,
  type ServiceState,
  type WindowActType,
  type WindowState,
} from "@banjie/core";
import { person } from "./occasion.ts";

/** What an act of a dossier is drafted from. */
export interface DossierOccasion<State extends DossierState = DossierState> {
  readonly state: State;
  readonly at: LocalInstant;
  /** Which of the ways to do it. */
  readonly variant: number;
}

/** Who does an act, and what it says. */
export interface DossierWish<Act extends DossierActType = DossierActType> {
  readonly by: Actor;
  readonly data: DataOf<Act>;
}

/** How each act is done properly, those first that lead on; undefined where there is nothing to do one about. */
type Wishes<Act extends DossierActType, State extends DossierState> = {
  readonly [Type in Act]: (occasion: DossierOccasion<State>) => DossierWish<Type> | undefined;
};

const [centre, window, complainant] = [person("centre"), person("window"), person("complainant")];

const pick = <T>(values: readonly [T, ...T[]], number: number): T => values[number % values.length] ?? values[0];

/** So many days later. */
const after = (at: LocalInstant, days: number): CivilDate => civilDate(dayNumber(civilDateOf(at)) + days);

const ofComplaints: Wishes<ComplaintActType, ComplaintState> = {
  ComplaintLodged: ({ variant }) => ({
    by: variant % 3 === 0 ? centre : complainant,
    data: {
      channel: pick(complaintChannels, variant),
      ...(variant % 3 !== 0 && { complainant: complainant.id }),
      about: pick<DataOf<"ComplaintLodged">["about"]>([{ window: "一号窗口" }, { department: "市规划局" }, {}], variant),
      matter: "窗口无人",
    },
  }),
  ComplaintAccepted: () => ({ by: centre, data: {} }),
  ComplaintConcluded: ({ variant }) => ({
    by: centre,
    data: { outcome: pick(complaintOutcomes, variant), reason: "经调查核实" },
  }),
  ComplaintInvestigated: () => ({ by: centre, data: { finding: "调取监控" } }),
  ComplaintAnswered: () => ({ by: centre, data: { answer: "情况已核实" } }),
  ComplaintFollowedUp: ({ state, variant }) =>
    state.satisfied === undefined ? { by: centre, data: { satisfied: variant % 2 === 0 } } : undefined,
  ComplaintReopened: ({ state }) => (state.satisfied === false ? { by: centre, data: { reason: "投诉人不满意" } } : undefined),
  ComplaintExtended: ({ variant }) => ({ by: centre, data: { days: 1 + variant, reason: "须向原单位核实" } }),
  ComplaintRejected: () => ({ by: centre, data: { reason: "不属于受理范围" } }),
  ComplaintWithdrawn: () => ({ by: centre, data: {} }),
  ComplaintClosed: () => ({ by: centre, data: {} }),
};

const clients = ["E-1", "E-2", "E-3"] as const;
/** Whoever answers for it acts. */
const holder = ({ holder: unit }: ServiceState): Actor => (unit === centre.unit ? centre : window);

const ofServices: Wishes<ServiceActType, ServiceState> = {
  ServiceOpened: ({ at, variant }) => ({
    by: window,
    data: {
      kind: pick(serviceKinds, variant),
      client: pick(clients, Math.floor(variant / 2)),
      matter: "报建手续",
      ...(variant % 2 === 1 && { project: pick(["数据中心", "装备制造"], Math.floor(variant / 6)) }),
      ...(variant % 3 !== 0 && { answerBy: after(at, variant % 6) }),
      ...(variant % 4 === 0 && { cases: ["YY-1"] }),
    },
  }),
  ProblemSolved: ({ state }) => {
    const [open] = openProblems(state);
    return open && { by: window, data: { problem: open.problem, how: "协调解决" } };
  },
  ServiceStepTaken: ({ state, variant }) =>
    state.steps < 2 ? { by: window, data: { what: "现场会商", cases: [`YY-${1 + (variant % 3)}`] } } : undefined,
  ServiceConcluded: ({ state, variant }) => ({
    by: holder(state),
    data: { outcome: variant < 8 ? "done" : pick(serviceOutcomes, variant) },
  }),
  ServiceEvaluated: ({ state: { client = "" }, variant }) => ({
    by: { ...person("applicant"), id: client },
    data: { level: 1 + (variant % 5) },
  }),
  ProblemRaised: ({ state }) => ({ by: window, data: { problem: String(state.problems.length + 1), what: "图纸不符" } }),
  ServiceHandedOver: ({ state }) => ({
    by: holder(state),
    data: { to: state.holder === centre.unit ? window.unit : centre.unit, reason: "由对口单位办理" },
  }),
};

const ofWindows: Wishes<WindowActType, WindowState> = {
  WindowChecked: ({ variant }) => ({
    by: centre,
    data: {
      category: pick(assessmentCategories, variant),
      faults: variant % 3 === 0 ? variant : 0,
      ...(variant % 4 === 1 && { merits: 1 }),
    },
  }),
  AssessmentPublished: ({ state, at, variant }) => {
    const last = state.checks.at(-1)?.at;
    if (last === undefined) return undefined;
    const month = variant % 4 === 3;
    const from = month ? (`${last.slice(0, 7)}-01` as CivilDate) : after(last, -(variant % 7));
    return { by: centre, data: { period: month ? "month" : "week", from, to: civilDateOf(at) } };
  },
  BannerAwarded: ({ state, at, variant }) => {
    const month = state.checks.map((check) => check.at.slice(0, 7)).findLast((checked) => checked < at.slice(0, 7));
    return month === undefined ? undefined : { by: centre, data: { month, award: pick(["流动红旗", "优质服务窗口"], variant) } };
  },
};

/** How the acts of each kind of dossier are done, those first that lead on. */
export const dossierWishes = { complaint: ofComplaints, service: ofServices, window: ofWindows };
