import type { Breach } from "../case/breach.ts";
import type { World } from "../case/world.ts";
import type { Ledger } from "../clock/ledger.ts";
import type { AnyDraft, Event } from "../log/event.ts";
import type { DossierActType } from "../vocabulary/actType.ts";
import type { Course } from "./course.ts";
import type { DossierHead } from "./dossierHead.ts";

/**
 * How one kind of dossier is kept: its order of acts, what they leave behind, what is asked of them, what clocks they set running.
 *
 * 中文  档案的办法
 */
export interface Practice<State extends DossierHead & { phase: string }, Act extends DossierActType> {
  readonly course: Course<Act, State["phase"]>;
  /** A dossier of which nothing has happened yet. */
  empty(id: string): State;
  /** What an act leaves behind besides the phase it leads to. It mutates its draft and judges nothing. */
  apply(draft: State, event: Event<Act>): void;
  /** What is asked of an act besides its place in the order. */
  judge(state: State, act: AnyDraft<Act>, world: World): Iterable<Breach>;
  /** The accounts of every clock that has started. */
  ledgers(state: State, world: World): Iterable<Ledger>;
}
