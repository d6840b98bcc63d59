import type { InLanguages } from "./language.ts";

/**
 * Where an item stands between filing and its end: what has been done, hence what may come next.
 *
 * 中文  办理环节
 */
export const phaseNames = {
  unfiled: { "zh-CN": "未收件", en: "not filed" },
  filed: { "zh-CN": "已收件,待受理", en: "filed, awaiting acceptance" },
  supplementing: { "zh-CN": "待申请人补正", en: "awaiting the applicant's supplement" },
  accepted: { "zh-CN": "已受理,待审查", en: "accepted, awaiting examination" },
  examining: { "zh-CN": "审查中", en: "under examination" },
  examined: { "zh-CN": "已审查,待审核", en: "examined, awaiting review" },
  reviewed: { "zh-CN": "已审核,待决定", en: "reviewed, awaiting decision" },
  decided: { "zh-CN": "已决定,待办结", en: "decided, awaiting completion" },
  completed: { "zh-CN": "已办结", en: "completed" },
  delivered: { "zh-CN": "已送达", en: "delivered" },
  notAccepted: { "zh-CN": "不予受理", en: "not accepted" },
  withdrawn: { "zh-CN": "申请人已撤回", en: "withdrawn by the applicant" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Phase = keyof typeof phaseNames;

/** The phases in a fixed order. */
export const phases = Object.keys(phaseNames) as readonly Phase[] as readonly [Phase, ...Phase[]];

/** The phases in which an item has ended: only what follows an end may come. */
export const endPhases: ReadonlySet<Phase> = new Set(["completed", "delivered", "notAccepted", "withdrawn"]);
