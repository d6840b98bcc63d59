import {
  flowActs,
  nameSchema,
  roleSchema,
  rules,
  type Catalogue,
  type FlowActType,
  type HolidayNotice,
  type Profile,
  type RuleId,
} from "@banjie/core";
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
  /** What `values` does not list passes through as it is written. */
  unlisted: z.literal("keep").optional(),
});
export type ValueSource = z.output<typeof valueSourceSchema>;

/** What becomes an act: an event of this activity (and this lifecycle transition, if named), or a date of the trace itself. */
const actSourceSchema = z.union([
  z.strictObject({ event: key, transition: key.optional() }),
  z.strictObject({
    trace: key,
    /** Only where so many civil days lie between it and another date of the trace: what such a distance tells is an act too. */
    apart: z.strictObject({ until: key, days: z.int() }).optional(),
  }),
]);

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

/** How the times of a column are written: a pattern of date-fns, ISO 8601 where there is none; the zone of times without offset. */
const timeFormatSchema = z.strictObject({ pattern: key.optional(), zone: key.optional() });

/** What the foreign log is written as. 中文 来源格式 */
const sourceSchema = z.discriminatedUnion("format", [
  z.strictObject({ format: z.literal("xes") }),
  z.strictObject({
    format: z.literal("csv"),
    /** One letter; without it the one that the first line has most of. */
    delimiter: z.string().length(1).optional(),
    /** As the Encoding Standard names it, such as `gb18030`; UTF-8 where nothing says otherwise. */
    encoding: key.optional(),
    /** Where a row is a case and not an event: the columns whose dates are its events, in this order. */
    dates: z.array(key).min(1).optional(),
    /** The columns that hold times. */
    times: z.record(z.string(), timeFormatSchema).default({}),
  }),
  z.strictObject({
    format: z.literal("ocel"),
    /** The type of the objects that are the cases. */
    object: key,
  }),
  z.strictObject({
    format: z.literal("exchange"),
    /** The column of the data version. */
    version: key.default("data_version"),
    /** The column that names a record and stays when it is reported again; without it a node is known by its names. */
    row: key.optional(),
    /** The column of a node's state, and the values that mean: to do. */
    state: key.default("node_state"),
    toDo: z.array(key).default(["1"]),
  }),
]);
export type CsvSource = Extract<z.output<typeof sourceSchema>, { readonly format: "csv" }>;

/** Two dates that stand beside each other, of an event or of the case itself. */
const pairOf = { name: nameSchema, of: z.enum(["event", "case"]) };

/** What the source says of itself and can be held against itself. 中文 原日志自查 */
const checkSchema = z.discriminatedUnion("kind", [
  /** What was due by a date, and when it was done; perhaps with the source's own verdict. */
  z.strictObject({
    kind: z.literal("deadline"),
    ...pairOf,
    due: key,
    done: key,
    verdict: z.strictObject({ attribute: key, kept: key, missed: key }).optional(),
  }),
  /** One date that cannot lie before another. */
  z.strictObject({ kind: z.literal("order"), ...pairOf, earlier: key, later: key }),
]);
export type Check = z.output<typeof checkSchema>;

/** A mapping as it is written, before its catalogue and its inner sense are checked. */
export const mappingSchema = z.strictObject({
  banjie: z.literal("mapping"),
  format: z.literal(mappingFormat),
  hall: nameSchema,
  zone: z.string(),
  source: sourceSchema.default({ format: "xes" }),
  /** What the log's time is counted by, where it is not the national profile and calendar; or the id of a profile that Banjie ships. */
  profile: z.unknown().optional(),
  notices: z.unknown().optional(),
  /** Rules of ours that do not hold where the log comes from. */
  notInForce: z.array(z.enum(Object.keys(rules) as [RuleId, ...RuleId[]])).default([]),
  catalogue: z.unknown(),
  /** The attributes that name an event's activity, its time and its lifecycle transition. */
  activity: key.default("concept:name"),
  time: key.default("time:timestamp"),
  transition: key.default("lifecycle:transition"),
  /** The attribute that says when an event was written down, where the source does; what was late by more than a day is told. */
  recorded: key.optional(),
  /** Days in which nothing happens to a case, from which on that is told as a gap. */
  gapDays: z.int().min(1).default(365),
  case: z.strictObject({
    /** The attribute that names it; or several, that name it together. */
    id: z.strictObject({ trace: z.union([key.transform((name) => [name]), z.array(key).min(1)]) }),
    /** The code of the item definition; its highest version in the catalogue is filed. */
    definition: valueSourceSchema,
    applicant: valueSourceSchema,
    channel: valueSourceSchema,
  }),
  acts: z.array(actRuleSchema).min(1),
  /** Activities that are known and are no acts of ours. */
  ignore: z.array(key).default([]),
  checks: z.array(checkSchema).default([]),
});

/**
 * How the cases of a foreign log become acts: data, checked by `readMapping`.
 *
 * 中文  映射
 */
export interface Mapping extends Omit<z.output<typeof mappingSchema>, "profile" | "notices"> {
  readonly catalogue: Catalogue;
  readonly profile?: Profile | undefined;
  readonly notices?: readonly HolidayNotice[] | undefined;
}
