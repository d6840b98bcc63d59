import {
  balanceOf,
  type Actor,
  type CaseState,
  type FlowActType,
  type ItemDefinition,
  type ItemState,
  type Role,
} from "@banjie/core";
import { item, type Wish } from "../simulation/step.ts";

/** What an act is drafted from. */
export interface Occasion {
  readonly definition: ItemDefinition;
  readonly state: CaseState;
  /** Absent before the filing. */
  readonly item: ItemState | undefined;
  /** Which of the ways to do it. */
  readonly variant: number;
}

/** One person for each office. */
export const person = (role: Role, number = 1): Actor => ({
  id: `${role}-${number}`,
  role,
  unit: role === "window" ? "窗口" : "审批科",
});

type Draft = (occasion: Occasion) => Wish | undefined;

/** Each act done as it should be, those first that lead on; undefined where there is nothing to do it about. */
const properly: Readonly<Record<FlowActType, Draft>> = {
  CaseFiled: file,
  SupplementReceived: ({ item: { outstanding = [] } = {}, variant }) => {
    const materials = variant % 3 === 2 ? outstanding.slice(0, 1) : outstanding;
    return materials.length === 0 ? undefined : { type: "ReceiveSupplement", by: person("window"), materials: [...materials] };
  },
  ItemAccepted: () => ({ type: "AcceptItem", item, by: person("window"), document: "受-1" }),
  ExaminationStarted: () => ({ type: "StartExamination", item, by: person("examiner") }),
  ExaminationConcluded: ({ variant }) => ({
    type: "ConcludeExamination",
    item,
    by: person("examiner", 1 + (variant % 2)),
    opinion: "符合规定",
    ...(variant % 3 > 0 && { proposal: "grant" }),
  }),
  ReviewConcluded: () => ({ type: "ConcludeReview", item, by: person("reviewer"), opinion: "同意" }),
  DecisionMade: decide,
  FeeAssessed: ({ definition: { fee }, state }) =>
    fee && state.fees.assessed[item] === undefined
      ? { type: "AssessFee", by: person("cashier"), lines: [{ item, ...fee }] }
      : undefined,
  FeePaid: ({ state }) =>
    balanceOf(state) > 0 ? { type: "PayFee", by: person("applicant"), amount: balanceOf(state) } : undefined,
  ItemCompleted: () => ({ type: "CompleteItem", item, by: person("window") }),
  ItemDelivered: ({ variant }) => ({
    type: "DeliverItem",
    item,
    by: person("window"),
    method: (["window", "post", "electronic"] as const)[variant % 3] ?? "window",
  }),
  SupplementNotified: ({ definition, state, item: known }) => {
    const missing = definition.materials.map(({ code }) => code).filter((code) => !state.materials.includes(code));
    if (missing.length === 0 || known?.intakeAnsweredAt !== undefined) return undefined;
    return { type: "NotifySupplement", by: person("window"), materials: missing };
  },
  ItemHandedOver: ({ variant }) => ({
    type: "HandOverItem",
    item,
    by: person("examiner"),
    to: variant % 2 === 0 ? "法规科" : "窗口",
  }),
  ItemSentBack: ({ item: known, variant }) => ({
    type: "SendBackItem",
    item,
    by: person(known?.phase === "reviewed" ? "decider" : "reviewer"),
    to: known?.phase === "reviewed" && variant % 2 === 1 ? "review" : "examination",
    reason: "请重新核实",
  }),
  // The two short ends stand last, and only in some variants, so that they do not end every story.
  ItemNotAccepted: ({ variant }) =>
    variant % 3 === 0
      ? { type: "RefuseAcceptance", item, by: person("window"), document: "不受-1", reasons: ["不属于职权范围"] }
      : undefined,
  ItemWithdrawn: ({ variant }) => (variant % 3 === 1 ? { type: "WithdrawItem", item, by: person("applicant") } : undefined),
};

/** Acts in the order in which they lead on. */
export const leadingOn = Object.keys(properly) as readonly FlowActType[];

/** An act as it should be done now, or undefined where there is nothing to do it about. */
export const properWish = (act: FlowActType, occasion: Occasion): Wish | undefined => properly[act](occasion);

function file({ definition: { code, version, materials }, variant }: Occasion): Wish {
  const required = materials.filter((material) => material.required).map((material) => material.code);
  const missing = variant % 4 === 3 ? 1 + (variant % 2) : 0;
  return {
    type: "FileCase",
    by: person(variant % 2 === 0 ? "window" : "applicant"),
    channel: variant % 2 === 0 ? "window" : "online",
    applicant: "A-1",
    items: [{ item, definition: code, version }],
    materials: required.slice(missing),
  };
}

function decide({ variant }: Occasion): Wish {
  const decided = { type: "MakeDecision", item, by: person("decider"), document: "决-1" } as const;
  return variant % 5 === 4
    ? { ...decided, outcome: "refused", reasons: ["不符合条件"], remedies: ["可申请行政复议"] }
    : { ...decided, outcome: "granted", reasons: [], remedies: [] };
}
