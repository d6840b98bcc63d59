import { flowActs, guards, phases, type FlowActType, type Phase, type Valuation } from "@banjie/core";

/** A question put to a flow: in this phase, may this act come while these guards hold? */
export interface Triple {
  readonly phase: Phase;
  readonly act: FlowActType;
  readonly holds: Valuation;
}

/** Every question there is: 12 phases × 16 acts × 32 valuations. */
export const triples: readonly Triple[] = phases.flatMap((phase) =>
  flowActs.flatMap((act) => Array.from({ length: 1 << guards.length }, (_, holds) => ({ phase, act, holds }))),
);
