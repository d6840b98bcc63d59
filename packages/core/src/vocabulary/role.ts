import { z } from "zod";

/**
 * Who acts, by office.
 *
 * 中文  角色: 申请人 窗口 承办人 审核人 批准人 收费 中心
 */
export const roles = ["applicant", "window", "examiner", "reviewer", "decider", "cashier", "centre"] as const;

export const roleSchema = z.enum(roles);
export type Role = z.output<typeof roleSchema>;

/** A short text that says something: not empty, no blank edges. */
export const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\S(?:.*\S)?$/s, "no blank at either end");

/** Who performed an act: a person's or system's id, the office held, the unit acted for. No personal data. 中文 经办人 */
export const actorSchema = z.strictObject({ id: nameSchema, role: roleSchema, unit: nameSchema });
export type Actor = z.output<typeof actorSchema>;
