import { z } from "zod";
import { channels } from "../vocabulary/channel.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";

/**
 * What the public is told of a matter besides its definition.
 *
 * 中文    办事指南
 * Source  GB/T 39046-2020 table 4
 */
export const serviceGuideSchema = z.strictObject({
  /** 行使层级 */
  level: z.enum(["national", "province", "city", "county", "township", "village"]).optional(),
  /** 服务对象 */
  audience: z
    .array(z.enum(["naturalPerson", "enterprise", "institution", "socialOrganisation", "administrativeOrgan", "other"]))
    .optional(),
  /** 办理形式 */
  channels: z.array(z.enum(channels)).optional(),
  /** 办理地点 */
  place: sentenceSchema.optional(),
  /** 办理时间 */
  hours: sentenceSchema.optional(),
  /** 咨询与监督 */
  contacts: z.array(nameSchema).optional(),
  /** 通办范围 */
  handledAcross: sentenceSchema.optional(),
  /** 中介服务 */
  intermediaries: z.array(nameSchema).optional(),
  /** 数量限制 */
  quantityLimit: z.int().min(1).optional(),
  /** 到现场次数 */
  visits: z.int().min(0).optional(),
  booking: z.boolean().optional(),
  onlinePayment: z.boolean().optional(),
  courier: z.boolean().optional(),
  /** 常见问题 */
  questions: z.array(z.strictObject({ question: sentenceSchema, answer: sentenceSchema })).optional(),
});
