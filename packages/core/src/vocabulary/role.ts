import { z } from "zod";
import type { InLanguages } from "./language.ts";
import { nameSchema } from "./text.ts";

/**
 * Who acts, by office.
 *
 * 中文  角色
 */
export const roleNames = {
  applicant: { "zh-CN": "申请人", en: "applicant" },
  window: { "zh-CN": "窗口", en: "window" },
  examiner: { "zh-CN": "承办人", en: "examiner" },
  reviewer: { "zh-CN": "审核人", en: "reviewer" },
  decider: { "zh-CN": "批准人", en: "decider" },
  cashier: { "zh-CN": "收费窗口", en: "cashier" },
  chair: { "zh-CN": "听证主持人", en: "hearing chair" },
  interestedParty: { "zh-CN": "利害关系人", en: "interested party" },
  participant: { "zh-CN": "协办单位", en: "participating unit" },
  supervisor: { "zh-CN": "监察人员", en: "supervisor" },
  complainant: { "zh-CN": "投诉人", en: "complainant" },
  centre: { "zh-CN": "政务中心", en: "service centre" },
} as const satisfies Readonly<Record<string, InLanguages>>;

/** Whose head approves an extension, with its name. 中文 负责人 */
export const headNames = {
  agencyHead: { "zh-CN": "本机关负责人", en: "head of the agency" },
  governmentHead: { "zh-CN": "本级人民政府负责人", en: "head of the government" },
} as const satisfies Readonly<Record<string, InLanguages>>;

export type Role = keyof typeof roleNames;
export const roles = Object.keys(roleNames) as readonly Role[] as readonly [Role, ...Role[]];
export const roleSchema = z.enum(roles);

/** Who performed an act: a person's or system's id, the office held, the unit acted for. No personal data. 中文 经办人 */
export const actorSchema = z.strictObject({ id: nameSchema, role: roleSchema, unit: nameSchema });
export type Actor = z.output<typeof actorSchema>;
