import {
  canLead,
  endPhases,
  fiveStages,
  flowActs,
  guards,
  phases,
  type Flow,
  type FlowActType,
  type Phase,
  type Step,
} from "@banjie/core";
import * as fc from "fast-check";

const draw = fc.record({
  act: fc.constantFrom(...flowActs),
  to: fc.nat(),
  when: fc.subarray([...guards], { maxLength: 3 }),
});

/** The least that a flow must have to be sound: a way to completion, and an answer out of every phase. */
const least: Readonly<Partial<Record<Phase, readonly Step[]>>> = {
  unfiled: [{ act: "CaseFiled", to: "filed" }],
  filed: [{ act: "ItemAccepted", to: "accepted" }],
  accepted: [{ act: "ItemCompleted", to: "completed" }],
};
const wayOut: readonly Step[] = [
  { act: "ItemNotAccepted", to: "notAccepted" },
  { act: "ItemVoided", when: ["entryError"], to: "deleted" },
  { act: "ItemVoided", to: "voided" },
];

const isShadowed = ({ act, when = [] }: Step, before: readonly Step[]): boolean =>
  before.some((other) => other.act === act && (other.when ?? []).every((guard) => when.includes(guard)));

/** The steps of a phase in the order drawn, each leading where the fold could remember it. */
const stepsFrom = (phase: Phase): fc.Arbitrary<Step[]> =>
  fc.array(draw, { maxLength: 14, size: "max" }).map((drawn) => {
    const runs = phase !== "unfiled" && !endPhases.has(phase);
    const kept: Step[] = [...(least[phase] ?? []), ...(runs ? wayOut : [])];
    for (const { act, to, when } of drawn) {
      const ways = phases
        .map((target): Step => (when.length > 0 ? { act, to: target, when } : { act, to: target }))
        .filter((step) => canLead(phase, step, kept) && !isShadowed(step, kept));
      const way = ways[to % Math.max(1, ways.length)];
      if (way) kept.push(way);
    }
    return kept;
  });

const closing: Readonly<Partial<Record<FlowActType, FlowActType>>> = {
  SpecialProcedureStarted: "SpecialProcedureEnded",
  ItemSuspended: "ItemResumed",
  HearingRequested: "HearingHeld",
  SupplementNotified: "SupplementReceived",
};

/** Without the acts that open what nothing in the flow closes. */
function paired(drawn: Partial<Record<Phase, Step[]>>): Partial<Record<Phase, Step[]>> {
  const kept = reachable(drawn);
  const acts = new Set(Object.values(kept).flatMap((steps) => steps.map(({ act }) => act)));
  const isLeft = ({ act }: Step): boolean => {
    const closes = closing[act];
    return closes !== undefined && !acts.has(closes);
  };
  if (!Object.values(kept).flat().some(isLeft)) return kept;
  return paired(Object.fromEntries(Object.entries(kept).map(([phase, steps]) => [phase, steps.filter((step) => !isLeft(step))])));
}

/** Without the phases that nothing leads to. */
function reachable(drawn: Partial<Record<Phase, Step[]>>): Flow["phases"] {
  const reached = new Set<Phase>(["unfiled"]);
  for (const phase of reached) for (const { to } of drawn[phase] ?? []) reached.add(to);
  return Object.fromEntries([...reached].map((phase) => [phase, drawn[phase] ?? []]));
}

const rolesOf = (drawn: Flow["phases"]): Flow["roles"] => {
  const acts = Object.values(drawn).flatMap((steps) => steps.map(({ act }) => act));
  return Object.fromEntries([...new Set<FlowActType>(acts)].map((act) => [act, ["window"]]));
};

/** Flows as a hall might draw them: any steps in any order that the catalogue would take. */
export const userFlow: fc.Arbitrary<Flow> = fc
  .record(Object.fromEntries(phases.map((phase) => [phase, stepsFrom(phase)])))
  .map((drawn) => {
    const kept = reachable(paired(drawn));
    return { id: "own", version: 1, name: fiveStages.name, phases: kept, roles: rolesOf(kept) };
  });
