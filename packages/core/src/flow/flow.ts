import { z } from "zod";
import { flowActs, type FlowActType } from "../vocabulary/actType.ts";
import { phases, type Phase } from "../vocabulary/phase.ts";
import { roleSchema } from "../vocabulary/role.ts";
import { nameSchema } from "../vocabulary/text.ts";
import { guards } from "./guard.ts";

const actSchema = z.enum(flowActs as readonly [FlowActType, ...FlowActType[]]);

/** One way on: in this phase the act may be done, by these roles, when all the guards hold, and leads there. */
const stepSchema = z.strictObject({ act: actSchema, when: z.array(z.enum(guards)).optional(), to: z.enum(phases) });

/**
 * The order of acts as data: for each phase the ways on, the first that fits counts.
 *
 * 中文  流程
 * Law   行政许可法 ch. 4; the number of stages is configuration
 */
export const flowSchema = z.strictObject({
  id: nameSchema,
  version: z.int().min(1),
  name: z.strictObject({ "zh-CN": nameSchema, en: nameSchema }),
  phases: z.partialRecord(z.enum(phases), z.array(stepSchema)),
  /** Who may do an act; whoever is not listed may not. */
  roles: z.partialRecord(actSchema, z.array(roleSchema)),
});
export type Flow = z.output<typeof flowSchema>;
export type Step = z.output<typeof stepSchema>;

/** The ways on from a phase. */
export const stepsFrom = (flow: Flow, phase: Phase): readonly Step[] => flow.phases[phase] ?? [];
