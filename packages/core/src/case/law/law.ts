import type { Draft } from "../../log/event.ts";
import type { FlowActType } from "../../vocabulary/actType.ts";
import type { Breach } from "../breach.ts";
import type { CaseState } from "../caseState.ts";
import type { World } from "../world.ts";

/** What an act is judged against. */
export interface Bench {
  readonly state: CaseState;
  readonly world: World;
}

/** What the law asks of each act besides its place in the order: a check for every act that it asks something of. */
export type Law = { readonly [Type in FlowActType]?: (act: Draft<Type>, bench: Bench) => Generator<Breach> };

/** The item that an act of an item concerns. */
export const itemOf = ({ state }: Bench, { item }: Pick<Draft, "item">) => state.items[item ?? ""];
