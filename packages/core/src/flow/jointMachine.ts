import { createMachine } from "xstate";
import { jointPhases, type JointPhase } from "../vocabulary/jointPhase.ts";
import { jointFlow, jointGuards, type JointCounts, type JointEvent, type JointGuard, type JointStep } from "./jointFlow.ts";

/** What the case's machine is told: what happened, and what the items come to by then. */
export interface JointMachineEvent {
  readonly type: JointEvent;
  readonly counts: JointCounts;
}

interface GuardCall {
  readonly type: "every";
  readonly params: { readonly guards: readonly JointGuard[] };
}

/**
 * The case's own machine in xstate: drawn in the reference, and held to be the same as the table of `jointFlow`, by which acts are
 * judged and bundles explored.
 *
 * 中文  联办状态机
 */
export const jointMachine = createMachine(
  {
    types: {} as { events: JointMachineEvent; guards: GuardCall },
    id: "joint",
    initial: "intake" satisfies JointPhase,
    states: Object.fromEntries(jointPhases.map((phase) => [phase, { on: transitions(jointFlow[phase]) }])),
  },
  {
    guards: {
      every: ({ event }, params) => params.guards.every((guard) => jointGuards[guard](event.counts)),
    },
  },
);

interface Transition {
  readonly target: JointPhase;
  readonly guard: GuardCall;
}

function transitions(steps: readonly JointStep[]): Partial<Record<JointEvent, Transition[]>> {
  const on: Partial<Record<JointEvent, Transition[]>> = {};
  for (const { on: event, when, to } of steps) {
    (on[event] ??= []).push({ target: to, guard: { type: "every", params: { guards: when } } });
  }
  return on;
}
