import { z } from "zod";
import { itemKinds } from "../vocabulary/itemKind.ts";
import { civilDateSchema } from "../time/civilDate.ts";
import { everyClock } from "../vocabulary/clock.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { asItIs, defineAct } from "./act.ts";

/** A day, or the first and last day of a run with a slash between. */
const runSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/, "a day, or first and last day with a slash between");

/** What a notice of days off says, besides whose it is. */
const paper = {
  year: z.int().min(1900).max(2099),
  /** 文号 */
  number: nameSchema.optional(),
  publishedOn: civilDateSchema,
  /** 放假 */
  off: z.array(runSchema),
  /** 调休上班 */
  work: z.array(runSchema).optional(),
};

/** 采用节假日安排通知: the log holds the calendar that it was made by. */
const NoticeAdopted = defineAct(
  z.strictObject({
    notice: z.discriminatedUnion("kind", [
      /** The State Council's for a year, or its later change of one. */
      z.strictObject({ kind: z.enum(["yearly", "amendment"]), ...paper }),
      /** Holidays of a region's own. */
      z.strictObject({ kind: z.literal("regional"), region: nameSchema, ...paper }),
    ]),
  }),
);

/** 适用范围: the items that fit every member named; all items where none is. */
const selectorSchema = z.strictObject({
  departments: z.array(nameSchema).min(1).optional(),
  /** Codes of definitions, in whatever version. */
  definitions: z.array(nameSchema).min(1).optional(),
  kinds: z.array(z.enum(itemKinds)).min(1).optional(),
});

const orderShape = {
  /** The order's own number, by which it may be withdrawn. */
  order: nameSchema,
  /** Its first and its last day. */
  from: civilDateSchema,
  to: civilDateSchema,
  selector: selectorSchema.optional(),
  /** The clocks it moves; those of complaints, services, windows and reviews only where it selects no items. */
  clocks: z.array(z.enum(everyClock)).min(1),
  basis: sentenceSchema,
};

/** 停止办公: the days from first to last are not counted. Shape 2 may name the clocks of services too. */
const ClosureOrdered = defineAct(z.strictObject(orderShape), asItIs);

/** 紧急延长: a clock that runs on any of the days from first to last has so many working days more. Shape 2 as above. */
const LimitsExtended = defineAct(z.strictObject({ ...orderShape, days: z.int().min(1).max(1000) }), asItIs);

/** 撤销命令: an order holds no longer. */
const OrderWithdrawn = defineAct(
  z.strictObject({
    order: nameSchema,
    reason: sentenceSchema,
    /** The first day on which it does not hold: that of the act where absent; the order's own first day undoes it whole. */
    from: civilDateSchema.optional(),
  }),
);

export const orderActData = { NoticeAdopted, ClosureOrdered, LimitsExtended, OrderWithdrawn };
