import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { localInstantSchema } from "../time/instant.ts";
import { channels, deliveryMethods, serviceModes, services } from "../vocabulary/channel.ts";
import { actorSchema } from "../vocabulary/role.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { asItIs, defineAct } from "./act.ts";
import { evaluationActData } from "./evaluationActData.ts";

/** Which item of a case: a number within the case, as text. */
export const itemNumberSchema = z.string().regex(/^[1-9]\d{0,2}$/, "a number of an item within its case, from 1");

/** Money in fen 分: a whole number, never a fraction. */
const amountSchema = z.int().min(0);

const materials = z.array(nameSchema);
const itemNumbers = z.array(itemNumberSchema).min(1);

/** Items of a filing. */
const filedItems = z
  .array(
    z.strictObject({
      item: itemNumberSchema,
      definition: nameSchema,
      version: z.int().min(1),
      /** 前置事项: the items of this case whose results it waits for. */
      needs: itemNumbers.optional(),
      /** 原许可有效期届满日: of a renewal 延续, the last day of the licence that it is to go on from. */
      expiresOn: civilDateSchema.optional(),
    }),
  )
  .min(1);

/**
 * 收件: one applicant files; the item versions are named. `applicant` is a reference, never personal data. Shape 2 has room for a
 * bundle and for what an item needs; shape 3 for the day on which a licence to be renewed expires.
 */
const CaseFiled = defineAct(
  z.strictObject({
    channel: z.enum(channels),
    modes: z.array(z.enum(serviceModes)).optional(),
    applicant: nameSchema,
    /** Who acts for the applicant (art. 29), as a reference. */
    agent: nameSchema.optional(),
    items: filedItems,
    materials,
    /** 联办事项: the bundle as which they are filed. */
    bundle: z.strictObject({ code: nameSchema, version: z.int().min(1) }).optional(),
  }),
  asItIs,
  asItIs,
);

/** 预审: an online filing looked at before it is taken in. */
const CasePreChecked = defineAct(z.strictObject({ passed: z.boolean(), remarks: sentenceSchema.optional() }));

/** 当场更正 (行政许可法 art. 32(1)(3)): the applicant mends an error on the spot. */
const CaseCorrectedOnSpot = defineAct(z.strictObject({ what: sentenceSchema }));

/** 补正告知 (art. 32(1)(4)): one notice that lists every material still needed. In shape 1 each item waited for all of them. */
const SupplementNotified = defineAct(
  z.strictObject({
    document: nameSchema.optional(),
    materials: materials.min(1),
    reason: sentenceSchema.optional(),
    /** The day by which the applicant is to hand them in, where a local rule sets one. */
    until: civilDateSchema.optional(),
    /**
     * Which item lacks which of them; none of them for one that is complete and waits to be accepted with the others. Without it
     * every item not yet accepted lacks all of them.
     */
    items: z
      .array(z.strictObject({ item: itemNumberSchema, materials }))
      .min(1)
      .optional(),
  }),
  toEachItsOwn,
);

/** What shape 1 said of items: they all wait for all that is asked for. */
function toEachItsOwn(data: unknown): unknown {
  const { items, ...notice } = Object(data) as { readonly items?: unknown; readonly materials?: unknown };
  return Array.isArray(items)
    ? { ...notice, items: items.map((item: unknown) => ({ item, materials: notice.materials })) }
    : data;
}

/** 补正收件: what the applicant handed in after a notice, or after a conditional acceptance. */
const SupplementReceived = defineAct(z.strictObject({ materials: materials.min(1) }));

/** 增加事项: further items of the same filing. Its shapes are those of the items of a filing. */
const ItemAdded = defineAct(z.strictObject({ items: filedItems, reason: sentenceSchema.optional() }), asItIs, asItIs);

/** 同意分办: the applicant agrees that items go their own way. */
const SplitConsented = defineAct(z.strictObject({ items: itemNumbers }));

/** 分办: items go their own way, with their own receipt and acceptance dates. */
const ItemSplitOff = defineAct(z.strictObject({ items: itemNumbers, reason: sentenceSchema }));

/** 核费 (art. 58): the bill, a line each with its legal basis. */
const FeeAssessed = defineAct(
  z.strictObject({
    lines: z
      .array(z.strictObject({ item: itemNumberSchema, name: nameSchema, amount: amountSchema, basis: sentenceSchema.optional() }))
      .min(1),
  }),
);

/** For which items; without it whatever is due, the oldest bill first. */
const paidFor = itemNumbers.optional();

/** 缴费: paid, with the receipt's number. Shape 2 has room for the items it is for. */
const FeePaid = defineAct(z.strictObject({ amount: amountSchema, receipt: nameSchema.optional(), items: paidFor }), asItIs);

/** 退费: paid back. Shape 2 has room for the items it was paid for. */
const FeeRefunded = defineAct(
  z.strictObject({ amount: amountSchema, reason: sentenceSchema, receipt: nameSchema.optional(), items: paidFor }),
  asItIs,
);

/** 联合踏勘 (art. 34(3)): one visit to the place for several items, by two or more. */
const JointSiteVerified = defineAct(z.strictObject({ items: itemNumbers, people: z.array(nameSchema), finding: sentenceSchema }));

/** 一次性总办结: the one completion of all items of the case. */
const CaseCompleted = defineAct(z.strictObject({}));

/** 一并送达: all results handed over together. */
const CaseDelivered = defineAct(z.strictObject({ method: z.enum(deliveryMethods) }));

/** 撤回申报: the applicant takes the whole filing back. */
const CaseWithdrawn = defineAct(z.strictObject({ reason: sentenceSchema.optional() }));

/** 服务: done for the applicant beside the handling. */
const ServiceRendered = defineAct(z.strictObject({ service: z.enum(services), note: sentenceSchema.optional() }));

/** 归档: filed away under a reference. */
const CaseArchived = defineAct(z.strictObject({ archive: nameSchema }));

/**
 * 更正记录: an earlier record of the case, or of the dossier, was wrong; this is what it should have said. The record stays, and what it
 * is of is folded again with the right content. Shape 2 may stand in the stream of a dossier too.
 */
const RecordCorrected = defineAct(
  z.strictObject({
    /** Place in the stream of the record that was wrong. */
    version: z.int().min(1),
    reason: sentenceSchema,
    right: z.strictObject({
      at: localInstantSchema.optional(),
      by: actorSchema.optional(),
      /** Members of the record's data to be replaced; judged by the shape of that record's own act. */
      data: z.record(nameSchema, z.unknown()).optional(),
    }),
  }),
  asItIs,
);

export const caseActData = {
  CaseFiled,
  CasePreChecked,
  CaseCorrectedOnSpot,
  SupplementNotified,
  SupplementReceived,
  ItemAdded,
  SplitConsented,
  ItemSplitOff,
  JointSiteVerified,
  FeeAssessed,
  FeePaid,
  FeeRefunded,
  CaseCompleted,
  CaseDelivered,
  CaseWithdrawn,
  ...evaluationActData,
  ServiceRendered,
  CaseArchived,
  RecordCorrected,
};
