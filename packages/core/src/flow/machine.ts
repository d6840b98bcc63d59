import { createMachine } from "xstate";
import type { FlowActType } from "../vocabulary/actType.ts";
import { phases, type Phase } from "../vocabulary/phase.ts";
import { stepsFrom, type Flow, type Step } from "./flow.ts";
import { bitOf, type Guard, type Valuation } from "./guard.ts";

/** What the machine is told of an act: its type, and which guards hold for it. */
export interface MachineEvent {
  readonly type: FlowActType;
  readonly holds: Valuation;
}

/**
 * The flow as an xstate machine: it judges, explains, draws and is explored. It holds no data and knows no time.
 *
 * 中文  状态机
 */
export function flowMachine(flow: Flow) {
  return createMachine(
    {
      types: {} as { events: MachineEvent; guards: GuardCall },
      id: flow.id,
      initial: "unfiled" satisfies Phase,
      states: Object.fromEntries(phases.map((phase) => [phase, { on: transitions(stepsFrom(flow, phase)) }])),
    },
    {
      guards: {
        every: ({ event }, params) => params.guards.every((guard) => (event.holds & bitOf(guard)) !== 0),
      },
    },
  );
}

export type FlowMachine = ReturnType<typeof flowMachine>;

/** The one guard of the machine: all of these hold. */
export interface GuardCall {
  readonly type: "every";
  readonly params: { readonly guards: readonly Guard[] };
}

interface Transition {
  readonly target: Phase;
  readonly guard?: GuardCall;
}

function transitions(steps: readonly Step[]): Partial<Record<FlowActType, Transition[]>> {
  const on: Partial<Record<FlowActType, Transition[]>> = {};
  for (const { act, to, when } of steps) {
    (on[act] ??= []).push({ target: to, ...(when && { guard: { type: "every", params: { guards: when } } as const }) });
  }
  return on;
}
