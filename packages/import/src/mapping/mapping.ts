import { flowActs, nameSchema, roleSchema, type Catalogue, type FlowActType } from "@banjie/core";
import { z } from "zod";

/** The format of mappings that this version reads. */
export const mappingFormat = 1;

const key = z.string().min(1);

/**
 * Where a value comes from: an attribute of the event or of its trace, or one given value. `values` translates what the attribute
 * says; `default` stands in where it says nothing, or nothing that `values` lists.
 */
const valueSourceSchema = z.strictObject({
  event: key.optional(),
  trace: key.optional(),
  value: z.json().optional(),
  values: z.record(z.string(), z.json()).optional(),
  default: z.json().optional(),
});
export type ValueSource = z.output<typeof valueSourceSchema>;

/** What becomes an act: an event of this activity (and this lifecycle transition, if named), or a date of the trace itself. */
const actSourceSchema = z.union([z.strictObject({ event: key, transition: key.optional() }), z.strictObject({ trace: key })]);

/** One rule of a mapping: from where, which act, done by whom, with what data. */
const actRuleSchema = z.strictObject({
  from: actSourceSchema,
  act: z.enum(flowActs as readonly [FlowActType, ...FlowActType[]]),
  role: roleSchema,
  /** The person's reference. */
  by: valueSourceSchema,
  unit: valueSourceSchema,
  data: z.record(z.string(), valueSourceSchema).default({}),
});
export type ActRule = z.output<typeof actRuleSchema>;

/** A mapping as it is written, before its catalogue and its inner sense are checked. */
export const mappingSchema = z.strictObject({
  banjie: z.literal("mapping"),
  format: z.literal(mappingFormat),
  hall: nameSchema,
  zone: z.string(),
  catalogue: z.unknown(),
  /** The attributes that name an event's activity, its time and its lifecycle transition. */
  activity: key.default("concept:name"),
  time: key.default("time:timestamp"),
  transition: key.default("lifecycle:transition"),
  case: z.strictObject({
    id: z.strictObject({ trace: key }),
    /** The code of the item definition; its highest version in the catalogue is filed. */
    definition: valueSourceSchema,
    applicant: valueSourceSchema,
    channel: valueSourceSchema,
  }),
  acts: z.array(actRuleSchema).min(1),
  /** Activities that are known and are no acts of ours. */
  ignore: z.array(key).default([]),
});

/**
 * How the cases of a foreign log become acts: data, checked by `readMapping`.
 *
 * 中文  映射
 */
export interface Mapping extends z.output<typeof mappingSchema> {
  readonly catalogue: Catalogue;
}
