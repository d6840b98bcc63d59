import {
  createAudit,
  defaultProfile,
  type JointSettings,
  decide,
  emptyCase,
  readCase,
  replayCase,
  stampEvents,
  say,
  worldOf,
  type AnyDraft,
  type Bundle,
  type CaseEvent,
  type CaseState,
  type Catalogue,
  type DataOf,
  type Instant,
  type FlowActType,
  type ItemDefinition,
  type JointProfile,
  type LocalInstant,
  type World,
} from "@banjie/core";
import { act, catalogue, eventsOf, people, transport } from "../given.ts";

const bureau = "市国土资源局";
const title = { code: "title", name: "国有土地使用证", required: true };
const plan = { code: "survey", name: "宗地图", required: true };
const fee = [{ name: "土地登记费", amount: 11000, basis: "〔1990〕国土〔籍〕字第93号" }];

const land = (code: string, more: Partial<ItemDefinition>): ItemDefinition => ({
  ...transport,
  code,
  name: code,
  department: bureau,
  materials: [{ code: "application", name: "申请表", required: true }],
  ...more,
});

/** Of the land bureau: a survey, the transfer that rests on it, a mortgage that rests on the transfer; advice, if wanted. */
export const landMatters: readonly ItemDefinition[] = [
  land("surveying", { name: "宗地勘测", promised: { length: 5, unit: "workingDay" }, legal: { length: 20, unit: "workingDay" } }),
  land("transfer", { name: "土地变更登记", fees: fee, materials: [title, plan] }),
  land("mortgage", { name: "土地抵押登记", fees: fee, materials: [title], promised: { length: 3, unit: "workingDay" } }),
  land("advice", { name: "用地指导", materials: [], promised: { length: 10, unit: "workingDay" } }),
];

/** 内部联办: each needs the one before it; the title that the mortgage asks for is what the transfer gives. */
export const landBundle: Bundle = {
  code: "land",
  version: 1,
  name: "土地转让抵押联办",
  kind: "internal",
  basis: ["行政许可法第26条第1款"],
  lead: bureau,
  members: [
    { definition: "surveying" },
    { definition: "transfer", needs: ["surveying"] },
    { definition: "mortgage", needs: ["transfer"], fromResults: ["title"] },
    { definition: "advice", optional: true },
  ],
};

/** Two that do not need each other, one with a fee; and one that may be left out and is not waited for. */
export const plainBundle: Bundle = {
  ...landBundle,
  code: "plain",
  name: "勘测变更联办",
  members: [{ definition: "surveying" }, { definition: "transfer" }, { definition: "advice", optional: true }],
  waitsFor: "required",
};

const elsewhere = (code: string, department: string, more: Partial<ItemDefinition> = {}): ItemDefinition => ({
  ...transport,
  code,
  name: code,
  department,
  materials: [{ code: "application", name: "申请表", required: true }],
  ...more,
});

/** 开办餐饮店: five matters of four departments. */
export const restaurantMatters: readonly ItemDefinition[] = [
  elsewhere("name", "市工商行政管理局", { name: "名称预先核准", promised: { length: 1, unit: "workingDay" } }),
  elsewhere("environment", "市环境保护局", { name: "环评登记" }),
  elsewhere("fire", "市公安局", { name: "消防安全检查", procedures: ["inspection"] }),
  elsewhere("catering", "市食品药品监督管理局", {
    name: "餐饮服务许可",
    fees: fee,
    promised: { length: 10, unit: "workingDay" },
  }),
  elsewhere("company", "市工商行政管理局", { name: "公司设立登记", fees: fee, promised: { length: 3, unit: "workingDay" } }),
];

export const restaurant: Bundle = {
  code: "restaurant",
  version: 1,
  name: "开办餐饮店一件事",
  kind: "oneThing",
  basis: ["市政府关于统一办理的通知"],
  lead: "市工商行政管理局",
  members: [
    { definition: "name" },
    { definition: "environment" },
    { definition: "fire" },
    { definition: "catering", needs: ["name"] },
    { definition: "company", needs: ["name", "catering"] },
  ],
};

export const jointCatalogue: Catalogue = {
  ...catalogue,
  id: "joint-hall",
  items: [...catalogue.items, ...landMatters, ...restaurantMatters],
  bundles: [landBundle, plainBundle, restaurant],
};

export const jointWorld = worldOf([jointCatalogue]);

