import type { InLanguages } from "./language.ts";

/**
 * Where a case with several items stands on its way to combined completion.
 *
 * 中文  联办进度
 */
export const jointPhaseNames = {
  intake: { "zh-CN": "待一并受理", en: "awaiting acceptance" },
  handling: { "zh-CN": "各事项办理中", en: "items being handled" },
  awaitingPayment: { "zh-CN": "已全部决定，待缴费", en: "all decided, awaiting payment" },
  ready: { "zh-CN": "可以总办结", en: "ready for combined completion" },
  completed: { "zh-CN": "已总办结", en: "completed together" },
  ended: { "zh-CN": "无事项可总办结", en: "ended, nothing to complete together" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type JointPhase = keyof typeof jointPhaseNames;
export const jointPhases = Object.keys(jointPhaseNames) as readonly JointPhase[];
