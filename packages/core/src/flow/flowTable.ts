import { flowActs, type FlowActType } from "../vocabulary/actType.ts";
import { phases, type Phase } from "../vocabulary/phase.ts";
import { bitOf, type Guard, type Valuation } from "./guard.ts";
import type { FlowMachine, GuardCall } from "./machine.ts";

/**
 * The machine compiled for bulk replay: one look-up an act.
 *
 * 中文  流程表
 */
export interface FlowTable {
  /** The phase that an act leads to, or undefined where it may not be done. */
  next(phase: Phase, act: FlowActType, holds: Valuation): Phase | undefined;
  /** The guards that decide about an act in a phase: only these need be asked. */
  asks(phase: Phase, act: FlowActType): readonly Guard[];
  /** The acts that may be done in a phase under some valuation. */
  actsFrom(phase: Phase): readonly FlowActType[];
}

type StateNode = FlowMachine["states"][string];
type Transition = NonNullable<ReturnType<StateNode["transitions"]["get"]>>[number];

/**
 * Compiles a machine into its table.
 *
 * Fails  throws `TypeError` on a machine feature the table does not know (nesting, actions, timers): never a table that differs
 */
export function compileFlow(machine: FlowMachine): FlowTable {
  if (!isPlain(machine.root) || machine.root.transitions.size > 0) throw unknownFeature("every phase");
  const cells = new Map(phases.map((phase) => [phase, cellsOf(plainState(machine.states[phase], phase), phase)]));
  const acts = new Map([...cells].map(([phase, row]) => [phase, [...row.keys()]]));
  return {
    next: (phase, act, holds) =>
      cells
        .get(phase)
        ?.get(act)
        ?.ways.find(({ mask }) => (holds & mask) === mask)?.target,
    asks: (phase, act) => cells.get(phase)?.get(act)?.asks ?? [],
    actsFrom: (phase) => acts.get(phase) ?? [],
  };
}

/** What the table knows of one act in one phase. */
interface Cell {
  readonly asks: readonly Guard[];
  readonly ways: readonly Way[];
}

function cellsOf(node: StateNode, phase: Phase): Map<FlowActType, Cell> {
  const row = new Map<FlowActType, Cell>();
  for (const act of flowActs) {
    const ways = node.transitions.get(act)?.map((transition) => wayOf(transition, phase)) ?? [];
    if (ways.length > 0) row.set(act, { ways, asks: [...new Set(ways.flatMap((way) => way.guards))] });
  }
  return row;
}

interface Way {
  readonly guards: readonly Guard[];
  readonly mask: Valuation;
  readonly target: Phase;
}

function wayOf(transition: Transition, phase: Phase): Way {
  const { target, guard, actions, reenter } = transition;
  const reached = target?.length === 1 ? phases.find((known) => known === target[0]?.key) : undefined;
  if (reached === undefined || actions.length > 0 || reenter) throw unknownFeature(phase, transition.eventType);
  const names = guardsOf(guard, phase, transition.eventType);
  const mask = names.reduce((bits, name) => bits | bitOf(name), 0);
  return { guards: names, mask, target: reached };
}

function guardsOf(guard: unknown, phase: Phase, event: string): readonly Guard[] {
  if (guard === undefined) return [];
  if (isEvery(guard)) return guard.params.guards;
  throw unknownFeature(phase, event);
}

const isEvery = (guard: unknown): guard is GuardCall =>
  typeof guard === "object" && guard !== null && "type" in guard && guard.type === "every" && "params" in guard;

function plainState(node: StateNode | undefined, phase: Phase): StateNode {
  if (node?.type !== "atomic" || !isPlain(node)) throw unknownFeature(phase);
  for (const event of node.transitions.keys()) if (!flowActs.includes(event as FlowActType)) throw unknownFeature(phase, event);
  return node;
}

const isPlain = ({ entry, exit, invoke, after, always }: StateNode): boolean =>
  entry.length + exit.length + invoke.length + after.length + (always?.length ?? 0) === 0;

const unknownFeature = (phase: string, event?: string): TypeError =>
  new TypeError(`The flow table cannot hold what the machine does in ${phase}${event === undefined ? "" : ` on ${event}`}`);
