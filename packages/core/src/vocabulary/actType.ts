import type { InLanguages } from "./language.ts";

/** Acts of a whole case, with their names. 中文 办件行为 */
export const caseActs = {
  CaseFiled: { "zh-CN": "收件", en: "case filed" },
  SupplementNotified: { "zh-CN": "补正告知", en: "supplement notified" },
  SupplementReceived: { "zh-CN": "补正收件", en: "supplement received" },
  FeeAssessed: { "zh-CN": "核费", en: "fee assessed" },
  FeePaid: { "zh-CN": "缴费", en: "fee paid" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of one item of a case, with their names. 中文 事项行为 */
export const itemActs = {
  ItemAccepted: { "zh-CN": "受理", en: "item accepted" },
  ItemNotAccepted: { "zh-CN": "不予受理", en: "item not accepted" },
  ItemHandedOver: { "zh-CN": "流转", en: "item handed over" },
  ExaminationStarted: { "zh-CN": "开始审查", en: "examination started" },
  ExaminationConcluded: { "zh-CN": "审查", en: "examination concluded" },
  ReviewConcluded: { "zh-CN": "审核", en: "review concluded" },
  ItemSentBack: { "zh-CN": "退回重办", en: "item sent back" },
  DecisionMade: { "zh-CN": "决定", en: "decision made" },
  ItemCompleted: { "zh-CN": "办结", en: "item completed" },
  ItemDelivered: { "zh-CN": "送达", en: "item delivered" },
  ItemWithdrawn: { "zh-CN": "撤回申请", en: "item withdrawn" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of the hall itself, with their names. 中文 大厅行为 */
export const hallActs = {
  CatalogueAdopted: { "zh-CN": "发布事项目录", en: "catalogue adopted" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Every act a log may hold, with its name. */
export const actNames = { ...hallActs, ...caseActs, ...itemActs };

export type CaseActType = keyof typeof caseActs;
export type ItemActType = keyof typeof itemActs;
export type HallActType = keyof typeof hallActs;
/** An act that a flow judges. */
export type FlowActType = CaseActType | ItemActType;
export type ActType = FlowActType | HallActType;

/** The acts that a flow judges, in a fixed order. */
export const flowActs = [...Object.keys(caseActs), ...Object.keys(itemActs)] as readonly FlowActType[];

export const isItemAct = (type: ActType): type is ItemActType => type in itemActs;
