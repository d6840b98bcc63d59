import {
  actData,
  caseStream,
  dossierStream,
  hallStream,
  localInstantSchema,
  type Actor,
  type AnyDraft,
  type Draft,
  type LocalInstant,
} from "@banjie/core";

/** Nine o'clock on the given day of May 2018 and so many minutes: the time of sample acts. */
export function sampleTime(day = 2, minute = 0): LocalInstant {
  const hour = 9 + Math.floor(minute / 60);
  return localInstantSchema.parse(`2018-05-${two(day)}T${two(hour)}:${two(minute % 60)}:00+08:00`);
}

const two = (part: number): string => String(part).padStart(2, "0");

/** People of a sample hall, one for each office. */
export const sampleActors = {
  applicant: { id: "applicant-7", role: "applicant", unit: "applicants" },
  window: { id: "clerk-3", role: "window", unit: "综合窗口" },
  examiner: { id: "examiner-1", role: "examiner", unit: "市交通运输局" },
  reviewer: { id: "reviewer-1", role: "reviewer", unit: "市交通运输局" },
  decider: { id: "decider-1", role: "decider", unit: "市交通运输局" },
  cashier: { id: "cashier-2", role: "cashier", unit: "收费窗口" },
  centre: { id: "centre-1", role: "centre", unit: "政务中心" },
} as const satisfies Readonly<Record<string, Actor>>;

/** Who did it and when, if that matters. */
export type SampleOrigin = Partial<Pick<Draft, "at" | "by">>;

/** 收件: a case of so many items is filed, at the window unless told. */
export function sampleFiling(
  caseId: string,
  items = 1,
  { at = sampleTime(), by = sampleActors.window }: SampleOrigin = {},
): Draft<"CaseFiled"> {
  const definitions = Array.from({ length: items }, (_, index) => ({
    item: String(index + 1),
    definition: `D-${index + 1}`,
    version: 1,
  }));
  return {
    v: actData.CaseFiled.v,
    stream: caseStream(caseId),
    type: "CaseFiled",
    at,
    by,
    data: { channel: "window", applicant: `applicant-of-${caseId}`, items: definitions, materials: ["M-1", "M-2"] },
  };
}

/** 受理: one item of a case is accepted. */
export function sampleAcceptance(caseId: string, item = "1"): Draft<"ItemAccepted"> {
  const [stream, at] = [caseStream(caseId), sampleTime(3)];
  return { v: 1, stream, type: "ItemAccepted", item, at, by: sampleActors.window, data: { document: `受-${caseId}-${item}` } };
}

/** 审查: the handler's opinion on the first item of a case. */
export function sampleOpinion(caseId: string, opinion: string): Draft<"ExaminationConcluded"> {
  const [stream, at] = [caseStream(caseId), sampleTime(4)];
  const data = { opinion, proposal: "grant" } as const;
  return { v: 1, stream, type: "ExaminationConcluded", item: "1", at, by: sampleActors.examiner, data };
}

/** 补正收件: materials handed in after a notice. */
export function sampleSupplement(caseId: string, materials: readonly string[]): Draft<"SupplementReceived"> {
  const [stream, at, by] = [caseStream(caseId), sampleTime(7), sampleActors.window];
  return { v: 1, stream, type: "SupplementReceived", at, by, data: { materials: [...materials] } };
}

/** 发布事项目录: the hall adopts a catalogue of one matter. */
export function sampleAdoption(version = 1): Draft<"CatalogueAdopted"> {
  const by = sampleActors.window;
  const item = {
    code: "D-1",
    version: 1,
    name: "道路运输经营许可",
    department: "市交通运输局",
    kind: "promised" as const,
    basis: ["《道路运输条例》第24条"],
    flow: "five-stages",
    materials: [],
    promised: { length: 10, unit: "workingDay" as const },
    fees: [],
  };
  const catalogue = { id: "sample", version, adopted: { at: sampleTime(1), by }, flows: [], items: [item] };
  return {
    v: actData.CatalogueAdopted.v,
    stream: hallStream,
    type: "CatalogueAdopted",
    at: sampleTime(1),
    by,
    data: { catalogue },
  };
}

/** 投诉: a complaint from its lodging to its answer. */
export function sampleComplaint(id: string): readonly AnyDraft[] {
  const by = sampleActors.centre;
  const of = { v: 1, stream: dossierStream({ kind: "complaint", id }), by } as const;
  const lodged = { channel: "phone", about: { department: "市交通运输局" }, matter: "电话无人接听" } as const;
  return [
    { ...of, type: "ComplaintLodged", at: sampleTime(2), data: lodged },
    { ...of, type: "ComplaintAccepted", at: sampleTime(3), data: {} },
    { ...of, type: "ComplaintInvestigated", at: sampleTime(4), data: { finding: "当日线路检修" } },
    { ...of, type: "ComplaintConcluded", at: sampleTime(4, 30), data: { outcome: "upheldNoFault", reason: "并非工作人员过错" } },
    { ...of, type: "ComplaintAnswered", at: sampleTime(7), data: { answer: "线路已恢复,并致歉" } },
  ];
}

/** A case of one item from filing to delivery 收件 … 送达, all five stages. */
export function sampleCase(caseId: string): readonly AnyDraft[] {
  const of = { v: 1, stream: caseStream(caseId), item: "1" } as const;
  const { window, examiner, reviewer, decider } = sampleActors;
  return [
    sampleFiling(caseId),
    sampleAcceptance(caseId),
    { ...of, type: "ExaminationStarted", at: sampleTime(3, 30), by: examiner, data: {} },
    sampleOpinion(caseId, "材料齐全, 建议准予许可"),
    { ...of, type: "ReviewConcluded", at: sampleTime(4, 90), by: reviewer, data: { opinion: "同意" } },
    {
      ...of,
      v: actData.DecisionMade.v,
      type: "DecisionMade",
      at: sampleTime(7),
      by: decider,
      data: { outcome: "granted", reasons: [], remedies: [] },
    },
    { ...of, type: "ItemCompleted", at: sampleTime(7, 30), by: window, data: {} },
    { ...of, type: "ItemDelivered", at: sampleTime(8), by: window, data: { method: "window" } },
  ];
}
