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
  BadReviewContacted: { "zh-CN": "差评联系", en: "contact about a bad review" },
  BadReviewRectified: { "zh-CN": "差评整改", en: "rectification of a bad review" },
  BadReviewAppealed: { "zh-CN": "差评申诉", en: "appeal against a bad review" },
  BadReviewRemoved: { "zh-CN": "撤销差评", en: "removal of a bad review" },
  BadReviewUpheld: { "zh-CN": "维持差评", en: "upholding of a bad review" },
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

/** Acts of a complaint, with their names. 中文 投诉行为 */
const complaintActs = {
  ComplaintLodged: { "zh-CN": "投诉", en: "complaint" },
  ComplaintRejected: { "zh-CN": "不受理投诉", en: "rejection of the complaint" },
  ComplaintAccepted: { "zh-CN": "受理投诉", en: "acceptance of the complaint" },
  ComplaintInvestigated: { "zh-CN": "调查", en: "investigation" },
  ComplaintConcluded: { "zh-CN": "认定", en: "conclusion of the investigation" },
  ComplaintWithdrawn: { "zh-CN": "撤回投诉", en: "withdrawal of the complaint" },
  ComplaintExtended: { "zh-CN": "延长答复期限", en: "extension of the time to answer" },
  ComplaintAnswered: { "zh-CN": "答复", en: "answer to the complaint" },
  ComplaintFollowedUp: { "zh-CN": "回访", en: "follow-up call" },
  ComplaintReopened: { "zh-CN": "复办", en: "reopening of the complaint" },
  ComplaintClosed: { "zh-CN": "结案归档", en: "closing of the complaint" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of a service outside any case, with their names. 中文 服务行为 */
const serviceActs = {
  ServiceOpened: { "zh-CN": "登记服务", en: "request for a service" },
  ServiceHandedOver: { "zh-CN": "移交服务", en: "hand-over of the service" },
  ServiceStepTaken: { "zh-CN": "服务经过", en: "step of the service" },
  ProblemRaised: { "zh-CN": "提出问题", en: "problem" },
  ProblemSolved: { "zh-CN": "解决问题", en: "solution of a problem" },
  ServiceConcluded: { "zh-CN": "服务办结", en: "conclusion of the service" },
  ServiceEvaluated: { "zh-CN": "服务评价", en: "evaluation of the service" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Acts of the assessment of a window, with their names. 中文 窗口考核行为 */
const windowActs = {
  WindowChecked: { "zh-CN": "日检查", en: "daily check" },
  AssessmentPublished: { "zh-CN": "公示考核", en: "publication of the assessment" },
  BannerAwarded: { "zh-CN": "授予流动红旗", en: "award of the banner" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Every act a log may hold, with its name. */
export const actNames = { ...hallActs, ...caseActs, ...itemActs, ...complaintActs, ...serviceActs, ...windowActs };

export type CaseActType = keyof typeof caseActs;
export type ItemActType = keyof typeof itemActs;
export type HallActType = keyof typeof hallActs;
/** An act that a flow judges. */
export type FlowActType = CaseActType | ItemActType;
export type ComplaintActType = keyof typeof complaintActs;
export type ServiceActType = keyof typeof serviceActs;
export type WindowActType = keyof typeof windowActs;
/** An act of a dossier. */
export type DossierActType = ComplaintActType | ServiceActType | WindowActType;
export type ActType = FlowActType | HallActType | DossierActType;

/** What the hall keeps a dossier of beside its cases. 中文 投诉 服务 窗口考核 */
export const dossierKinds = ["complaint", "service", "window"] as const;
export type DossierKind = (typeof dossierKinds)[number];

const actsOfDossiers = { complaint: complaintActs, service: serviceActs, window: windowActs };

/** The kind of dossier that an act belongs to, if it belongs to one. */
export const dossierKindOf = (type: ActType): DossierKind | undefined =>
  dossierKinds.find((kind) => Object.hasOwn(actsOfDossiers[kind], type));

/** The acts that a flow judges, in a fixed order. */
export const flowActs = [...Object.keys(caseActs), ...Object.keys(itemActs)] as readonly FlowActType[];

export const isItemAct = (type: ActType): type is ItemActType => type in itemActs;
export const isFlowAct = (type: ActType): type is FlowActType => type in caseActs || type in itemActs;
export const isHallAct = (type: ActType): type is HallActType => type in hallActs;
