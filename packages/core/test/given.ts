import {
  actData,
  civilDateSchema,
  countOf,
  decide,
  fiveStages,
  groupOf,
  isItemAct,
  localInstantSchema,
  replayCase,
  stampEvents,
  worldOf,
  type Actor,
  type AnyDraft,
  type CaseEvent,
  type CaseState,
  type Catalogue,
  type CivilDate,
  type DataOf,
  type FlowActType,
  type Instant,
  type ItemDefinition,
  type LocalInstant,
  type Role,
  type Statistics,
} from "@banjie/core";

/** A day, checked. */
export const day = (text: string): CivilDate => civilDateSchema.parse(text);

/** A moment in the hall's local time, from `2018-10-08 09:00`. */
export const moment = (text: string): LocalInstant => localInstantSchema.parse(`${text.replace(" ", "T")}:00+08:00`);

/** The people of the hall, one for each office. */
export const people = {
  applicant: { id: "applicant-7", role: "applicant", unit: "申请人" },
  window: { id: "clerk-3", role: "window", unit: "综合窗口" },
  examiner: { id: "examiner-1", role: "examiner", unit: "运输科" },
  reviewer: { id: "reviewer-1", role: "reviewer", unit: "运输科" },
  decider: { id: "decider-1", role: "decider", unit: "市交通运输局" },
  cashier: { id: "cashier-2", role: "cashier", unit: "收费窗口" },
  chair: { id: "chair-1", role: "chair", unit: "法制科" },
  interestedParty: { id: "neighbour-1", role: "interestedParty", unit: "利害关系人" },
  participant: { id: "participant-1", role: "participant", unit: "市住建局" },
  supervisor: { id: "supervisor-1", role: "supervisor", unit: "电子监察室" },
  complainant: { id: "complainant-5", role: "complainant", unit: "投诉人" },
  centre: { id: "centre-1", role: "centre", unit: "政务中心" },
} as const satisfies Readonly<Record<Role, Actor>>;

/** 道路运输经营许可: two materials required and one not, 20 days by law, 7 promised, free of charge; may need experts. */
export const transport: ItemDefinition = {
  code: "transport",
  version: 1,
  name: "道路运输经营许可",
  department: "市交通运输局",
  kind: "promised",
  basis: ["道路运输条例第八条"],
  flow: "five-stages",
  materials: [
    { code: "application", name: "申请表", required: true },
    { code: "plan", name: "经营方案", required: true },
    { code: "photo", name: "照片", required: false },
  ],
  legal: { length: 20, unit: "workingDay" },
  promised: { length: 7, unit: "workingDay" },
  fees: [],
  procedures: ["expertReview", "testing"],
};

