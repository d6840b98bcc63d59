import { type FlowActType, type FlowMachine, type Phase, type Valuation } from "@banjie/core";
import { transition } from "xstate";

/** What the machine itself says of an act: where it leads, or undefined where it may not be done. */
export function machineAnswer(machine: FlowMachine, phase: Phase, type: FlowActType, holds: Valuation): unknown {
  const snapshot = machine.resolveState({ value: phase });
  const event = { type, holds };
  return snapshot.can(event) ? transition(machine, snapshot, event)[0].value : undefined;
}
