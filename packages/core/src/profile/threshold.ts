import { z } from "zod";
import { clocks } from "../vocabulary/clockName.ts";

/** Levels of supervision, the graver the later. 中文 预警 黄牌 红牌 */
export const alertLevels = ["warning", "yellow", "red"] as const;
export type AlertLevel = (typeof alertLevels)[number];

/**
 * When a clock reaches a level of supervision.
 *
 * 中文    监察阈值
 * Source  places differ: days before, days over, or a share used; by the promise or by the law
 */
export const thresholdSchema = z.strictObject({
  level: z.enum(alertLevels),
  clock: z.enum(clocks),
  /** `remaining`: no more days left than the value; `over`: more days over than the value; `used`: that many percent used. */
  measure: z.enum(["remaining", "over", "used"]),
  value: z.int().min(0).max(1000),
});
export type Threshold = z.output<typeof thresholdSchema>;
