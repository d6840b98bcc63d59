import {
  balanceOf,
  civilDate,
  civilDateOf,
  dayNumber,
  feeOf,
  specialProcedures,
  suspensions,
  type CaseState,
  type CivilDate,
  type DataOf,
  type FlowActType,
  type ItemState,
  type LocalInstant,
  type World,
} from "@banjie/core";

/** Where an act is to be done. */
export interface Place {
  readonly state: CaseState;
  readonly item: ItemState | undefined;
  readonly at: LocalInstant;
  readonly world: World;
}

type Fitting = { readonly [Type in FlowActType]?: (place: Place) => Partial<DataOf<Type>>[] };

const daysAfter = (at: LocalInstant, days: number): CivilDate => civilDate(dayNumber(civilDateOf(at)) + days);
const itemsOf = ({ items }: CaseState): ItemState[] => Object.values(items);
const definitionsOf = ({ item, world }: Place) => (item ? world.definitionOf(item) : undefined);

const eachCard = ({ item }: Place) => item?.cards.map(({ card }) => ({ card })) ?? [];

/** For acts whose data depend on what was done before: data among which some are in order, if any are. */
const fitting: Fitting = {
  SupplementReceived: ({ state }) => {
    const asked = new Set(itemsOf(state).flatMap(({ outstanding, deferred }) => [...outstanding, ...deferred]));
    return asked.size > 0 ? [{ materials: [...asked] }, { materials: [...asked].slice(0, 1) }] : [{ materials: ["photo"] }];
  },
  ItemAdded: ({ state }) => [
    { items: [{ item: String(itemsOf(state).length + 1), definition: "bookshop", version: 1 }], reason: "一并申请" },
  ],
  SplitConsented: ({ state }) => itemsOf(state).map(({ item }) => ({ items: [item] })),
  ItemSplitOff: ({ state }) => state.splitConsented.map((item) => ({ items: [item] })),
  FeeAssessed: ({ state, world }) =>
    itemsOf(state).flatMap((item) => {
      const definition = world.definitionOf(item);
      const missing = Math.max(0, (definition ? feeOf(definition) : 0) - (state.fees.assessed[item.item] ?? 0));
      return [{ lines: [{ item: item.item, name: "工本费", amount: missing, basis: "价费字" }] }];
    }),
  FeePaid: ({ state }) => [{ amount: Math.max(0, balanceOf(state)) }],
  FeeRefunded: ({ state }) => [{ amount: Math.max(0, state.fees.paid - state.fees.refunded) }],
  ItemAcceptedConditionally: (place) => {
    const deferrable = definitionsOf(place)?.materials.filter((material) => material.deferrable) ?? [];
    const missing = deferrable.map(({ code }) => code).filter((code) => !Object.hasOwn(place.state.materials, code));
    return [{ deferred: missing.length > 0 ? missing : ["plan"], supplyBy: daysAfter(place.at, 1) }];
  },
  // Once all is in that was asked for, only what is outside the power of the agency is turned down.
  ItemNotAccepted: () => [{}, { outOfPower: true, referredTo: "市水利局" }],
  OpinionRequested: ({ at }) => [{ until: daysAfter(at, 3) }],
  JointSiteVerified: ({ state }) => itemsOf(state).map(({ item }) => ({ items: [item] })),
  ItemHandedOver: () => [{ to: "运输科" }, { to: "规划科" }],
  ItemSentBack: () => [{ to: "examination" }, { to: "review" }],
  SpecialProcedureStarted: () => specialProcedures.map((procedure) => ({ procedure })),
  SpecialProcedureEnded: () => specialProcedures.map((procedure) => ({ procedure })),
  ItemSuspended: () => suspensions.map((kind) => ({ kind })),
  ItemResumed: () => suspensions.map((kind) => ({ kind })),
  HearingNotified: ({ at }) => [{ on: daysAfter(at, 20) }],
  DecisionMade: ({ item }) => (item?.hearing.record === undefined ? [{}] : [{ hearingRecord: item.hearing.record }]),
  ItemVoided: () => [{ kind: "entryError" }, { kind: "invalid" }],
  ItemReopened: () => [{ to: "filing" }, { to: "acceptance" }],
  CardIssued: ({ item }) => [{ card: `牌-${(item?.cards.length ?? 0) + 1}` }],
  CardAnswered: eachCard,
  CardAppealed: eachCard,
  CardRevoked: eachCard,
  CardUpheld: eachCard,
  SupervisionOrdered: eachCard,
};

/** Data that an act might carry there, besides what it always carries: never none. */
export function fittingData(type: FlowActType, place: Place): Partial<DataOf<FlowActType>>[] {
  const found = fitting[type]?.(place) ?? [];
  return found.length > 0 ? found : [{}];
}
