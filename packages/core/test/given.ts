import {
  civilDateSchema,
  decide,
  fiveStages,
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
  centre: { id: "centre-1", role: "centre", unit: "政务中心" },
} as const satisfies Readonly<Record<Role, Actor>>;

/** 道路运输经营许可: two materials required and one not, 20 days by law, 7 promised, free of charge. */
export const transport: ItemDefinition = {
  code: "transport",
  version: 1,
  name: "道路运输经营许可",
  department: "市交通运输局",
  flow: "five-stages",
  materials: [
    { code: "application", name: "申请表", required: true },
    { code: "plan", name: "经营方案", required: true },
    { code: "photo", name: "照片", required: false },
  ],
  legal: { length: 20, unit: "workingDay" },
  promised: { length: 7, unit: "workingDay" },
};

/** 出版物经营许可: with a fee of 50 yuan. */
export const bookshop: ItemDefinition = {
  ...transport,
  code: "bookshop",
  name: "出版物经营许可",
  department: "市文化局",
  fee: { name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" },
};

/** 咨询: neither limit nor promise. */
export const unlimited: ItemDefinition = {
  code: "unlimited",
  version: 1,
  name: "其他服务",
  department: "政务中心",
  flow: "five-stages",
  materials: [],
};

export const catalogue: Catalogue = {
  id: "hall",
  version: 1,
  adopted: { at: moment("2013-01-04 08:00"), by: people.centre },
  flows: [],
  items: [transport, bookshop, unlimited],
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
  SupplementNotified: { document: "补-1", materials: ["plan"] },
  SupplementReceived: { materials: ["plan"] },
  FeeAssessed: { lines: [{ item: "1", name: "工本费", amount: 5000, basis: "价费字〔1992〕1号" }] },
  FeePaid: { amount: 5000, receipt: "票-1" },
  ItemAccepted: { document: "受-1" },
  ItemNotAccepted: { document: "不受-1", reasons: ["不属于本机关职权范围"] },
  ItemHandedOver: { to: "运输科" },
  ExaminationStarted: {},
  ExaminationConcluded: { opinion: "材料真实,建议准予", proposal: "grant" },
  ReviewConcluded: { opinion: "同意" },
  ItemSentBack: { to: "examination", reason: "意见不明确" },
  DecisionMade: { outcome: "granted", document: "准-1", reasons: [], remedies: [] },
  ItemCompleted: {},
  ItemDelivered: { method: "window" },
  ItemWithdrawn: { reason: "不再经营" },
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
    v: 1,
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
  const origin = { commit: "c", head, recordedAt: "2018-12-01T00:00:00Z" as Instant, versionOf: () => head };
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
