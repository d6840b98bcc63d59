import { z } from "zod";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 超期说明 (优化营商环境条例 art. 36): why the published limit was not kept, made public. */
const OverdueExplained = defineAct(z.strictObject({ reason: sentenceSchema, published: z.boolean() }));

/** 发牌: warning 预警, yellow 黄牌 or red 红牌. */
const CardIssued = defineAct(
  z.strictObject({ card: nameSchema, level: z.enum(["warning", "yellow", "red"]), reason: sentenceSchema }),
);

/** 申诉: the department objects. */
const CardAppealed = defineAct(z.strictObject({ card: nameSchema, reason: sentenceSchema }));

/** 撤牌: it does not count, but stays in the log. */
const CardRevoked = defineAct(z.strictObject({ card: nameSchema, reason: sentenceSchema }));

export const supervisionActData = { OverdueExplained, CardIssued, CardAppealed, CardRevoked };
