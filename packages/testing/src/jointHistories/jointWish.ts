import {
  actData,
  balanceOf,
  caseStream,
  fiveStages,
  isItemAct,
  type AnyDraft,
  type Bundle,
  type CaseState,
  type DataOf,
  type FlowActType,
  type ItemState,
  type LocalInstant,
  type Phase,
  type World,
} from "@banjie/core";

/** One turn of a joint case, told by numbers, so that a story shrinks by making them smaller. */
export interface JointTurn {
  /** Which item. */
  readonly who: number;
  /** What: 0 to 59 the next act of the item, above that something in its way, or of the whole. */
  readonly what: number;
  /** Minutes since the turn before. */
  readonly gap: number;
}

/** Where a turn is taken. */
export interface JointOccasion {
  readonly id: string;
  readonly bundle: Bundle;
  readonly state: CaseState;
  readonly world: World;
  readonly at: LocalInstant;
}

type Draft = AnyDraft<FlowActType>;

/** An act by the first office that is entitled to it. */
function draft<Type extends FlowActType>({ id, at }: JointOccasion, type: Type, data: DataOf<Type>, item?: string): Draft {
  const role = fiveStages.roles[type]?.[0] ?? "window";
  const actor = role === "applicant" ? "applicant-1" : `${role}-1`;
  const of = isItemAct(type) && item !== undefined ? { item } : {};
  return {
    v: actData[type].v,
    stream: caseStream(id),
    type,
    ...of,
    at,
    by: { id: actor, role, unit: "市国土资源局" },
    data,
  } as Draft;
}

/** 收件: of the members that are not left out, in some variants without some of their materials. */
export function filingOf(occasion: JointOccasion, { who, what }: JointTurn): Draft {
  const { bundle, world } = occasion;
  const members = bundle.members.filter(({ optional }, place) => !optional || (who >> (place % 8)) % 2 === 0);
  const items = members.map(({ definition }, index) => ({ item: String(index + 1), definition, version: 1 }));
  const asked = items.flatMap((one) => world.definitionOf(one)?.materials.map(({ code }) => code) ?? []);
  const materials = [...new Set(asked)].filter((_, place) => what % 3 > 0 || (what + place) % 5 > 0);
  const { code, version } = bundle;
  return draft(occasion, "CaseFiled", {
    channel: "window",
    applicant: "applicant-1",
    items,
    materials,
    bundle: { code, version },
  });
}

/** The act that a turn wishes for; undefined where there is nothing to do. */
export function jointWish(occasion: JointOccasion, turn: JointTurn): Draft | undefined {
  const { state } = occasion;
  const items = Object.values(state.items);
  // Mostly one that is not decided yet.
  const open = items.filter(({ outcome, endedAt }) => outcome === undefined && endedAt === undefined);
  const some = turn.who % 4 > 0 && open.length > 0 ? open : items;
  const item = some[(turn.who >> 2) % Math.max(1, some.length)];
  if (!item) return filingOf(occasion, turn);
  if (turn.what < 60) return nextOf(occasion, item, turn);
  const others = [...ofWhole, ...inTheWay];
  return others[(turn.what - 60) % others.length]?.(occasion, item, turn);
}

type Wish = (occasion: JointOccasion, item: ItemState, turn: JointTurn) => Draft | undefined;

/** What brings an item on. */
function nextOf(occasion: JointOccasion, item: ItemState, turn: JointTurn): Draft | undefined {
  const pause = item.pauses.find(({ to }) => to === undefined);
  if (pause?.special) return draft(occasion, "SpecialProcedureEnded", { procedure: "testing" }, item.item);
  if (pause) return draft(occasion, "ItemResumed", { kind: "plain" }, item.item);
  return (onward[item.phase] ?? settle)(occasion, item, turn);
}

const onward: Readonly<Partial<Record<Phase, Wish>>> = {
  filed: (occasion, { item }, { what }) =>
    what % 7 === 0 ? notice(occasion) : draft(occasion, "ItemAccepted", { document: `受-${item}` }, item),
  supplementing: (occasion, { outstanding }) => draft(occasion, "SupplementReceived", { materials: [...outstanding] }),
  accepted: (occasion, { item }) => draft(occasion, "ExaminationStarted", {}, item),
  examining: (occasion, { item }) => draft(occasion, "ExaminationConcluded", { opinion: "符合规定" }, item),
  examined: (occasion, { item }) => draft(occasion, "ReviewConcluded", { opinion: "同意" }, item),
  reviewed: (occasion, { item }, { what }) => decision(occasion, item, what % 8 > 0 ? "granted" : "refused"),
  decided: (occasion, item, turn) =>
    item.splitOff ? draft(occasion, "ItemCompleted", {}, item.item) : settle(occasion, item, turn),
};

