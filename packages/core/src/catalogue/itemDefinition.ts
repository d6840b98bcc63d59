import { z } from "zod";
import { flowActs, type FlowActType } from "../vocabulary/actType.ts";
import { itemKinds } from "../vocabulary/itemKind.ts";
import { roleSchema } from "../vocabulary/role.ts";
import { specialProcedures } from "../vocabulary/specialProcedure.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { limitSchema } from "./limit.ts";
import { serviceGuideSchema } from "./serviceGuide.ts";

/** A material the applicant hands in. 中文 申报材料 */
const materialSchema = z.strictObject({
  code: nameSchema,
  name: nameSchema,
  required: z.boolean(),
  /** 可容缺: may follow after a conditional acceptance. */
  deferrable: z.boolean().optional(),
  /** 出具单位 */
  issuer: nameSchema.optional(),
  originals: z.int().min(0).optional(),
  copies: z.int().min(0).optional(),
});

/** A line of the bill: amount in fen 分, with its basis. 中文 收费项目 */
const feeSchema = z.strictObject({ name: nameSchema, amount: z.int().min(1), basis: sentenceSchema });

/** 环节时限: limits of single stages, inside the whole. */
const stageLimitsSchema = z.strictObject({
  examination: limitSchema.optional(),
  review: limitSchema.optional(),
  decision: limitSchema.optional(),
  completion: limitSchema.optional(),
});

const actSchema = z.enum(flowActs as readonly [FlowActType, ...FlowActType[]]);

/**
 * The published definition of a matter: what the hall says of it in public, and what the engine needs to know.
 *
 * 中文    事项
 * Law     优化营商环境条例 art. 35, 36: the legal limit, and a shorter published promise
 * Source  GB/T 39046-2020 table 4 for the elements
 */
export const itemDefinitionSchema = z.strictObject({
  code: nameSchema,
  version: z.int().min(1),
  name: nameSchema,
  department: nameSchema,
  /** 基本编码: the code of the catalogue entry it implements. */
  catalogCode: nameSchema.optional(),
  kind: z.enum(itemKinds),
  /** 设定依据 */
  basis: z.array(sentenceSchema),
  /** 办理流程: the flow it goes by; `five-stages`, another that Banjie ships, or one of the catalogue's own. */
  flow: nameSchema,
  /** 受理条件 */
  conditions: z.array(sentenceSchema).optional(),
  materials: z.array(materialSchema),
  /** 法定时限; absent where the source does not say. */
  legal: limitSchema.optional(),
  /** 承诺时限; absent where none is published. */
  promised: limitSchema.optional(),
  stages: stageLimitsSchema.optional(),
  fees: z.array(feeSchema),
  /** Special procedures that handling may need; none where absent. */
  procedures: z.array(z.enum(specialProcedures)).optional(),
  /** 涉及他人重大利益 (行政许可法 art. 36): interested parties must be told before the decision. */
  affectsOthers: z.boolean().optional(),
  /** Roles entitled to an act, where they differ from the flow's. */
  roles: z.partialRecord(actSchema, z.array(roleSchema)).optional(),
  /** 审批结果 */
  result: z.strictObject({ name: nameSchema, validity: sentenceSchema.optional() }).optional(),
  /** 办事指南 */
  guide: serviceGuideSchema.optional(),
  /** Codes of the matters that were merged into this one. */
  replaces: z.array(nameSchema).optional(),
});
export type ItemDefinition = z.output<typeof itemDefinitionSchema>;

/** The whole fee of a matter, in fen 分. */
export const feeOf = ({ fees }: ItemDefinition): number => fees.reduce((sum, { amount }) => sum + amount, 0);

/** Of each matter its latest version. */
export function latestByCode(items: readonly ItemDefinition[]): Map<string, ItemDefinition> {
  const latest = new Map<string, ItemDefinition>();
  for (const item of items) {
    const known = latest.get(item.code);
    if (!known || known.version < item.version) latest.set(item.code, item);
  }
  return latest;
}
