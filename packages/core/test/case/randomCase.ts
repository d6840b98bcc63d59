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
  type FlowActType,
  type LocalInstant,
} from "@banjie/core";
import * as fc from "fast-check";
import { act, eventsOf, moment, people, world } from "../given.ts";
import { fittingData } from "./fittingData.ts";

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

const definitions =
  "transport bookshop bookshop bookshop clinic clinic building unlimited certificate pledge simple unknown".split(" ");

export const turn: fc.Arbitrary<Turn> = fc.record({
  act: fc.nat(1000),
  wild: fc.nat(9).map((n) => n === 0),
  days: fc.constantFrom(0, 0, 0, 1, 2, 5, 8, 30),
  hour: fc.integer({ min: 9, max: 16 }),
  role: fc.nat(20),
  person: fc.constantFrom("own", "own", "other", "examiner"),
  careless: fc.nat(11).map((n) => n === 0),
  materials: fc.oneof(fc.constant(materials), fc.constant(["application"]), fc.subarray(materials)),
  definition: fc.constantFrom(...definitions),
  yes: fc.boolean(),
  amount: fc.constantFrom(5000, 5000, 5000, 0, 2500, 7000),
});

/** The moment of a turn: as many days later, at the hour; now and then before the last act. */
function momentOf({ days, hour }: Turn, { lastAt }: CaseState): LocalInstant {
  const on = lastAt === undefined ? dayNumber(civilDateOf(moment("2018-09-27 09:00"))) : dayNumber(civilDateOf(lastAt));
  return moment(`${civilDate(on + days)} ${String(hour).padStart(2, "0")}:00`);
}

/** What an act loses, and what it says instead, when its doer is careless. */
const careless: Readonly<Record<string, unknown>> = {
  document: undefined,
  opinion: undefined,
  basis: undefined,
  reason: undefined,
  notice: undefined,
  commitment: undefined,
  record: undefined,
  reasons: [],
  remedies: [],
};

function spoilt(data: object): object {
  const kept = Object.entries(data).map(([name, value]) => [name, Object.hasOwn(careless, name) ? careless[name] : value]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** What the turn itself draws, where more than one thing may be said. */
function drawn({ yes, amount, definition, materials: handedIn }: Turn): Partial<Record<FlowActType, object>> {
  const several = handedIn.length > 0 ? [...handedIn] : ["plan"];
  return {
    CaseFiled: { channel: "online", items: [{ item: "1", definition, version: 1 }], materials: [...handedIn] },
    SupplementNotified: { materials: several },
    FeePaid: amount === 5000 ? {} : { amount },
    ItemAccepted: yes ? {} : { promised: civilDateOf(moment("2018-10-19 09:00")) },
    CaseEvaluated: { level: yes ? 5 : 1 },
    DecisionMade: { outcome: yes ? "granted" : "refused", reasons: ["依法"], remedies: ["可复议"] },
  };
}

const endings: ReadonlySet<FlowActType> = new Set([
  "ItemWithdrawn",
  "CaseWithdrawn",
  "ItemNotAccepted",
  "ItemNotRequired",
  "ItemVoided",
  "ItemSentUp",
]);

/** What brings a case on: from filing to delivery, and what stands in the way of that. */
const onward: ReadonlySet<FlowActType> = new Set([
  "CaseFiled",
  "SupplementReceived",
  "ItemAccepted",
  "ItemAcceptedConditionally",
  "ExaminationStarted",
  "ExaminationConcluded",
  "ReviewConcluded",
  "DecisionMade",
  "ItemCompleted",
  "CaseCompleted",
  "ItemDelivered",
  "SpecialProcedureEnded",
  "ItemResumed",
  "HearingNotified",
  "HearingHeld",
  "FeeAssessed",
  "FeePaid",
]);

/** The acts allowed: mostly those that bring the case on, at times a detour, seldom an end before its time. */
function likely(state: CaseState, at: LocalInstant, chance: number): readonly FlowActType[] {
  const allowed = [...new Set(allowedActs(state, at, world).map((allowedAct) => allowedAct.act))];
  const forward = allowed.filter((type) => chance < 780 && onward.has(type));
  const detour = allowed.filter((type) => chance < 960 && !endings.has(type));
  return [forward, detour, allowed, flowActs].find((choices) => choices.length > 0) ?? flowActs;
}

const pick = <Choice>(choices: readonly Choice[], chance: number): Choice => choices[chance % choices.length] as Choice;

/** The act that a turn wishes for in a case. */
export function wishOf(turned: Turn, state: CaseState): AnyDraft<FlowActType> {
  const at = momentOf(turned, state);
  const type = turned.wild ? pick(flowActs, turned.act) : pick(likely(state, at, turned.act), turned.act);
  const number = isItemAct(type) ? itemFor(type, turned, state, at) : "1";
  const fits = pick(fittingData(type, { state, item: state.items[number], at, world }), turned.act);
  const proper = act(type, "2018-10-12 09:00", { ...drawn(turned)[type], ...fits });
  const item = isItemAct(type) ? { item: number } : {};
  return {
    ...proper,
    ...item,
    at,
    by: doerOf(type, turned),
    data: turned.careless ? spoilt(proper.data) : proper.data,
  } as AnyDraft<FlowActType>;
}

/** One of the items that the act may be done on, if there is one. */
function itemFor(type: FlowActType, { role }: Turn, state: CaseState, at: LocalInstant): string {
  const allowed = allowedActs(state, at, world).filter((one) => one.act === type);
  const numbers = allowed.flatMap((one) => one.item ?? []);
  return pick(numbers.length > 0 ? numbers : ["1"], role);
}

function doerOf(type: FlowActType, { careless: anyone, role: chance, person }: Turn): Actor {
  const entitled = fiveStages.roles[type] ?? [];
  const role = (anyone ? undefined : entitled[chance % entitled.length]) ?? "centre";
  const id = { own: people[role].id, other: "somebody", examiner: people.examiner.id }[person];
  return { ...people[role], id };
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