const decision = (occasion: JointOccasion, item: string, outcome: "granted" | "refused"): Draft =>
  draft(
    occasion,
    "DecisionMade",
    {
      outcome,
      document: `决-${item}`,
      reasons: outcome === "refused" ? ["不符合条件"] : [],
      remedies: outcome === "refused" ? ["可申请行政复议"] : [],
    },
    item,
  );

/** One notice for all that lack something. */
function notice(occasion: JointOccasion): Draft | undefined {
  const { state, world } = occasion;
  const asked = Object.values(state.items).flatMap((item) => world.definitionOf(item)?.materials.map(({ code }) => code) ?? []);
  const missing = [...new Set(asked)].filter((code) => !state.materials.includes(code));
  return missing.length > 0 ? draft(occasion, "SupplementNotified", { document: "补-1", materials: missing }) : undefined;
}

/** The bill, the payment, the completion: whichever is next. */
function settle(occasion: JointOccasion, _: ItemState, { what }: JointTurn): Draft | undefined {
  const { state } = occasion;
  const bill = billOf(occasion);
  if (bill && what % 2 === 0) return bill;
  if (balanceOf(state) > 0) {
    const amount = what % 5 === 0 ? Math.min(5_000, balanceOf(state)) : balanceOf(state);
    return draft(occasion, "FeePaid", { amount });
  }
  return draft(occasion, "CaseCompleted", {});
}

/** Every item that was accepted, costs something and is on no bill. */
function billOf(occasion: JointOccasion): Draft | undefined {
  const { state, world } = occasion;
  const handled = Object.values(state.items).filter(
    ({ item, phase, endedAt, outcome }) =>
      phase !== "filed" &&
      phase !== "supplementing" &&
      !endedAt &&
      outcome !== "refused" &&
      state.fees.assessed[item] === undefined,
  );
  const lines = handled.flatMap((one) => world.definitionOf(one)?.fees.map((fee) => ({ item: one.item, ...fee })) ?? []);
  return lines.length > 0 ? draft(occasion, "FeeAssessed", { lines }) : undefined;
}

const ofWhole: readonly Wish[] = [
  (occasion) => draft(occasion, "CaseCompleted", {}),
  settle,
  (occasion) => billOf(occasion),
  (occasion) => draft(occasion, "CaseDelivered", { method: "window" }),
  (occasion) => {
    const { fees } = occasion.state;
    const kept = fees.paid - fees.refunded;
    return kept > 0 ? draft(occasion, "FeeRefunded", { amount: Math.min(kept, 11_000), reason: "退费" }) : undefined;
  },
  (occasion, { item }) => draft(occasion, "SplitConsented", { items: [item] }),
  (occasion) => {
    const { splitConsented, items } = occasion.state;
    const agreed = splitConsented.filter((number) => items[number]?.splitOff === false);
    return agreed.length > 0 ? draft(occasion, "ItemSplitOff", { items: agreed, reason: "时限较长" }) : undefined;
  },
  (occasion) => {
    const { bundle, state } = occasion;
    const filed = new Set(Object.values(state.items).map(({ definition }) => definition));
    const left = bundle.members.find(({ definition }) => !filed.has(definition));
    const items = left ? [{ item: String(filed.size + 1), definition: left.definition, version: 1 }] : [];
    return items.length > 0 ? draft(occasion, "ItemAdded", { items }) : undefined;
  },
];

const inTheWay: readonly Wish[] = [
  (occasion, { item, phase, endedAt }) =>
    draft(
      occasion,
      "ItemReopened",
      { basis: "行政复议决定", to: endedAt !== undefined && phase === "delivered" ? "acceptance" : "filing" },
      item,
    ),
  (occasion, { item }) => draft(occasion, "ItemWithdrawn", { reason: "不再办理" }, item),
  (occasion, { item }) => draft(occasion, "ItemNotAccepted", { document: `不受-${item}`, reasons: ["不属于职权范围"] }, item),
  (occasion, { item }) => draft(occasion, "ItemSuspended", { kind: "plain", reason: "系统故障" }, item),
  (occasion, { item }) =>
    draft(
      occasion,
      "SpecialProcedureStarted",
      { procedure: "testing", basis: "行政许可法第45条", days: 5, notice: `特-${item}` },
      item,
    ),
  (occasion, { item, phase }) =>
    draft(occasion, "ItemSentBack", { to: phase === "reviewed" ? "review" : "examination", reason: "请重新核实" }, item),
  (occasion, { item }, { gap }) =>
    gap > 2 ? draft(occasion, "ItemVoided", { kind: "invalid", reason: "主体已经注销" }, item) : undefined,
  (occasion, { item }) => draft(occasion, "ItemCompleted", {}, item),
];
