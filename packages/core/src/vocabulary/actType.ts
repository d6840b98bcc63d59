import type { InLanguages } from "./language.ts";

/** Acts of a whole case, with their names. 中文 办件行为 */
const caseActs = {
  CaseFiled: { "zh-CN": "收件", en: "filing" },
  CasePreChecked: { "zh-CN": "预审", en: "pre-check" },
  CaseCorrectedOnSpot: { "zh-CN": "当场更正", en: "correction on the spot" },
  SupplementNotified: { "zh-CN": "补正告知", en: "supplement notice" },
  SupplementReceived: { "zh-CN": "补正收件", en: "receipt of the supplement" },
  ItemAdded: { "zh-CN": "增加事项", en: "adding of an item" },
  SplitConsented: { "zh-CN": "同意分办", en: "consent to split" },
  ItemSplitOff: { "zh-CN": "分办", en: "splitting off" },
  JointSiteVerified: { "zh-CN": "联合踏勘", en: "joint site verification" },
  FeeAssessed: { "zh-CN": "核费", en: "fee assessment" },
  FeePaid: { "zh-CN": "缴费", en: "payment" },
  FeeRefunded: { "zh-CN": "退费", en: "refund" },
  CaseCompleted: { "zh-CN": "一次性总办结", en: "combined completion" },
  CaseDelivered: { "zh-CN": "一并送达", en: "joint delivery" },
  CaseWithdrawn: { "zh-CN": "撤回申报", en: "withdrawal of the case" },
  CaseEvaluated: { "zh-CN": "评价", en: "evaluation" },
  ServiceRendered: { "zh-CN": "服务", en: "service" },
  CaseArchived: { "zh-CN": "归档", en: "archiving" },
  RecordCorrected: { "zh-CN": "更正记录", en: "correction of the record" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of one item of a case, with their names. 中文 事项行为 */
const itemActs = {
  ItemAccepted: { "zh-CN": "受理", en: "acceptance" },
  ItemAcceptedConditionally: { "zh-CN": "容缺受理", en: "conditional acceptance" },
  ItemNotAccepted: { "zh-CN": "不予受理", en: "non-acceptance" },
  ItemNotRequired: { "zh-CN": "告知不受理", en: "notice that no licence is needed" },
  CommitmentMade: { "zh-CN": "告知承诺", en: "commitment" },
  CommitmentVerified: { "zh-CN": "承诺核查", en: "verification of the commitment" },
  ItemHandedOver: { "zh-CN": "流转", en: "hand-over" },
  ExaminationStarted: { "zh-CN": "开始审查", en: "start of examination" },
  SiteVerified: { "zh-CN": "现场核查", en: "site verification" },
  ExaminationConcluded: { "zh-CN": "审查", en: "examination" },
  ReviewConcluded: { "zh-CN": "审核", en: "review" },
  ItemSentBack: { "zh-CN": "退回重办", en: "sending back" },
  OpinionRequested: { "zh-CN": "征求会办意见", en: "request for the opinion of other units" },
  OpinionGiven: { "zh-CN": "会办意见", en: "opinion of another unit" },
  SpecialProcedureStarted: { "zh-CN": "启动特别程序", en: "start of a special procedure" },
  SpecialProcedureEnded: { "zh-CN": "结束特别程序", en: "end of a special procedure" },
  ItemSuspended: { "zh-CN": "挂起", en: "suspension" },
  ItemResumed: { "zh-CN": "恢复", en: "resumption" },
  ExtensionApproved: { "zh-CN": "批准延期", en: "extension" },
  HearingRightTold: { "zh-CN": "告知听证权利", en: "notice of the right to a hearing" },
  HearingRequested: { "zh-CN": "申请听证", en: "request for a hearing" },
  HearingNotified: { "zh-CN": "听证通知", en: "notice of the hearing" },
  HearingHeld: { "zh-CN": "举行听证", en: "hearing" },
  InterestedPartyTold: { "zh-CN": "告知利害关系人", en: "notice to an interested party" },
  ItemSentUp: { "zh-CN": "转报", en: "sending up" },
  DecisionMade: { "zh-CN": "决定", en: "decision" },
  DecisionPublished: { "zh-CN": "公开决定", en: "publication" },
  ItemCompleted: { "zh-CN": "办结", en: "completion" },
  ItemDelivered: { "zh-CN": "送达", en: "delivery" },
  ItemWithdrawn: { "zh-CN": "撤回申请", en: "withdrawal" },
  ItemLapsed: { "zh-CN": "视为撤回", en: "lapse" },
  ItemVoided: { "zh-CN": "作废", en: "voiding" },
  ItemReopened: { "zh-CN": "重新办理", en: "reopening" },
  OverdueExplained: { "zh-CN": "超期说明", en: "explanation of a delay" },
  CardIssued: { "zh-CN": "发牌", en: "supervision card" },
  CardAnswered: { "zh-CN": "回复", en: "answer to a card" },
  CardAppealed: { "zh-CN": "申诉", en: "appeal against a card" },
  CardRevoked: { "zh-CN": "撤牌", en: "revocation of a card" },
  CardUpheld: { "zh-CN": "驳回申诉", en: "upholding of a card" },
  SupervisionOrdered: { "zh-CN": "督办", en: "supervision order" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of the hall itself, with their names. 中文 大厅行为 */
const hallActs = {
  CatalogueAdopted: { "zh-CN": "发布事项目录", en: "adoption of the catalogue" },
  DefinitionAdopted: { "zh-CN": "增加目录事项", en: "adoption of a definition" },
  DefinitionAmended: { "zh-CN": "修改目录事项", en: "amendment of a definition" },
  DefinitionWithdrawn: { "zh-CN": "取消目录事项", en: "withdrawal of a definition" },
  NoticeAdopted: { "zh-CN": "采用节假日安排通知", en: "adoption of a holiday notice" },
  ClosureOrdered: { "zh-CN": "停止办公", en: "closure" },
  LimitsExtended: { "zh-CN": "紧急延长", en: "emergency extension of limits" },
  OrderWithdrawn: { "zh-CN": "撤销命令", en: "withdrawal of an order" },
  ProfileAdopted: { "zh-CN": "采用规则方案", en: "adoption of a profile" },
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
export const isHallAct = (type: ActType): type is HallActType => type in hallActs;
