import type { z } from "zod";

/**
 * A stored shape of one act: its data schema and the number of that shape. Older shapes are lifted to it on reading.
 *
 * 中文  行为定义
 */
export interface ActDefinition<Data extends z.ZodType = z.ZodType> {
  /** The number of the stored shape, 1 for the first. */
  readonly v: number;
  readonly data: Data;
  /** `lifts[i]` turns data of shape i + 1 into shape i + 2: one for each shape before the present one. */
  readonly lifts: readonly Lift[];
}

/** Turns data of one shape into data of the next. The result is validated, so a lift may be plain. */
export type Lift = (data: unknown) => unknown;

/** The lift to a shape that only has more room: data of the older one fit it as they are. */
export const asItIs: Lift = (data) => data;

/** An act with its present shape and the way there from each older one. */
export function defineAct<Data extends z.ZodType>(data: Data, ...lifts: readonly Lift[]): ActDefinition<Data> {
  return { v: lifts.length + 1, data, lifts };
}

/** Data of an older shape, lifted to the present one. Shapes that do not exist come back as they are, for the validator to refuse. */
export function lift(definition: ActDefinition, v: number, data: unknown): unknown {
  return v < 1 ? data : definition.lifts.slice(v - 1).reduce((older, next) => next(older), data);
}
