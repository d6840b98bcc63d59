import type { InLanguages } from "./language.ts";

/**
 * A service that the hall renders outside a case.
 *
 * 中文  全程代办 跟踪服务 上门服务 咨询 首问负责
 */
export const serviceKindNames = {
  agency: { "zh-CN": "全程代办", en: "full agency" },
  projectFollowUp: { "zh-CN": "重点项目跟踪服务", en: "follow-up of a key project" },
  visit: { "zh-CN": "上门服务", en: "on-site visit" },
  consultation: { "zh-CN": "咨询", en: "consultation" },
  firstAsked: { "zh-CN": "首问负责", en: "first-asked duty" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ServiceKind = keyof typeof serviceKindNames;
export const serviceKinds = Object.keys(serviceKindNames) as readonly ServiceKind[] as readonly [ServiceKind, ...ServiceKind[]];

/** Where a service stands. 中文 服务的状态 */
export const servicePhaseNames = {
  unopened: { "zh-CN": "未登记", en: "not asked for" },
  open: { "zh-CN": "服务中", en: "under way" },
  ended: { "zh-CN": "服务已办结", en: "concluded" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type ServicePhase = keyof typeof servicePhaseNames;

/** What became of a service. 中文 已办成 未办成 服务对象撤回 */
export const serviceOutcomes = ["done", "notDone", "withdrawn"] as const;
