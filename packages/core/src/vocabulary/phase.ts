import type { InLanguages } from "./language.ts";

/**
 * Where an item stands between filing and its end: what has been done, hence what may come next.
 *
 * 中文  办理环节
 */
export const phaseNames = {
  unfiled: { "zh-CN": "未收件", en: "not filed" },
  filed: { "zh-CN": "已收件，待受理", en: "filed, awaiting acceptance" },
  supplementing: { "zh-CN": "待申请人补正", en: "awaiting the applicant's supplement" },
  accepted: { "zh-CN": "已受理，待审查", en: "accepted, awaiting examination" },
  examining: { "zh-CN": "审查中", en: "under examination" },
  examined: { "zh-CN": "已审查，待审核", en: "examined, awaiting review" },
  reviewed: { "zh-CN": "已审核，待决定", en: "reviewed, awaiting decision" },
  decided: { "zh-CN": "已决定，待办结", en: "decided, awaiting completion" },
  completed: { "zh-CN": "已办结", en: "completed" },
  delivered: { "zh-CN": "已送达", en: "delivered" },
  notAccepted: { "zh-CN": "不予受理", en: "not accepted" },
  notRequired: { "zh-CN": "无需许可", en: "in need of no licence" },
  withdrawn: { "zh-CN": "申请人已撤回", en: "withdrawn by the applicant" },
  lapsed: { "zh-CN": "视为撤回", en: "lapsed" },
  sentUp: { "zh-CN": "已转报上级", en: "sent up to a higher agency" },
  voided: { "zh-CN": "已作废", en: "voided" },
  deleted: { "zh-CN": "已作为误录删除", en: "deleted as an entry error" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Phase = keyof typeof phaseNames;

/** The phases in a fixed order. */
export const phases = Object.keys(phaseNames) as readonly Phase[] as readonly [Phase, ...Phase[]];

/** The stages after acceptance. 中文 审查 审核 决定 办结 */
export type Stage = "examination" | "review" | "decision" | "completion";

/** The stage that an item is in by its phase: what awaits a stage is in it. Filing and acceptance have their own clock. */
export const stageOf: Readonly<Partial<Record<Phase, Stage>>> = {
  accepted: "examination",
  examining: "examination",
  examined: "review",
  reviewed: "decision",
  decided: "completion",
};

/** The stages of a matter's whole way: what comes before the acceptance is part of it, what follows an end is a stage of its own. */
export const wayStageNames = {
  acceptance: { "zh-CN": "受理", en: "acceptance" },
  examination: { "zh-CN": "审查", en: "examination" },
  review: { "zh-CN": "审核", en: "review" },
  decision: { "zh-CN": "决定", en: "decision" },
  completion: { "zh-CN": "办结", en: "completion" },
  afterEnd: { "zh-CN": "办结之后", en: "after the end" },
} as const satisfies Readonly<Record<Stage | "acceptance" | "afterEnd", InLanguages>>;
export type WayStage = keyof typeof wayStageNames;

/** The phases in which an item has ended: only what follows an end may come. */
export const endPhases: ReadonlySet<Phase> = new Set([
  "completed",
  "delivered",
  "notAccepted",
  "notRequired",
  "withdrawn",
  "lapsed",
  "sentUp",
  "voided",
  "deleted",
]);

/**
 * How an item ended, none folded into another.
 *
 * 中文  办理结果
 */
export const resultNames = {
  granted: { "zh-CN": "准予许可", en: "granted" },
  refused: { "zh-CN": "不予许可", en: "refused" },
  completedOther: { "zh-CN": "其他办结", en: "completed without a decision" },
  notAccepted: { "zh-CN": "不予受理", en: "not accepted" },
  notRequired: { "zh-CN": "不受理（无需许可）", en: "no licence needed" },
  withdrawn: { "zh-CN": "申请人撤回", en: "withdrawn" },
  lapsed: { "zh-CN": "视为撤回", en: "lapsed" },
  transferredUp: { "zh-CN": "转报上级", en: "sent up" },
  voided: { "zh-CN": "作废", en: "voided" },
  deletedAsError: { "zh-CN": "误录删除", en: "deleted as an entry error" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type TerminalResult = keyof typeof resultNames;

/** 正常办结: granted, refused, done without a decision, sent up. */
export const completingResults: ReadonlySet<TerminalResult | "open" | undefined> = new Set([
  "granted",
  "refused",
  "completedOther",
  "transferredUp",
]);
