import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ItemDefinition } from "../catalogue/itemDefinition.ts";
import { fiveStages } from "../flow/fiveStages.ts";
import type { Flow } from "../flow/flow.ts";
import { compileFlow, type FlowTable } from "../flow/flowTable.ts";
import { flowMachine } from "../flow/machine.ts";
import { workingCalendar, type WorkingCalendar } from "../time/workingCalendar.ts";

/** A flow with its table. */
export interface CompiledFlow {
  readonly flow: Flow;
  readonly table: FlowTable;
}

/**
 * What a case is judged by besides its own log: catalogue, flows, calendar.
 *
 * 中文  依据
 */
export interface World {
  readonly calendar: WorkingCalendar;
  /** The definition an item was filed under, if a catalogue has it. */
  definitionOf(item: { readonly definition: string; readonly version: number }): ItemDefinition | undefined;
  /** The flow of an item; the five stages where its definition is unknown. */
  flowOf(item: { readonly definition: string; readonly version: number }): CompiledFlow;
}

const compile = (flow: Flow): CompiledFlow => ({ flow, table: compileFlow(flowMachine(flow)) });

/**
 * The world of catalogues in force one after another; a later one adds to what earlier ones defined.
 */
export function worldOf(catalogues: readonly Catalogue[], calendar: WorkingCalendar = workingCalendar()): World {
  const five = compile(fiveStages);
  const flows = new Map([[fiveStages.id, five]]);
  const definitions = new Map<string, ItemDefinition>();
  for (const catalogue of catalogues) {
    for (const flow of catalogue.flows) flows.set(flow.id, compile(flow));
    for (const item of catalogue.items) definitions.set(`${item.code}@${item.version}`, item);
  }
  const definitionOf: World["definitionOf"] = ({ definition, version }) => definitions.get(`${definition}@${version}`);
  return { calendar, definitionOf, flowOf: (item) => flows.get(definitionOf(item)?.flow ?? fiveStages.id) ?? five };
}
