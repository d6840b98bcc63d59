import { compileFlow, flowMachine, flowSchema, readCatalogue } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../given.ts";
import { machineAnswer } from "./machineAnswer.ts";
import { rememberedPhase } from "./rememberedPhase.ts";
import { triples } from "./triple.ts";
import { userFlow } from "./userFlow.ts";

describe("a flow that a hall draws for itself", () => {
  test("is judged alike by the machine and by the table", () => {
    let open = 0;
    fc.assert(
      fc.property(userFlow, fc.shuffledSubarray([...triples], { minLength: 100, maxLength: 100 }), (flow, asked) => {
        const machine = flowMachine(flow);
        const table = compileFlow(machine);
        for (const { phase, act, holds } of asked) {
          const next = table.next(phase, act, holds);
          if (next !== undefined) open++;
          expect(machineAnswer(machine, phase, act, holds)).toBe(next);
        }
      }),
    );
    expect(open).toBeGreaterThan(300);
  });

  test("is remembered by the fold as it is drawn, if the catalogue takes it", () => {
    let walked = 0;
    fc.assert(
      fc.property(userFlow, (flow) => {
        expect(flowSchema.parse(flow)).toEqual(flow);
        expect(readCatalogue({ ...catalogue, flows: [flow] }).ok).toBe(true);
        const table = compileFlow(flowMachine(flow));
        for (const triple of triples) {
          const next = table.next(triple.phase, triple.act, triple.holds);
          if (next === undefined) continue;
          walked++;
          if (rememberedPhase(triple) !== next)
            expect({ ...triple, remembered: rememberedPhase(triple) }).toEqual({ ...triple, remembered: next });
        }
      }),
    );
    expect(walked).toBeGreaterThan(10_000);
  });
});
