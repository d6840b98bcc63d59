import {
  allowedActs,
  applyEvent,
  civilDate,
  civilDateOf,
  dayNumber,
  decide,
  emptyCase,
  fiveStages,
  flowActs,
  isItemAct,
  type Actor,
  type AnyDraft,
  type CaseState,
  type DataOf,
  type FlowActType,
  type LocalInstant,
} from "@banjie/core";
import * as fc from "fast-check";
import { eventsOf, moment, people, world } from "../given.ts";

/** One turn of a case, drawn before anything is known of it: what is done is worked out from where the case stands. */
export interface Turn {
  /** Mostly one of the acts allowed; now and then any act. */
  readonly act: number;
  readonly wild: boolean;
  readonly days: number;
  readonly hour: number;
  readonly role: number;
  readonly person: "own" | "other" | "examiner";
  readonly careless: boolean;
  readonly materials: readonly string[];
  readonly definition: string;
  readonly yes: boolean;
  readonly amount: number;
}

const materials = ["application", "plan", "photo"];

export const turn: fc.Arbitrary<Turn> = fc.record({
  act: fc.nat(1000),
  wild: fc.nat(9).map((n) => n === 0),
  days: fc.constantFrom(0, 0, 0, 1, 2, 5, 8, 30),
  hour: fc.integer({ min: 9, max: 16 }),
  role: fc.nat(20),
  person: fc.constantFrom("own", "own", "other", "examiner"),
  careless: fc.nat(11).map((n) => n === 0),
  materials: fc.oneof(fc.constant(materials), fc.subarray(materials)),
  definition: fc.constantFrom("transport", "bookshop", "bookshop", "unlimited", "unknown"),
  yes: fc.boolean(),
  amount: fc.constantFrom(5000, 5000, 5000, 0, 2500, 7000),
});

/** The moment of a turn: as many days later, at the hour; now and then before the last act. */
function momentOf({ days, hour }: Turn, { lastAt }: CaseState): LocalInstant {
  const on = lastAt === undefined ? dayNumber(civilDateOf(moment("2018-09-27 09:00"))) : dayNumber(civilDateOf(lastAt));
  return moment(`${civilDate(on + days)} ${String(hour).padStart(2, "0")}:00`);
}

function dataOf(turned: Turn): { readonly [Type in FlowActType]: DataOf<Type> } {
  const { careless, yes, amount, definition } = turned;
  const several = turned.materials.length > 0 ? [...turned.materials] : ["plan"];
  const document = careless ? {} : { document: "文-1" };
  const opinion = careless ? {} : { opinion: "同意" };
  const texts = careless ? [] : ["依法"];
  return {
    CaseFiled: {
      channel: "online",
      applicant: "applicant-7",
      items: [{ item: "1", definition, version: 1 }],
      materials: [...turned.materials],
    },
    SupplementNotified: { ...document, materials: several },
    SupplementReceived: { materials: several },
    FeeAssessed: { lines: [{ item: "1", name: "工本费", amount, ...(careless ? {} : { basis: "价费字" }) }] },
    FeePaid: { amount },
    ItemAccepted: { ...document, ...(yes ? {} : { promised: civilDate(dayNumber(civilDateOf(moment("2018-10-19 09:00")))) }) },
    ItemNotAccepted: { ...document, reasons: texts },
    ItemHandedOver: { to: "运输科" },
    ExaminationStarted: {},
    ExaminationConcluded: { ...opinion, proposal: yes ? "grant" : "refuse" },
    ReviewConcluded: opinion,
    ItemSentBack: { to: yes ? "examination" : "review", reason: "重办" },
    DecisionMade: { outcome: yes ? "granted" : "refused", reasons: texts, remedies: texts },
    ItemCompleted: {},
    ItemDelivered: { method: "post" },
    ItemWithdrawn: {},
  };
}

const endings: ReadonlySet<FlowActType> = new Set(["ItemWithdrawn", "ItemNotAccepted"]);
const detours: ReadonlySet<FlowActType> = new Set([
  "ItemHandedOver",
  "ItemSentBack",
  "FeeAssessed",
  "FeePaid",
  "SupplementNotified",
]);

/** The acts allowed: mostly those that bring the case on, at times a detour, seldom an end before its time. */
function likely(state: CaseState, at: LocalInstant, chance: number): readonly FlowActType[] {
  const allowed = allowedActs(state, at, world).map(({ act }) => act);
  const chosen = allowed.filter((type) => (chance >= 970 || !endings.has(type)) && (chance >= 600 || !detours.has(type)));
  return [chosen, allowed, flowActs].find((choices) => choices.length > 0) ?? flowActs;
}

const pick = <Choice>(choices: readonly Choice[], chance: number): Choice => choices[chance % choices.length] as Choice;

/** The act that a turn wishes for in a case. */
export function wishOf(turned: Turn, state: CaseState): AnyDraft<FlowActType> {
  const at = momentOf(turned, state);
  const type = turned.wild ? pick(flowActs, turned.act) : pick(likely(state, at, turned.act), turned.act);
  const entitled = fiveStages.roles[type] ?? [];
  const role = (turned.careless ? undefined : entitled[turned.role % entitled.length]) ?? "centre";
  const id = { own: people[role].id, other: "somebody", examiner: people.examiner.id }[turned.person];
  const by: Actor = { ...people[role], id };
  const item = isItemAct(type) ? { item: "1" } : {};
  return { v: 1, stream: "case/1", type, ...item, at, by, data: dataOf(turned)[type] } as AnyDraft<FlowActType>;
}

export const turns: fc.Arbitrary<Turn[]> = fc.array(turn, { minLength: 1, maxLength: 40, size: "max" });

/** A case as the hall makes it of these turns: what is refused is not done. */
export function lawfulCase(played: readonly Turn[]): AnyDraft<FlowActType>[] {
  const state = emptyCase("1");
  const acts: AnyDraft<FlowActType>[] = [];
  for (const one of played) {
    const decided = decide(state, wishOf(one, state), world);
    if (!decided.ok) continue;
    for (const event of eventsOf(decided.value, acts.length)) applyEvent(state, event);
    acts.push(...decided.value);
  }
  return acts;
}

/** A case as a late entry records it: whatever the turns wish for has happened. */
export function recordedCase(played: readonly Turn[]): AnyDraft<FlowActType>[] {
  const state = emptyCase("1");
  const acts: AnyDraft<FlowActType>[] = [];
  for (const one of played) {
    const wish = wishOf(one, state);
    for (const event of eventsOf([wish], acts.length)) applyEvent(state, event);
    acts.push(wish);
  }
  return acts;
}
