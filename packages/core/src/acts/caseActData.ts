import { z } from "zod";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** Which item of a case: a number within the case, as text. */
export const itemNumberSchema = z.string().regex(/^[1-9]\d{0,2}$/, "a number of an item within its case, from 1");

/** Money in fen 分: a whole number, never a fraction. */
const amountSchema = z.int().min(0);

/**
 * How the filing reached the hall.
 *
 * 中文  申报渠道: 窗口 网上 移动端 自助机 邮寄
 */
export const channels = ["window", "online", "mobile", "kiosk", "post"] as const;

const materials = z.array(nameSchema);

/** 收件: one applicant files; the item versions are named. `applicant` is a reference, never personal data. */
const CaseFiled = defineAct(
  z.strictObject({
    channel: z.enum(channels),
    applicant: nameSchema,
    items: z.array(z.strictObject({ item: itemNumberSchema, definition: nameSchema, version: z.int().min(1) })).min(1),
    materials,
  }),
);

/** 补正告知 (行政许可法 art. 32(1)(4)): one notice that lists every material still needed. */
const SupplementNotified = defineAct(
  z.strictObject({ document: nameSchema.optional(), materials: materials.min(1), reason: sentenceSchema.optional() }),
);

/** 补正收件: what the applicant handed in after a notice. */
const SupplementReceived = defineAct(z.strictObject({ materials: materials.min(1) }));

/** 核费 (art. 58): the bill, a line each with its legal basis. */
const FeeAssessed = defineAct(
  z.strictObject({
    lines: z
      .array(z.strictObject({ item: itemNumberSchema, name: nameSchema, amount: amountSchema, basis: sentenceSchema.optional() }))
      .min(1),
  }),
);

/** 缴费: paid, with the receipt's number. */
const FeePaid = defineAct(z.strictObject({ amount: amountSchema, receipt: nameSchema.optional() }));

export const caseActData = { CaseFiled, SupplementNotified, SupplementReceived, FeeAssessed, FeePaid };