/** 出版物经营许可: with a fee of 50 yuan. */
export const bookshop: ItemDefinition = {
  ...transport,
  code: "bookshop",
  name: "出版物经营许可",
  department: "市文化局",
  guide: { channels: ["window", "online"], visits: 1 },
  fees: [{ name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" }],
};

/** 咨询: neither limit nor promise. */
export const unlimited: ItemDefinition = {
  code: "unlimited",
  version: 1,
  name: "其他服务",
  department: "政务中心",
  kind: "immediate",
  basis: [],
  flow: "five-stages",
  materials: [],
  fees: [],
};

/** 诊所设置: the plan may follow after a conditional acceptance. */
export const clinic: ItemDefinition = {
  ...transport,
  code: "clinic",
  name: "诊所设置许可",
  department: "市卫生局",
  guide: { channels: ["window"], visits: 1 },
  materials: transport.materials.map((material) => (material.code === "plan" ? { ...material, deferrable: true } : material)),
  promised: { length: 15, unit: "workingDay" },
};

/** 建设工程规划许可: neighbours must be told. */
export const building: ItemDefinition = {
  ...transport,
  code: "building",
  name: "建设工程规划许可",
  department: "市规划局",
  guide: { channels: ["online"] },
  affectsOthers: true,
};

/** 证明: accepted and decided on the spot. */
export const certificate: ItemDefinition = {
  ...transport,
  code: "certificate",
  name: "无违规证明",
  kind: "immediate",
  flow: "immediate",
  guide: { channels: ["window", "mobile"], visits: 0 },
};

/** 食品经营许可: decided on a commitment. */
export const pledge: ItemDefinition = {
  ...certificate,
  code: "pledge",
  name: "食品经营许可",
  department: "市食药监局",
  kind: "commitment",
};

/** 印章刻制: one examines, another reviews and decides. */
export const simple: ItemDefinition = { ...transport, code: "simple", name: "印章刻制许可", flow: "one-review" };

/** 省际客运经营许可: examined here within 5 days of promise, decided by the province. */
export const upward: ItemDefinition = {
  ...transport,
  code: "upward",
  name: "省际客运经营许可",
  kind: "sentUp",
  legal: undefined,
  promised: { length: 5, unit: "workingDay" },
};

export const catalogue: Catalogue = {
  id: "hall",
  version: 1,
  adopted: { at: moment("2013-01-04 08:00"), by: people.centre },
  flows: [],
  items: [transport, bookshop, unlimited, clinic, building, certificate, pledge, simple, upward],
};

export const world = worldOf([catalogue]);

/** What each act carries when it is in order. */
const lawful: { readonly [Type in FlowActType]: DataOf<Type> } = {
  CaseFiled: {
    channel: "window",
    applicant: "applicant-7",
    items: [{ item: "1", definition: "transport", version: 1 }],
    materials: ["application", "plan"],
  },
  CasePreChecked: { passed: true },
  CaseCorrectedOnSpot: { what: "电话号码少一位" },
  SupplementNotified: { document: "补-1", materials: ["plan"] },
  SupplementReceived: { materials: ["plan"] },
  ItemAdded: { items: [{ item: "2", definition: "bookshop", version: 1 }], reason: "一并申请" },
  SplitConsented: { items: ["1"] },
  ItemSplitOff: { items: ["1"], reason: "另一事项须专家评审" },
  FeeAssessed: { lines: [{ item: "1", name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" }] },
  FeePaid: { amount: 5000, receipt: "票-1" },
  FeeRefunded: { amount: 5000, reason: "误收", receipt: "退-1" },
  CaseCompleted: {},
  CaseDelivered: { method: "post" },
  CaseWithdrawn: { reason: "不再经营" },
  CaseEvaluated: { level: 1, source: "device" },
  BadReviewContacted: { what: "电话致歉并了解情况" },
  BadReviewRectified: { what: "窗口增设叫号" },
  BadReviewAppealed: { ground: "mistaken", reason: "评价人误按" },
  BadReviewRemoved: { reason: "经核实为误评" },
  BadReviewUpheld: { reason: "经核实属实" },
  ServiceRendered: { service: "onSite" },
  CaseArchived: { archive: "档-2018-1" },
  RecordCorrected: { version: 1, reason: "录入错误", right: { data: { channel: "post" } } },
  ItemAccepted: { document: "受-1" },
  ItemAcceptedConditionally: {
    document: "受-1",
    deferred: ["plan"],
    supplyBy: day("2018-10-26"),
    commitment: "诺-1",
  },
  ItemNotAccepted: { document: "不受-1", reasons: ["不属于本机关职权范围"] },
  ItemNotRequired: { explanation: "该经营活动已取消许可" },
  CommitmentMade: { document: "诺-2" },
  CommitmentVerified: { kept: true, finding: "与承诺相符" },
  ItemHandedOver: { to: "运输科" },
  ExaminationStarted: {},
  JointSiteVerified: { items: ["1"], people: ["examiner-1", "examiner-2"], finding: "场地与各项方案相符" },
  SiteVerified: { people: ["examiner-1", "examiner-2"], finding: "场地与方案相符" },
  ExaminationConcluded: { opinion: "材料真实,建议准予", proposal: "grant" },
  ReviewConcluded: { opinion: "同意" },
  ItemSentBack: { to: "examination", reason: "意见不明确" },
  OpinionRequested: { units: ["市住建局"], until: day("2018-11-16") },
  OpinionGiven: { unit: "市住建局", opinion: "agree", reasons: [] },
  SpecialProcedureStarted: { procedure: "expertReview", basis: "道路运输条例第九条", days: 10, notice: "特-1" },
  SpecialProcedureEnded: { procedure: "expertReview", result: "专家同意" },
  ItemSuspended: { kind: "plain", reason: "系统故障" },
  ItemResumed: { kind: "plain" },
  ExtensionApproved: { days: 10, approver: { id: "head-1", rank: "agencyHead" }, reason: "案情复杂", notice: "延-1" },
  HearingRightTold: { to: "applicant-7", document: "听告-1" },
  HearingRequested: { party: "applicant-7" },
  HearingNotified: { on: day("2018-11-12"), place: "三楼会议室" },
  HearingHeld: { chair: "chair-1", record: "听录-1" },
  InterestedPartyTold: { party: "neighbour-1", document: "告-1" },
  ItemSentUp: { to: "省交通运输厅", opinion: "拟同意", allMaterials: true },
  DecisionMade: { outcome: "granted", document: "准-1", reasons: [], remedies: [] },
  DecisionPublished: { where: "门户网站" },
  ItemCompleted: {},
  ItemDelivered: { method: "window" },
  ItemWithdrawn: { reason: "不再经营" },
  ItemLapsed: { reason: "逾期未补正", basis: "政务服务条例第二十条" },
  ItemVoided: { kind: "invalid", reason: "重复申请" },
  ItemReopened: { basis: "行政复议决定书〔2018〕3号", to: "acceptance" },
  OverdueExplained: { reason: "专家外出", published: true },
  CardIssued: { card: "牌-1", level: "yellow", reason: "超期" },
  CardAnswered: { card: "牌-1", answer: "专家意见次日送达" },
  CardAppealed: { card: "牌-1", reason: "材料当日已送" },
  CardRevoked: { card: "牌-1", reason: "申诉成立" },
  CardUpheld: { card: "牌-1", reason: "材料送达时已经超期" },
  SupervisionOrdered: { card: "牌-1", instruction: "三日内办结并书面说明" },
};

/** Who does an act where nobody is named: the first office that the five stages entitle to it. */
const doer = (type: FlowActType): Actor => people[fiveStages.roles[type]?.[0] ?? "window"];

/** An act of case 1 and its item 1, in order unless told otherwise. */
export function act<Type extends FlowActType>(
  type: Type,
  at: string,
  data: Partial<DataOf<Type>> = {},
  by: Actor = doer(type),
): AnyDraft<FlowActType> {
  const item = isItemAct(type) ? { item: "1" } : {};
  return {
    v: actData[type].v,
    stream: "case/1",
    type,
    ...item,
    at: moment(at),
    by,
    data: { ...lawful[type], ...data },
  } as AnyDraft<FlowActType>;
}

/** An act as `act` makes it, without one of its data. */
export function actWithout(left: string, draft: AnyDraft<FlowActType>): AnyDraft<FlowActType> {
  const data = Object.fromEntries(Object.entries(draft.data).filter(([name]) => name !== left));
  return { ...draft, data } as AnyDraft<FlowActType>;
}

/** The acts as a log holds them, recorded in one commit. */
export function eventsOf(drafts: readonly AnyDraft<FlowActType>[], head = 0): CaseEvent[] {
  if (drafts.length === 0) return [];
  const origin = { commit: "c", head, recordedAt: "2021-01-01T00:00:00Z" as Instant, versionOf: () => head };
  return stampEvents(drafts, origin) as CaseEvent[];
}

/** Case 1 after these acts. */
export const after = (...drafts: readonly AnyDraft<FlowActType>[]): CaseState => replayCase("1", eventsOf(drafts));

/** What comes of an act after others. */
export const deciding = (wish: AnyDraft<FlowActType>, ...before: readonly AnyDraft<FlowActType>[]) =>
  decide(after(...before), wish, world);

/** A case of one item from filing to delivery, all in order: promised by 2018-10-24, completed the day before. */
export const wholeCase: readonly AnyDraft<FlowActType>[] = [
  act("CaseFiled", "2018-10-12 09:00"),
  act("ItemAccepted", "2018-10-15 10:00"),
  act("ExaminationStarted", "2018-10-15 14:00"),
  act("ExaminationConcluded", "2018-10-17 16:00"),
  act("ReviewConcluded", "2018-10-18 09:30"),
  act("DecisionMade", "2018-10-22 11:00"),
  act("ItemCompleted", "2018-10-23 09:00"),
  act("ItemDelivered", "2018-10-24 15:00"),
];

/** What an audit has counted, by department and month: nothing is said of what there is none of. */
export const countsIn = (statistics: Statistics): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(
    Object.entries(statistics).map(([key, cell]) => [
      groupOf(key).join(" "),
      Object.fromEntries(
        Object.keys(cell)
          .filter((id) => !id.endsWith("Rate"))
          .map((id) => [id, countOf(id, cell)]),
      ),
    ]),
  );
