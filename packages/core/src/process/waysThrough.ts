import type { CaseSteps, ProcessStep } from "./caseSteps.ts";

/** What ways can be seen to lead through: acts, stages, or units. 中文 环节 部门 */
export const wayKinds = ["act", "stage", "unit"] as const;
export type WayKind = (typeof wayKinds)[number];

const nameOf: Readonly<Record<WayKind, (step: ProcessStep) => string>> = {
  act: ({ activity }) => activity,
  stage: ({ stage }) => stage,
  unit: ({ unit }) => unit,
};

/**
 * The ways of cases through stages or units: what was done one after the other in the same is one step, that begins with the first of it.
 *
 * 中文  按环节或部门看路径
 * Holds no case is lost
 */
export function waysThrough(traces: readonly CaseSteps[], kind: WayKind): readonly CaseSteps[] {
  if (kind === "act") return traces;
  return traces.map(({ case: id, steps }) => {
    const named = steps.map((step) => ({ ...step, activity: nameOf[kind](step) }));
    return { case: id, steps: named.filter(({ activity }, index) => activity !== named[index - 1]?.activity) };
  });
}
