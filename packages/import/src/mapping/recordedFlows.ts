import {
  canLead,
  flowIssues,
  shippedFlows,
  stepsFrom,
  type Catalogue,
  type Flow,
  type FlowActType,
  type Phase,
  type Step,
} from "@banjie/core";
import type { Mapping } from "./mapping.ts";

/** A flow that is followed without the acts of stages that a log never records. 中文 按记录的流程 */
export interface RecordedFlow {
  readonly flow: string;
  readonly without: readonly FlowActType[];
}

/** The acts by which a matter goes from stage to stage. */
const stageActs: readonly FlowActType[] = [
  "ItemAccepted",
  "ExaminationStarted",
  "ExaminationConcluded",
  "ReviewConcluded",
  "DecisionMade",
];

/**
 * The catalogue of a mapping with its flows as the log can show them: a stage whose acts are never recorded is passed in silence, for
 * that a record is absent says nothing of what was done.
 */
export function recordedCatalogue({ catalogue, acts }: Pick<Mapping, "catalogue" | "acts">): {
  readonly catalogue: Catalogue;
  readonly flows: readonly RecordedFlow[];
} {
  const recorded = new Set(acts.map(({ act }) => act));
  const used = new Set(catalogue.items.map(({ flow }) => flow));
  const changed = [...shippedFlows, ...catalogue.flows].flatMap((flow) => {
    const without = stageActs.filter((act) => !recorded.has(act) && isDrawn(flow, act));
    const other = asRecorded(flow, new Set(without));
    return used.has(flow.id) && without.length > 0 && [...flowIssues(other)].length === 0 ? [{ flow, without, other }] : [];
  });
  const ids = new Map(changed.map(({ flow, other }) => [flow.id, other.id]));
  return {
    catalogue: {
      ...catalogue,
      flows: [...catalogue.flows, ...changed.map(({ other }) => other)],
      items: catalogue.items.map((item) => ({ ...item, flow: ids.get(item.flow) ?? item.flow })),
    },
    flows: changed.map(({ flow, without }) => ({ flow: flow.id, without })),
  };
}

const phasesOf = ({ phases }: Pick<Flow, "phases">): Phase[] => Object.keys(phases) as Phase[];
const isDrawn = (flow: Flow, act: FlowActType): boolean =>
  phasesOf(flow).some((phase) => stepsFrom(flow, phase).some((step) => step.act === act));

/** A flow in which some acts are done in silence: from each phase also that may be done which may be done after them. */
function asRecorded(flow: Flow, silent: ReadonlySet<FlowActType>): Flow {
  const ways = new Map(phasesOf(flow).map((phase) => [phase, waysOn(flow, phase, silent)]));
  const reached = reachedBy(ways);
  const phases = Object.fromEntries([...ways].filter(([phase]) => reached.has(phase)));
  const drawn = new Set(Object.values(phases).flatMap((steps) => steps.map(({ act }) => act)));
  return {
    ...flow,
    id: `${flow.id}-as-recorded`,
    name: { "zh-CN": `${flow.name["zh-CN"]}(按记录)`, en: `${flow.name.en}, as recorded` },
    phases,
    roles: Object.fromEntries(Object.entries(flow.roles).filter(([act]) => drawn.has(act as FlowActType))),
  };
}

/** The ways on from a phase and from those that silent acts lead to; what guards the silent acts guards what follows them. */
function waysOn(flow: Flow, from: Phase, silent: ReadonlySet<FlowActType>): Step[] {
  const ways: Step[] = [];
  const open: { readonly phase: Phase; readonly guards: NonNullable<Step["when"]> }[] = [{ phase: from, guards: [] }];
  const seen = new Set<Phase>([from]);
  for (const { phase, guards } of open) {
    for (const { act, to, when = [] } of stepsFrom(flow, phase)) {
      const all = [...new Set([...guards, ...when])];
      if (silent.has(act) && !seen.has(to)) open.push({ phase: to, guards: all });
      if (silent.has(act)) seen.add(to);
      // What keeps the phase keeps it here too.
      else ways.push({ act, to: to === phase ? from : to, ...(all.length > 0 && { when: all }) });
    }
  }
  return ways.filter((step, place) => {
    const before = ways.slice(0, place);
    // Some acts mean nothing but after the silent one, such as the combined completion after the decision.
    return !before.some((other) => isShadowed(step, other)) && canLead(from, step, before);
  });
}

const isShadowed = (step: Step, before: Step): boolean =>
  before.act === step.act && (before.when ?? []).every((guard) => (step.when ?? []).includes(guard));

function reachedBy(ways: ReadonlyMap<Phase, readonly Step[]>): Set<Phase> {
  const reached = new Set<Phase>(["unfiled"]);
  for (const phase of reached) for (const { to } of ways.get(phase) ?? []) reached.add(to);
  return reached;
}
