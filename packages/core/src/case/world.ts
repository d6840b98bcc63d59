import type { Bundle, BundleName } from "../catalogue/bundle.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { keyOf, type DefinitionName } from "../catalogue/definitionName.ts";
import type { ItemDefinition } from "../catalogue/itemDefinition.ts";
import { fiveStages } from "../flow/fiveStages.ts";
import type { Flow } from "../flow/flow.ts";
import { compileFlow, type FlowTable } from "../flow/flowTable.ts";
import { flowMachine } from "../flow/machine.ts";
import { shippedFlows } from "../flow/shippedFlows.ts";
import type { CivilDate } from "../time/civilDate.ts";
import { civilDateOf } from "../time/instant.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";
import { countingBy, type Counting } from "../clock/ledger.ts";
import { once } from "../foundation/once.ts";
import { defaultProfile } from "../profile/defaultProfile.ts";
import type { Profile } from "../profile/profile.ts";
import { knowing } from "../time/knowing.ts";
import type { HallAct } from "./hallAct.ts";
import { ordersOf, type OrdersFor } from "./orders.ts";

/** A flow with its table. */
export interface CompiledFlow {
  readonly flow: Flow;
  readonly table: FlowTable;
}

/**
 * What a case is judged by besides its own log: catalogue, flows, calendar, the hall's orders.
 *
 * 中文  依据
 */
export interface World {
  readonly calendar: WorkingCalendar;
  /** What time is counted by on a day: the calendar, and the profile in force then. */
  countingOn(day: CivilDate): Counting;
  /** The definition of that name, if the hall has ever adopted it. */
  definitionOf(item: DefinitionName): ItemDefinition | undefined;
  /** The version of a definition in force on a day: the latest adopted by then; the one named where none was. */
  versionInForce(item: DefinitionName, on: CivilDate): number;
  /** Whether the hall has ceased to offer it by a day. */
  isWithdrawn(item: DefinitionName, on: CivilDate): boolean;
  /** Every matter that the hall offers on a day, in its version of that day. */
  definitionsOn(day: CivilDate): ItemDefinition[];
  /** The flows a definition may name. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** The flow of an item; the five stages where its definition is unknown. */
  flowOf(item: DefinitionName): CompiledFlow;
  /** Closures and extensions that the hall has ordered, as far as they concern an item; of no item, those that select none. */
  readonly ordersFor: OrdersFor;
  /** The bundle of that name, if the hall has ever adopted it. */
  bundleOf(name: BundleName): Bundle | undefined;
  /** The profile adopted last: what an audit and the counting of a log go by. */
  readonly latest: Profile;
}

const compiled = new WeakMap<Flow, CompiledFlow>();

/** A flow is compiled once. */
function compile(flow: Flow): CompiledFlow {
  const known = compiled.get(flow) ?? { flow, table: compileFlow(flowMachine(flow)) };
  compiled.set(flow, known);
  return known;
}

/** The world of one catalogue, or of several adopted one after another. */
export function worldOf(catalogues: readonly Catalogue[], calendar?: WorkingCalendar, profile?: Profile): World {
  return worldOfActs(
    catalogues.map((catalogue) => ({ type: "CatalogueAdopted", at: catalogue.adopted.at, data: { catalogue } })),
    calendar,
    profile,
  );
}

/**
 * The world that the hall's own acts have made, in their order.
 *
 * In  calendar — what is known besides the notices that the hall has adopted; profile — in the place of those it has adopted
 */
