import { z } from "zod";
import { periodUnits } from "../time/periodEnd.ts";

/**
 * A limit with its unit. Each clock counts in one unit; an hour is an hour of the hall's office time.
 *
 * 中文    时限: 工作日 自然日 月 小时
 * Source  units as in provincial item lists
 */
export const limitSchema = z.strictObject({
  length: z.int().min(1).max(1000),
  unit: z.enum([...periodUnits, "hour"]),
});
export type Limit = z.output<typeof limitSchema>;
