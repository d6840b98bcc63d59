import { z } from "zod";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const relationships = z.array(z.object({ objectId: z.string(), qualifier: z.string().default("") })).default([]);
const declarations = z
  .array(
    z.object({
      name: z.string(),
      attributes: z.array(z.object({ name: z.string(), type: z.string().default("string") })).default([]),
    }),
  )
  .default([]);

/** An object and what was first said of it. */
const objectSchema = z.object({
  id: z.string().min(1),
  type: z.string(),
  attributes: z.array(z.object({ name: z.string(), time: z.string().optional(), value })).default([]),
  relationships,
});

const eventSchema = z.object({
  id: z.string().min(1),
  type: z.string(),
  time: z.string(),
  attributes: z.array(z.object({ name: z.string(), value })).default([]),
  relationships,
});

/** A log as OCEL 2.0 writes it in JSON (arXiv 2403.01975); what it says besides is passed over. 中文 以对象为中心的事件日志 */
export const ocelSchema = z.object({
  objectTypes: declarations,
  eventTypes: declarations,
  objects: z.array(objectSchema),
  events: z.array(eventSchema),
});
export type OcelLog = z.output<typeof ocelSchema>;
export type OcelEvent = OcelLog["events"][number];
export type OcelObject = OcelLog["objects"][number];
