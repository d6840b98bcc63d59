import { canLead, fiveStages, flowActs, guards, phases, type Flow, type FlowActType, type Phase, type Step } from "@banjie/core";
import * as fc from "fast-check";

const step = fc.record({ act: fc.constantFrom(...flowActs), to: fc.constantFrom(...phases), when: fc.subarray([...guards]) });

/** The steps of a phase that the fold could remember, in the order drawn; most drawn at random could not be. */
const stepsFrom = (phase: Phase): fc.Arbitrary<Step[]> =>
  fc.array(step, { maxLength: 60, size: "max" }).map((drawn) => {
    const kept: Step[] = [];
    for (const { act, to, when } of drawn) {
      const next: Step = when.length > 0 ? { act, to, when } : { act, to };
      if (canLead(phase, next, kept)) kept.push(next);
    }
    return kept;
  });

const everyone: Flow["roles"] = Object.fromEntries(flowActs.map((act: FlowActType) => [act, ["window"]]));

/** Flows as a hall might draw them: any steps in any order that the catalogue would take. */
export const userFlow: fc.Arbitrary<Flow> = fc.record({
  id: fc.constant("own"),
  version: fc.constant(1),
  name: fc.constant(fiveStages.name),
  phases: fc.record(Object.fromEntries(phases.map((phase) => [phase, stepsFrom(phase)]))),
  roles: fc.constant(everyone),
});
