import { z } from "zod";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 转报 (行政许可法 art. 35, 43): opinion and all materials to the higher agency. */
const ItemSentUp = defineAct(z.strictObject({ to: nameSchema, opinion: sentenceSchema.optional(), allMaterials: z.boolean() }));

/** 撤回: the applicant takes the application back. */
const ItemWithdrawn = defineAct(z.strictObject({ reason: sentenceSchema.optional() }));

/** 视为撤回: declared where a local rule says that not supplementing in time is a withdrawal. */
const ItemLapsed = defineAct(z.strictObject({ reason: sentenceSchema.optional(), basis: sentenceSchema.optional() }));

/** 作废: invalid in substance, or a mere error of entry. */
const ItemVoided = defineAct(z.strictObject({ kind: z.enum(["invalid", "entryError"]), reason: sentenceSchema.optional() }));

/** 重新办理: an end is undone on a basis (reconsideration, judgement, own correction); the next round begins. */
const ItemReopened = defineAct(z.strictObject({ basis: sentenceSchema.optional(), to: z.enum(["filing", "acceptance"]) }));

export const endingActData = { ItemSentUp, ItemWithdrawn, ItemLapsed, ItemVoided, ItemReopened };
