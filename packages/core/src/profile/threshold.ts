import { z } from "zod";
import { cardLevels } from "../vocabulary/card.ts";
import { clocks } from "../vocabulary/clock.ts";

/**
 * When a clock reaches a level of supervision.
 *
 * 中文    监察阈值
 * Source  places differ: days before, days over, or a share used; by the promise or by the law
 */
export const thresholdSchema = z.strictObject({
  level: z.enum(cardLevels),
  clock: z.enum(clocks),
  /** `remaining`: no more days left than the value; `over`: more days over than the value; `used`: that many percent used. */
  measure: z.enum(["remaining", "over", "used"]),
  value: z.int().min(0).max(1000),
});
export type Threshold = z.output<typeof thresholdSchema>;
