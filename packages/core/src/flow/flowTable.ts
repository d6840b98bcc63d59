import { flowActs, type FlowActType } from "../vocabulary/actType.ts";
import { phases, type Phase } from "../vocabulary/phase.ts";
import { bitOf, guards, type Guard, type Valuation } from "./guard.ts";
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

const valuations = 1 << guards.length;
const phaseIndex = new Map(phases.map((phase, index) => [phase, index]));
const actIndex = new Map(flowActs.map((act, index) => [act, index]));
const cellOf = (phase: Phase, act: FlowActType): number =>
  ((phaseIndex.get(phase) ?? 0) * flowActs.length + (actIndex.get(act) ?? 0)) * valuations;

/**
 * Compiles a machine into its table.
 *
 * Fails  throws `TypeError` on a machine feature the table does not know (nesting, actions, timers): never a table that differs
 */
export function compileFlow(machine: FlowMachine): FlowTable {
  const targets = new Int8Array(phases.length * flowActs.length * valuations).fill(-1);
  const asked = new Map<number, readonly Guard[]>();
  const open = new Map<Phase, FlowActType[]>();

  if (!isPlain(machine.root) || machine.root.transitions.size > 0) throw unknownFeature("every phase");
  for (const phase of phases) {
    const node = plainState(machine.states[phase], phase);
    for (const act of flowActs) {
      const ways = node.transitions.get(act)?.map((transition) => wayOf(transition, phase)) ?? [];
      if (ways.length === 0) continue;
      const cell = cellOf(phase, act);
      for (let holds = 0; holds < valuations; holds++) {
        const way = ways.find(({ mask }) => (holds & mask) === mask);
        if (way) targets[cell + holds] = way.target;
      }
      asked.set(cell, [...new Set(ways.flatMap((way) => way.guards))]);
      open.set(phase, [...(open.get(phase) ?? []), act]);
    }
  }

  return {
    next(phase, act, holds) {
      const target = targets[cellOf(phase, act) + holds] ?? -1;
      return target < 0 ? undefined : phases[target];
    },
    asks: (phase, act) => asked.get(cellOf(phase, act)) ?? [],
    actsFrom: (phase) => open.get(phase) ?? [],
  };
}

interface Way {
  readonly guards: readonly Guard[];
  readonly mask: Valuation;
  readonly target: number;
}

function wayOf(transition: Transition, phase: Phase): Way {
  const { target, guard, actions, reenter } = transition;
  const index = target?.length === 1 ? phaseIndex.get(target[0]?.key as Phase) : undefined;
  if (index === undefined || actions.length > 0 || reenter) throw unknownFeature(phase, transition.eventType);
  const names = guardsOf(guard, phase, transition.eventType);
  const mask = names.reduce((bits, name) => bits | bitOf(name), 0);
  return { guards: names, mask, target: index };
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
  for (const event of node.transitions.keys()) if (!actIndex.has(event as FlowActType)) throw unknownFeature(phase, event);
  return node;
}

const isPlain = ({ entry, exit, invoke, after, always }: StateNode): boolean =>
  entry.length + exit.length + invoke.length + after.length + (always?.length ?? 0) === 0;

const unknownFeature = (phase: string, event?: string): TypeError =>
  new TypeError(`The flow table cannot hold what the machine does in ${phase}${event === undefined ? "" : ` on ${event}`}`);
