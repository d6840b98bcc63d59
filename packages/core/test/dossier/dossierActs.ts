import {
  actData,
  dossierKindOf,
  dossierStream,
  replayDossier,
  stampEvents,
  type Actor,
  type AnyDraft,
  type DataOf,
  type DossierActType,
  type DossierEvent,
  type DossierName,
  type Instant,
} from "@banjie/core";
import { day, moment, people } from "../given.ts";

/** What each act carries when it is in order. */
const lawful: { readonly [Type in DossierActType]: DataOf<Type> } = {
  ComplaintLodged: {
    channel: "phone",
    complainant: people.complainant.id,
    about: { window: "交通窗口", case: "1" },
    matter: "窗口上班时间无人",
  },
  ComplaintRejected: { reason: "不属于政务中心职责", passedTo: "市信访局" },
  ComplaintAccepted: { document: "诉受-1" },
  ComplaintInvestigated: { finding: "调取监控,离岗二十分钟" },
  ComplaintConcluded: { outcome: "upheldResponsible", reason: "未按规定报告离岗" },
  ComplaintWithdrawn: { reason: "已当面说明" },
  ComplaintExtended: { days: 7, reason: "须向原单位核实" },
  ComplaintAnswered: { answer: "情况属实,已批评教育", document: "诉复-1" },
  ComplaintFollowedUp: { satisfied: false },
  ComplaintReopened: { reason: "没有说明今后如何改正" },
  ComplaintClosed: { archive: "诉档-1" },
  ServiceOpened: {
    kind: "visit",
    client: people.applicant.id,
    matter: "报建手续",
    project: "数据中心",
    answerBy: day("2013-05-20"),
  },
  ServiceHandedOver: { to: "市住建局窗口", reason: "由住建部门牵头" },
  ServiceStepTaken: { what: "现场办公,一次性告知材料", cases: ["1"] },
  ProblemRaised: { problem: "1", what: "用地红线与图纸不符" },
  ProblemSolved: { problem: "1", how: "协调国土部门重新放线" },
  ServiceConcluded: { outcome: "done", answer: "手续已全部办妥" },
  ServiceEvaluated: { level: 1 },
  WindowChecked: { category: "discipline", faults: 1, remarks: "串岗" },
  AssessmentPublished: { period: "week", from: day("2013-05-06"), to: day("2013-05-10") },
  BannerAwarded: { month: "2013-05", award: "流动红旗" },
};

const doers: Readonly<Record<string, Actor>> = {
  ServiceEvaluated: people.applicant,
  ServiceOpened: people.window,
  ServiceHandedOver: people.window,
  ServiceConcluded: people.window,
};

export const names = {
  complaint: { kind: "complaint", id: "TS-1" },
  service: { kind: "service", id: "FW-1" },
  window: { kind: "window", id: "交通窗口" },
} as const satisfies Readonly<Record<string, DossierName>>;

/** An act of a dossier, in order unless told otherwise. */
export function did<Type extends DossierActType>(
  type: Type,
  at: string,
  data: Partial<DataOf<Type>> = {},
  by: Actor = doers[type] ?? people.centre,
): AnyDraft<DossierActType> {
  const stream = dossierStream(names[dossierKindOf(type) ?? "complaint"]);
  const of = { v: actData[type].v, stream, type, at: moment(at), by };
  return { ...of, data: { ...lawful[type], ...data } } as AnyDraft<DossierActType>;
}

/** The acts as a log holds them. */
export function recorded(drafts: readonly AnyDraft<DossierActType>[]): DossierEvent[] {
  if (drafts.length === 0) return [];
  const origin = { commit: "c", head: 0, recordedAt: "2021-01-01T00:00:00Z" as Instant, versionOf: () => 0 };
  return stampEvents(drafts, origin) as DossierEvent[];
}

export const dossierAfter = (name: DossierName, ...drafts: readonly AnyDraft<DossierActType>[]) =>
  replayDossier(name, recorded(drafts));
