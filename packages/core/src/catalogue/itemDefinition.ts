import { z } from "zod";
import { nameSchema } from "../vocabulary/text.ts";

/** A limit: so many working days. 中文 时限 */
const limitSchema = z.strictObject({ length: z.int().min(1).max(1000), unit: z.enum(["workingDay"]) });
export type Limit = z.output<typeof limitSchema>;

/** A material the applicant hands in. 中文 申报材料 */
const materialSchema = z.strictObject({ code: nameSchema, name: nameSchema, required: z.boolean() });

/**
 * The published definition of a matter.
 *
 * 中文  事项
 * Law   优化营商环境条例 art. 35, 36: the legal limit, and a shorter published promise
 */
export const itemDefinitionSchema = z.strictObject({
  code: nameSchema,
  version: z.int().min(1),
  name: nameSchema,
  department: nameSchema,
  /** 设定依据 */
  basis: nameSchema.optional(),
  /** The flow it goes by: `five-stages`, or one of the catalogue's own. */
  flow: nameSchema,
  materials: z.array(materialSchema),
  /** 法定时限; absent where the source does not say. */
  legal: limitSchema.optional(),
  /** 承诺时限; absent where none is published. */
  promised: limitSchema.optional(),
  /** 收费: amount in fen 分, with its basis. */
  fee: z.strictObject({ name: nameSchema, amount: z.int().min(1), basis: nameSchema }).optional(),
});
export type ItemDefinition = z.output<typeof itemDefinitionSchema>;
