import { z } from "zod";
import { bundleKinds, paymentGates } from "../vocabulary/jointProfile.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { limitSchema } from "./limit.ts";

/** One matter of a bundle, by the code of its definition. 中文 联办成员 */
const memberSchema = z.strictObject({
  definition: nameSchema,
  /** 可选事项: may be left out of a filing. */
  optional: z.boolean().optional(),
  /** 前置事项: the matters whose results it needs; until they are there it waits to be accepted. */
  needs: z.array(nameSchema).optional(),
  /** 免交材料: those of its materials that the results of what it needs stand for. */
  fromResults: z.array(nameSchema).optional(),
});
export type BundleMember = z.output<typeof memberSchema>;

/**
 * Matters filed together, told of together, paid for together and completed together.
 *
 * 中文    联办事项, 一件事
 * Law     行政许可法 art. 26(1): one body of an agency takes in and hands out; art. 26(2): two or more departments handled as one
 * Source  国发〔2024〕3号 for one thing across departments
 */
export const bundleSchema = z.strictObject({
  code: nameSchema,
  version: z.int().min(1),
  name: nameSchema,
  kind: z.enum(bundleKinds),
  /** 设定依据: what joined them, such as the order of the government. */
  basis: z.array(sentenceSchema).min(1),
  /** 主办部门: takes in, leads, hands out. */
  lead: nameSchema,
  members: z.array(memberSchema).min(2).max(50),
  /** 总办结等待: combined completion waits for every matter filed, or for those that are not optional; `all` unless told. */
  waitsFor: z.enum(["all", "required"]).optional(),
  /** 缴费节点: as the hall's profile has it unless told. */
  payment: z.enum(paymentGates).optional(),
  /** 联办承诺时限: absent where the members' own make it. */
  promised: limitSchema.optional(),
});
export type Bundle = z.output<typeof bundleSchema>;

/** Whether combined completion waits for a member, once it was filed. */
export const isRequired = ({ waitsFor = "all" }: Bundle, member: BundleMember): boolean =>
  waitsFor === "all" || member.optional !== true;

/** A bundle, named by code and version. */
export interface BundleName {
  readonly code: string;
  readonly version: number;
}