/** The same hall where the place has chosen otherwise. */
export function worldWith(change: Partial<JointProfile>): World {
  const changed = Object.entries(change).map(([name, value]) => [
    name,
    { ...defaultProfile.joint[name as keyof JointProfile], value },
  ]);
  const joint = { ...defaultProfile.joint, ...Object.fromEntries(changed) } as JointSettings;
  return worldOf([jointCatalogue], undefined, { ...defaultProfile, joint });
}

type Item = DataOf<"CaseFiled">["items"][number];

/** An act of one item of the case. */
export function of<Type extends FlowActType>(
  item: string,
  type: Type,
  at: string,
  data: Partial<DataOf<Type>> = {},
  by?: AnyDraft["by"],
): AnyDraft<FlowActType> {
  return { ...act(type, at, data, by), item };
}

/** A filing of a bundle, of all its members unless told, with all materials unless told. */
export function filed(bundle: Bundle, { at = "2018-10-08 09:00", members = bundle.members, without = [] as string[] } = {}) {
  const items = members.map(({ definition }, index): Item => ({ item: String(index + 1), definition, version: 1 }));
  const materials = ["application", "title", "survey", "plan"].filter((code) => !without.includes(code));
  return act("CaseFiled", at, { items, materials, bundle: { code: bundle.code, version: bundle.version } });
}

/** From acceptance to decision on one day; an hour's steps in minutes after nine. */
export const handled = (item: string, day: string, outcome: "granted" | "refused" = "granted"): AnyDraft<FlowActType>[] => [
  of(item, "ExaminationStarted", `${day} 10:00`),
  of(item, "ExaminationConcluded", `${day} 10:10`),
  of(item, "ReviewConcluded", `${day} 10:20`),
  of(item, "DecisionMade", `${day} 10:30`, {
    outcome,
    ...(outcome === "refused" && { reasons: ["不符合规定"], remedies: ["可以申请行政复议"] }),
  }),
];

export const accepted = (item: string, at: string) => of(item, "ItemAccepted", at);

/** One bill for these items of the land bureau. */
export const billed = (at: string, ...items: readonly string[]) =>
  act("FeeAssessed", at, {
    lines: items.map((item) => ({ item, name: "土地登记费", amount: 11000, basis: "〔1990〕国土〔籍〕字第93号" })),
  });

export const paid = (at: string, amount: number, ...items: readonly string[]) =>
  act("FeePaid", at, { amount, ...(items.length > 0 && { items: [...items] }) }, people.cashier);

export const completed = (at: string) => act("CaseCompleted", at);

/** A case as the hall makes it of these acts, one after another; a refusal is a fault of the test. */
export class JointStory {
  state: CaseState = emptyCase("1");
  readonly events: CaseEvent[] = [];
  readonly world: World;

  constructor(world: World = jointWorld, ...acts: readonly AnyDraft<FlowActType>[]) {
    this.world = world;
    this.does(...acts);
  }

  does(...acts: readonly AnyDraft<FlowActType>[]): this {
    for (const wish of acts) {
      const decided = decide(this.state, wish, this.world);
      if (!decided.ok) throw new Error(`${wish.type} ${wish.item ?? ""}: ${say(decided.error, "en")}`);
      this.#take(decided.value);
    }
    return this;
  }

  /** Acts that happened, whatever rules they break. */
  records(...acts: readonly AnyDraft<FlowActType>[]): this {
    this.#take(acts);
    return this;
  }

  #take(acts: readonly AnyDraft<FlowActType>[]): void {
    const events = eventsOf(acts, this.events.length);
    this.events.push(...events);
    this.state = replayCase("1", events, this.state);
    if (events.some(({ type }) => type === "RecordCorrected")) this.state = readCase("1", this.events);
  }

  /** Why an act would be refused; empty where it would be done. */
  refuses(wish: AnyDraft<FlowActType>): string[] {
    const decided = decide(this.state, wish, this.world);
    return decided.ok ? [] : decided.error.reasons.map(({ code }) => code);
  }

  phaseOf(item: string) {
    return this.state.items[item]?.phase;
  }
}

/** What an audit finds of a case, after the adoption of the catalogue. */
export function reportOf(told: JointStory, asOf?: LocalInstant, adopted = jointCatalogue) {
  const audit = createAudit();
  const { at, by } = adopted.adopted;
  const adoption = { v: 2, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue: adopted } } as const;
  const origin = { commit: "a", head: 0, recordedAt: "2013-01-04T00:00:00Z" as Instant, versionOf: () => 0 };
  for (const event of stampEvents([adoption], origin)) audit.add(event);
  for (const event of told.events) audit.add({ ...event, position: event.position + 1 });
  return audit.report(asOf);
}
