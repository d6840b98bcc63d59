import { compileFlow, flowMachine, flowSchema, guards, readCatalogue } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../given.ts";
import { machineAnswer } from "./machineAnswer.ts";
import { rememberedPhase } from "./rememberedPhase.ts";
import { askedTriples } from "./triple.ts";
import { userFlow } from "./userFlow.ts";

const others = fc.nat((1 << guards.length) - 1);

describe("a flow that a hall draws for itself", () => {
  test("is judged alike by the machine and by the table, in each phase for each act and all that it asks", () => {
    const compared = { flows: 0, open: 0, closed: 0 };
    fc.assert(
      fc.property(userFlow, others, (flow, holding) => {
        const machine = flowMachine(flow);
        const table = compileFlow(machine);
        compared.flows++;
        const asked = [...askedTriples(table, holding)];
        for (const { phase, act, holds } of asked) {
          const next = table.next(phase, act, holds);
          compared[next === undefined ? "closed" : "open"]++;
          if (machineAnswer(machine, phase, act, holds) !== next) expect({ phase, act, holds }).toBe("judged alike");
        }
      }),
      { numRuns: 80 },
    );
    expect(compared.flows).toBe(80);
    expect(compared.open).toBeGreaterThan(1_600);
    // Never fewer questions than there are phases and acts.
    expect(compared.open + compared.closed).toBeGreaterThan(80 * 17 * 54);
  });

  test("is remembered by the fold as it is drawn, if the catalogue takes it", () => {
    let walked = 0;
    fc.assert(
      fc.property(userFlow, others, (flow, holding) => {
        expect(flowSchema.parse(flow)).toEqual(flow);
        expect(readCatalogue({ ...catalogue, flows: [flow] })).toMatchObject({ ok: true });
        const table = compileFlow(flowMachine(flow));
        for (const triple of askedTriples(table, holding)) {
          const next = table.next(triple.phase, triple.act, triple.holds);
          if (next === undefined) continue;
          walked++;
          if (rememberedPhase(triple) !== next)
            expect({ ...triple, remembered: rememberedPhase(triple) }).toEqual({ ...triple, remembered: next });
        }
      }),
    );
    expect(walked).toBeGreaterThan(4_000);
  });
});
