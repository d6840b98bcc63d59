import { bitOf, flowActs, guards, phases, type FlowActType, type FlowTable, type Phase, type Valuation } from "@banjie/core";

/** A question put to a flow: in this phase, may this act come while these guards hold? */
export interface Triple {
  readonly phase: Phase;
  readonly act: FlowActType;
  readonly holds: Valuation;
}

/** Every question there is: every phase, every act, every valuation of all the guards. */
export function* everyTriple(): Generator<Triple> {
  for (const phase of phases)
    for (const act of flowActs) for (let holds = 0; holds < 1 << guards.length; holds++) yield { phase, act, holds };
}

/** For every phase and act, every valuation of the guards that the flow asks there, the others as one draw sets them. */
export function* askedTriples(table: FlowTable, others: Valuation): Generator<Triple> {
  for (const phase of phases) {
    for (const act of flowActs) {
      const bits = table.asks(phase, act).map(bitOf);
      const rest = bits.reduce((left, bit) => left & ~bit, others);
      for (let subset = 0; subset < 1 << bits.length; subset++) {
        const asked = bits.reduce((sum, bit, index) => (subset & (1 << index) ? sum | bit : sum), 0);
        yield { phase, act, holds: rest | asked };
      }
    }
  }
}