export function worldOfActs(acts: readonly HallAct[], calendar: WorkingCalendar = workingCalendar(), profile?: Profile): World {
  const offer = new Offer();
  for (const act of acts) offer.apply(act);
  const notices = acts.flatMap((act) => (act.type === "NoticeAdopted" ? [act.data.notice] : []));
  // Between two acts of the hall there may be no case that asks for it.
  const current = once(() => notices.reduce(knowing, calendar));
  const counting = once(() => countingsOf(acts, current(), profile));
  const definitionOf: World["definitionOf"] = (item) => offer.definitions.get(keyOf(item));
  const versionInForce: World["versionInForce"] = ({ definition, version }, on) =>
    offer.adoptions.findLast((adopted) => adopted.code === definition && adopted.on <= on)?.version ?? version;
  const isWithdrawn: World["isWithdrawn"] = ({ definition }, on) => {
    const withdrawn = offer.withdrawals.get(definition);
    return withdrawn !== undefined && withdrawn <= on;
  };
  const flowOf: World["flowOf"] = (item) => compile(offer.governing.get(keyOf(item)) ?? fiveStages);
  return {
    get calendar() {
      return current();
    },
    countingOn: (day) => counting()(day),
    ordersFor: ordersOf(acts, definitionOf),
    definitionOf,
    flows: offer.flows,
    flowOf,
    versionInForce,
    isWithdrawn,
    bundleOf: (name) => offer.bundles.get(nameOf(name)),
    get latest() {
      return counting()(lastDay).profile;
    },
    definitionsOn(day) {
      const codes = new Set(offer.adoptions.filter(({ on }) => on <= day).map(({ code }) => code));
      const names = [...codes].map((definition) => ({ definition, version: versionInForce({ definition, version: 1 }, day) }));
      return names.filter((name) => !isWithdrawn(name, day)).flatMap((name) => definitionOf(name) ?? []);
    },
  };
}

const lastDay = "2099-12-31" as CivilDate;

/** What time is counted by on each day: the profile last adopted by then, or everywhere the one that is put in their place. */
function countingsOf(acts: readonly HallAct[], calendar: WorkingCalendar, profile?: Profile): World["countingOn"] {
  const usual = countingBy(calendar, profile ?? defaultProfile);
  const adopted = acts.flatMap((act) =>
    act.type === "ProfileAdopted" && !profile
      ? [{ on: civilDateOf(act.at), counting: countingBy(calendar, act.data.profile) }]
      : [],
  );
  return adopted.length === 0 ? () => usual : (day) => adopted.findLast(({ on }) => on <= day)?.counting ?? usual;
}

const nameOf = ({ code, version }: BundleName): string => `${code}@${version}`;

/** What the hall offers, act by act. */
class Offer {
  readonly flows = new Map(shippedFlows.map((flow) => [flow.id, flow]));
  readonly definitions = new Map<string, ItemDefinition>();
  readonly bundles = new Map<string, Bundle>();
  /** The flow that each definition was adopted with: a later flow of the same name governs later definitions only. */
  readonly governing = new Map<string, Flow>();
  readonly adoptions: { code: string; version: number; on: CivilDate }[] = [];
  readonly withdrawals = new Map<string, CivilDate>();

  apply(act: HallAct): void {
    const on = civilDateOf(act.at);
    switch (act.type) {
      case "CatalogueAdopted":
        for (const flow of act.data.catalogue.flows) this.flows.set(flow.id, flow);
        for (const item of act.data.catalogue.items) this.#adopt(item, on);
        for (const bundle of act.data.catalogue.bundles ?? []) {
          if (!this.bundles.has(nameOf(bundle))) this.bundles.set(nameOf(bundle), bundle);
        }
        return;
      case "DefinitionAdopted":
      case "DefinitionAmended":
        this.#adopt(act.data.definition, on);
        return;
      case "DefinitionWithdrawn":
        this.withdrawals.set(act.data.code, on);
        return;
      case "NoticeAdopted":
      case "ClosureOrdered":
      case "LimitsExtended":
      case "OrderWithdrawn":
      case "ProfileAdopted":
        // Not of the offer.
        return;
    }
  }

  #adopt(item: ItemDefinition, on: CivilDate): void {
    const key = keyOf({ definition: item.code, version: item.version });
    // What was adopted stays as it was: no later act rewrites the law of the past.
    if (!this.definitions.has(key)) {
      this.definitions.set(key, item);
      this.governing.set(key, this.flows.get(item.flow) ?? fiveStages);
    }
    this.adoptions.push({ code: item.code, version: item.version, on });
    this.withdrawals.delete(item.code);
  }
}
