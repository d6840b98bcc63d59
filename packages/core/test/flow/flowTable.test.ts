import { compileFlow, phases, type FlowMachine } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { createMachine } from "xstate";

/** A machine of all the phases in which one state, or the whole, is drawn with more than a flow can say. */
function machineWith(accepted: object, whole: object = {}): FlowMachine {
  const states = { ...Object.fromEntries(phases.map((phase) => [phase, {}])), accepted };
  return createMachine({ id: "odd", initial: "unfiled", states, ...whole }) as FlowMachine;
}

const way = { target: "examining" };
const odd: readonly { readonly what: string; readonly machine: FlowMachine }[] = [
  { what: "a state within a state", machine: machineWith({ initial: "first", states: { first: {} } }) },
  { what: "states side by side", machine: machineWith({ type: "parallel", states: { left: {}, right: {} } }) },
  { what: "a final state", machine: machineWith({ type: "final" }) },
  { what: "a timer", machine: machineWith({ after: { 1000: way } }) },
  { what: "a way on without any act", machine: machineWith({ always: way }) },
  { what: "an action on entry", machine: machineWith({ entry: () => {} }) },
  { what: "an action on leaving", machine: machineWith({ exit: () => {} }) },
  { what: "an actor it starts", machine: machineWith({ invoke: { src: "register" } }) },
  { what: "an action on the way", machine: machineWith({ on: { ExaminationStarted: { ...way, actions: () => {} } } }) },
  {
    what: "leaving a state to enter it again",
    machine: machineWith({ on: { ItemHandedOver: { target: "accepted", reenter: true } } }),
  },
  { what: "an act that leads nowhere", machine: machineWith({ on: { ExaminationStarted: {} } }) },
  { what: "a guard that is a function", machine: machineWith({ on: { ExaminationStarted: { ...way, guard: () => true } } }) },
  { what: "a guard of another name", machine: machineWith({ on: { ExaminationStarted: { ...way, guard: "isMonday" } } }) },
  {
    what: "a guard with other parameters",
    machine: machineWith({ on: { ExaminationStarted: { ...way, guard: { type: "every" } } } }),
  },
  { what: "an answer to any act whatever", machine: machineWith({ on: { "*": way } }) },
  { what: "an act no flow knows", machine: machineWith({ on: { ItemFramed: way } }) },
  { what: "a phase no flow knows", machine: machineWith({ on: { ExaminationStarted: "archived" } }, { states: oneMore() }) },
  { what: "an answer that every state shares", machine: machineWith({}, { on: { ItemWithdrawn: ".withdrawn" } }) },
  { what: "an action of the whole machine", machine: machineWith({}, { entry: () => {} }) },
  { what: "an actor of the whole machine", machine: machineWith({}, { invoke: { src: "register" } }) },
  { what: "a phase left out", machine: createMachine({ id: "odd", initial: "unfiled", states: { unfiled: {} } }) as FlowMachine },
];

function oneMore(): object {
  const plain = Object.fromEntries(phases.map((phase) => [phase, {}]));
  return { ...plain, archived: {}, accepted: { on: { ExaminationStarted: "archived" } } };
}

describe("the flow table", () => {
  test.each(odd)("refuses a machine with $what, rather than judge otherwise than it", ({ machine }) => {
    expect(() => compileFlow(machine)).toThrow(TypeError);
    expect(() => compileFlow(machine)).toThrow(/^The flow table cannot hold what the machine does/);
  });

  test("says in which phase and on which act it cannot follow the machine", () => {
    const machine = machineWith({ on: { ExaminationStarted: { ...way, guard: "isMonday" } } });
    expect(() => compileFlow(machine)).toThrow(
      "The flow table cannot hold what the machine does in accepted on ExaminationStarted",
    );
  });

  test("takes a machine of plain states in which nothing may be done", () => {
    const table = compileFlow(machineWith({}));
    expect(phases.flatMap((phase) => table.actsFrom(phase))).toEqual([]);
    expect(table.next("unfiled", "CaseFiled", 0)).toBeUndefined();
  });
});
