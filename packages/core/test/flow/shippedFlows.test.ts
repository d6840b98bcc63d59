import { env } from "node:process";
import {
  canLead,
  compileFlow,
  endPhases,
  flowActs,
  flowMachine,
  flowSchema,
  guards,
  phases,
  shippedFlows,
  valuation,
  type Flow,
  type FlowTable,
  type Phase,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { machineAnswer } from "./machineAnswer.ts";
import { rememberedPhase } from "./rememberedPhase.ts";
import { askedTriples, everyTriple } from "./triple.ts";

/** The guards that no cell asks are set at random, so that a table that looked at them would be found out. */
const others = fc.sample(fc.nat((1 << guards.length) - 1), { numRuns: 1, seed: 2013 })[0] ?? 0;

/** Questions put to each flow: all that its cells ask; with BANJIE_FULL all there are. */
const questions: Readonly<Record<string, number>> = { "five-stages": 1123, immediate: 1130, "one-review": 1120 };
const all = phases.length * flowActs.length * (1 << guards.length);
const full = env["BANJIE_FULL"] !== undefined;

const reachedFrom = (table: FlowTable, start: Phase): Set<Phase> => {
  const reached = new Set([start]);
  for (const phase of reached) {
    for (const act of table.actsFrom(phase)) {
      for (const holds of [valuation(guards), 0]) {
        const to = table.next(phase, act, holds);
        if (to !== undefined) reached.add(to);
      }
    }
  }
  return reached;
};

describe.each(shippedFlows.map((flow): [string, Flow] => [flow.id, flow]))("the flow %s", (id, flow) => {
  const machine = flowMachine(flow);
  const table = compileFlow(machine);

  test("is judged alike by the machine and by the table, in every phase, for every act, whatever holds", () => {
    let compared = 0;
    for (const { phase, act, holds } of full ? everyTriple() : askedTriples(table, others)) {
      const answers = { machine: machineAnswer(machine, phase, act, holds), table: table.next(phase, act, holds) };
      if (answers.machine !== answers.table) expect({ phase, act, holds, ...answers }).toBe("judged alike");
      compared++;
    }
    expect(compared).toBe(full ? all : questions[id]);
  });

  test("is remembered by the fold as it is drawn, on every way on", () => {
    const walked = new Set<string>();
    for (const triple of askedTriples(table, others)) {
      const to = table.next(triple.phase, triple.act, triple.holds);
      if (to === undefined) continue;
      if (rememberedPhase(triple) !== to) expect({ ...triple, to: rememberedPhase(triple) }).toEqual({ ...triple, to });
      walked.add(`${triple.phase} ${triple.act} ${to}`);
    }
    const drawn = Object.entries(flow.phases).flatMap(([from, steps]) => steps.map(({ act, to }) => `${from} ${act} ${to}`));
    expect(walked).toEqual(new Set(drawn));
  });

  test("leads on from every phase that a case can reach, to an end, by someone", () => {
    for (const phase of reachedFrom(table, "unfiled")) {
      const acts = table.actsFrom(phase);
      expect([phase, acts.length > 0]).toEqual([phase, true]);
      for (const act of acts) expect([act, (flow.roles[act] ?? []).length > 0]).toEqual([act, true]);
      expect([phase, [...reachedFrom(table, phase)].some((to) => endPhases.has(to))]).toEqual([phase, true]);
      // An end can be left again only by reopening, completion also by delivery.
      const onward = endPhases.has(phase) ? acts.filter((act) => table.next(phase, act, valuation(guards)) !== phase) : [];
      const leaving = ["ItemReopened", ...(phase === "completed" ? ["CaseDelivered", "ItemDelivered"] : [])];
      if (endPhases.has(phase)) expect(onward.toSorted()).toEqual(leaving.toSorted());
    }
  });

  test("draws only ways that the fold could remember", () => {
    for (const phase of phases) {
      const steps = flow.phases[phase] ?? [];
      for (const [place, step] of steps.entries()) expect(canLead(phase, step, steps.slice(0, place))).toBe(true);
    }
  });

  test("is data of the same shape as a hall's own flow", () => {
    expect(flowSchema.parse(flow)).toEqual(flow);
  });
});
