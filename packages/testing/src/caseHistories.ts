import {
  allowedActs,
  correctsRecords,
  decide,
  emptyCase,
  err,
  judgeCorrection,
  readCase,
  readCommand,
  replayCase,
  stampEvents,
  worldOf,
  type AnyDraft,
  type CaseEvent,
  type CaseState,
  type Catalogue,
  type Command,
  type FlowActType,
  type ItemDefinition,
  type LocalInstant,
  type Refusal,
  type Result,
  type World,
} from "@banjie/core";
import * as fc from "fast-check";
import { demoCatalogue } from "./demoCatalogue.ts";
import { moves, type Move } from "./histories/move.ts";
import type { Occasion } from "./histories/occasion.ts";
import { leadingOn, properWish } from "./histories/properWish.ts";
import { hallTime, opening, takenAt } from "./histories/storyTime.ts";
import { wildWish } from "./histories/wildWish.ts";
import type { Wish } from "./simulation/step.ts";

/** A case as it may come about. */
export interface CaseHistory {
  readonly id: string;
  /** Every command tried, in order; played again through a hall they give the same events. */
  readonly commands: readonly Command[];
  /** What came of them. */
  readonly events: readonly CaseEvent[];
  /** The refusals of the others, in order. */
  readonly refusals: readonly Refusal[];
  /** The case after them. */
  readonly state: CaseState;
  readonly world: World;
}

/** Whose cases, and how long their stories may get. */
export interface HistoryOptions {
  /** The demo hall's unless told. */
  readonly catalogue?: Catalogue;
  readonly id?: string;
  /** 36 unless told: enough for a life with a supplement and two rounds. */
  readonly maxCommands?: number;
}

/**
 * An arbitrary of case histories: commands drawn mostly from what may be done at the moment, one in eight of them anything; what
 * `decide` allows becomes events. Times increase, with jumps over days, so that silence is met as well as haste. It shrinks to
 * fewer commands, each the one that leads on, soon after the last.
 *
 * 中文   办件历史生成器
 * Holds  events follow from commands by `decide` alone; as many refusals as commands without an event
 * @example
 * ```ts
 * import { caseHistories, type CaseHistory } from "@banjie/testing";
 * import * as fc from "fast-check";
 *
 * const isWhole = ({ commands, events, refusals }: CaseHistory) => commands.length === events.length + refusals.length;
 * fc.assert(fc.property(caseHistories(), isWhole), { numRuns: 20 });
 * ```
 */
export function caseHistories(options: HistoryOptions = {}): fc.Arbitrary<CaseHistory> {
  const { catalogue = demoCatalogue, id = "YY-1", maxCommands = 36 } = options;
  const world = worldOf([catalogue]);
  return fc
    .record({
      definition: fc.constantFrom(...catalogue.items),
      played: fc.array(moves, { minLength: 1, maxLength: maxCommands, size: "max" }),
    })
    .map(({ definition, played }) => play({ id, world, definition }, played));
}

interface Stage {
  readonly id: string;
  readonly world: World;
  readonly definition: ItemDefinition;
}

/** Before the filing the five stages are asked. */
const unfiled = { definition: "", version: 0, phase: "unfiled" } as const;

function play(stage: Stage, played: readonly Move[]): CaseHistory {
  const { id, world } = stage;
  const history = { id, world, commands: [] as Command[], events: [] as CaseEvent[], refusals: [] as Refusal[] };
  let state = emptyCase(id);
  let time = opening;
  for (const move of played) {
    time += move.gap * 1000;
    const at = hallTime(time);
    const wish = wishFor(stage, state, at, move);
    if (!wish) continue;
    const command = { ...wish, case: id, at, commit: `${id}/${history.commands.length + 1}` } as Command;
    history.commands.push(command);
    const decided = answer(state, history.events, command, world);
    if (!decided.ok) {
      history.refusals.push(decided.error);
      continue;
    }
    const events = stamped(decided.value, command, state.version);
    history.events.push(...events);
    state = correctsRecords(events) ? readCase(id, history.events) : replayCase(id, events, state);
  }
  return { ...history, state };
}

/** The command that a move makes at this point; undefined where nothing is left to do. */
function wishFor({ world, definition }: Stage, state: CaseState, at: LocalInstant, move: Move): Wish | undefined {
  const occasionOf = (number = "1"): Occasion => {
    const item = state.items[number];
    return {
      definition: (item && world.definitionOf(item)) ?? definition,
      state,
      number,
      item,
      at,
      world,
      variant: move.variant,
    };
  };
  if (move.wild) {
    const occasion = occasionOf();
    const known = occasion.item ?? unfiled;
    return wildWish(move, occasion, world.flowOf(known).table.actsFrom(known.phase));
  }
  const numbers = ["1", ...Object.keys(state.items).slice(1)];
  const wishes = allowedActs(state, at, world)
    .toSorted((one, other) => leadingOn.indexOf(one.act) - leadingOn.indexOf(other.act))
    .map(({ act, item }) => firstOf(item === undefined ? numbers : [item], (number) => properWish(act, occasionOf(number))))
    .filter((wish) => wish !== undefined);
  return wishes[move.choice % Math.max(1, wishes.length)];
}

/** The first that something can be made of: an act of the whole case may be about any of its items. */
function firstOf<From, To>(from: readonly From[], make: (one: From) => To | undefined): To | undefined {
  for (const one of from) {
    const made = make(one);
    if (made !== undefined) return made;
  }
  return undefined;
}

function answer(
  state: CaseState,
  events: readonly CaseEvent[],
  command: Command,
  world: World,
): Result<AnyDraft<FlowActType>[], Refusal> {
  const parsed = readCommand(command, "Asia/Shanghai");
  // A command that does not fit its shape would be a fault of this generator, not a story.
  if (!parsed.ok) throw new TypeError(`Not a command: ${parsed.error[0]?.code ?? ""}`);
  const { draft } = parsed.value;
  const unfit = draft.type === "RecordCorrected" ? judgeCorrection(draft, events) : undefined;
  return unfit ? err({ ...unfit, reasons: [unfit], allowed: [] }) : decide(state, draft, world);
}

/** As a store would stamp them. */
function stamped(drafts: readonly AnyDraft<FlowActType>[], { at, commit = "" }: Command, version: number): CaseEvent[] {
  return stampEvents(drafts, { commit, head: version, recordedAt: takenAt(at), versionOf: () => version }) as CaseEvent[];
}
