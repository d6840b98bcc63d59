import type { InLanguages } from "./language.ts";

/** Acts of a whole case, with their names. 中文 办件行为 */
const caseActs = {
  CaseFiled: { "zh-CN": "收件", en: "filing" },
  SupplementNotified: { "zh-CN": "补正告知", en: "supplement notice" },
  SupplementReceived: { "zh-CN": "补正收件", en: "receipt of the supplement" },
  FeeAssessed: { "zh-CN": "核费", en: "fee assessment" },
  FeePaid: { "zh-CN": "缴费", en: "payment" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of one item of a case, with their names. 中文 事项行为 */
const itemActs = {
  ItemAccepted: { "zh-CN": "受理", en: "acceptance" },
  ItemNotAccepted: { "zh-CN": "不予受理", en: "non-acceptance" },
  ItemHandedOver: { "zh-CN": "流转", en: "hand-over" },
  ExaminationStarted: { "zh-CN": "开始审查", en: "start of examination" },
  ExaminationConcluded: { "zh-CN": "审查", en: "examination" },
  ReviewConcluded: { "zh-CN": "审核", en: "review" },
  ItemSentBack: { "zh-CN": "退回重办", en: "sending back" },
  DecisionMade: { "zh-CN": "决定", en: "decision" },
  ItemCompleted: { "zh-CN": "办结", en: "completion" },
  ItemDelivered: { "zh-CN": "送达", en: "delivery" },
  ItemWithdrawn: { "zh-CN": "撤回申请", en: "withdrawal" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of the hall itself, with their names. 中文 大厅行为 */
const hallActs = {
  CatalogueAdopted: { "zh-CN": "发布事项目录", en: "adoption of the catalogue" },
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
