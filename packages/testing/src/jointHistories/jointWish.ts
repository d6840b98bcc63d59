import {
  actData,
  balanceOf,
  caseStream,
  civilDate,
  civilDateOf,
  dayNumber,
  fiveStages,
  isItemAct,
  type AnyDraft,
  type Bundle,
  type CaseState,
  type CivilDate,
  type DataOf,
  type FlowActType,
  type ItemState,
  type JointProfile,
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
  /** What the place has chosen. */
  readonly joint: JointProfile;
  readonly at: LocalInstant;
}

type Draft = AnyDraft<FlowActType>;

/** An act by the first office that is entitled to it: of an item in its own department, of the whole in the one that leads. */
function draft<Type extends FlowActType>(occasion: JointOccasion, type: Type, data: DataOf<Type>, item?: string): Draft {
  const { id, at, bundle } = occasion;
  const role = fiveStages.roles[type]?.[0] ?? "window";
  const actor = role === "applicant" ? "applicant-1" : `${role}-1`;
  const of = isItemAct(type) && item !== undefined ? { item } : {};
  return {
    v: actData[type].v,
    stream: caseStream(id),
    type,
    ...of,
    at,
    by: { id: actor, role, unit: departmentOf(occasion, item) ?? bundle.lead },
    data,
  } as Draft;
}

function departmentOf({ state, world }: JointOccasion, item: string | undefined): string | undefined {
  const known = state.items[item ?? ""];
  return known && world.definitionOf(known)?.department;
}

/** 收件: of the members that are not left out, in some variants without some of their materials. */
function filingOf(occasion: JointOccasion, { who, what }: JointTurn): Draft {
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
  reviewed: (occasion, item, turn) =>
    opinion(occasion, item, turn) ??
    (occasion.world.definitionOf(item)?.kind === "sentUp" ? sendUp : decision)(occasion, item, turn),
  decided: (occasion, item, turn) =>
    item.splitOffAt ? draft(occasion, "ItemCompleted", {}, item.item) : settle(occasion, item, turn),
};

/** Each by its own agency. */
function decision(occasion: JointOccasion, { item }: ItemState, { what }: JointTurn): Draft {
  const agency = departmentOf(occasion, item);
  const isRefused = what % 8 === 0;
  const outcome: DataOf<"DecisionMade"> = {
    outcome: isRefused ? "refused" : "granted",
    document: `决-${item}`,
    reasons: isRefused ? ["不符合条件"] : [],
    remedies: isRefused ? ["可申请行政复议"] : [],
    ...(agency && { agency }),
  };
  return draft(occasion, "DecisionMade", outcome, item);
}

const sendUp = (occasion: JointOccasion, { item }: ItemState): Draft =>
  draft(occasion, "ItemSentUp", { to: "省级主管部门", opinion: "同意上报", allMaterials: true }, item);

/** What a unit says that was asked; in some variants it is silent. */
function opinion(occasion: JointOccasion, { item, consultations }: ItemState, { what }: JointTurn): Draft | undefined {
  const unit = consultations.find(({ answeredAt }) => answeredAt === undefined)?.unit;
  if (unit === undefined || what % 3 === 0) return undefined;
  const disagrees = what % 5 === 0;
  const reasons = disagrees ? ["与规划不符"] : [];
  return draft(occasion, "OpinionGiven", { unit, opinion: disagrees ? "disagree" : "agree", reasons }, item);
}

/** One notice for all that lack something. */
function notice(occasion: JointOccasion): Draft | undefined {
  const { state, world } = occasion;
  const asked = Object.values(state.items).flatMap((item) => world.definitionOf(item)?.materials.map(({ code }) => code) ?? []);
  const missing = [...new Set(asked)].filter((code) => !Object.hasOwn(state.materials, code));
  return missing.length > 0 ? draft(occasion, "SupplementNotified", { document: "补-1", materials: missing }) : undefined;
}

/** The bill, the payment, the completion: whichever is next. */
function settle(occasion: JointOccasion, _: ItemState, { what }: JointTurn): Draft | undefined {
  const { state } = occasion;
  const bill = billOf(occasion);
  if (bill && what % 2 === 0) return bill;
  if (balanceOf(state) > 0) {
    const amount = what % 5 === 0 ? Math.min(5_000, balanceOf(state)) : balanceOf(state);
    const [item] = Object.keys(state.fees.assessed);
    return draft(occasion, "FeePaid", { amount, ...(item && what % 7 === 0 && { items: [item] }) });
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
  (occasion) => {
    const items = Object.values(occasion.state.items).filter(({ phase }) => seenPhases.has(phase));
    if (items.length === 0) return undefined;
    const people = ["examiner-1", "examiner-2"];
    return draft(occasion, "JointSiteVerified", { items: items.map(({ item }) => item), people, finding: "与申报相符" });
  },
  (occasion, { item }) => draft(occasion, "SplitConsented", { items: [item] }),
  (occasion) => {
    const { splitConsented, items } = occasion.state;
    const agreed = splitConsented.filter((number) => items[number] && items[number].splitOffAt === undefined);
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
  (occasion, { item, holder }) => draft(occasion, "ItemHandedOver", { to: holder === "审批科" ? "综合科" : "审批科" }, item),
  (occasion, { item }) =>
    draft(occasion, "OpinionRequested", { units: ["市规划局", "市环保局"], until: dayAfter(occasion.at) }, item),
  (occasion, { item }) => draft(occasion, "ExtensionApproved", extensionOf(occasion, item), item),
  (occasion, { item }) => {
    const { assessed, paid, refunded } = occasion.state.fees;
    const amount = Math.min(assessed[item] ?? 0, paid - refunded);
    return amount > 0 ? draft(occasion, "FeeRefunded", { amount, reason: "该项不再收费", items: [item] }) : undefined;
  },
];

/** Phases in which an item may be seen on the spot. */
const seenPhases: ReadonlySet<Phase> = new Set(["accepted", "examining"]);

const dayAfter = (at: LocalInstant): CivilDate => civilDate(dayNumber(civilDateOf(at)) + 1);

/** 延期: by the head of the government where the whole has a limit of its own, else by that of the agency. */
function extensionOf({ bundle, joint }: JointOccasion, item: string): DataOf<"ExtensionApproved"> {
  const isWhole = joint.legal[bundle.kind] === "fortyFive";
  const approver = { id: "head-1", rank: isWhole ? "governmentHead" : "agencyHead" } as const;
  return { days: isWhole ? 15 : 10, approver, reason: "案情复杂", notice: `延-${item}` };
}

const others = [...ofWhole, ...inTheWay];

/** The last of the numbers that tell what is done. */
export const lastTurn = 59 + others.length;
