import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { localInstantSchema } from "../time/instant.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

const nothing = z.strictObject({});

/**
 * 受理 (art. 32): the numbered proof, and the date by which the applicant was told to have the result: a day (to its end) or,
 * in foreign logs, a moment.
 */
const ItemAccepted = defineAct(
  z.strictObject({ document: nameSchema.optional(), promised: z.union([civilDateSchema, localInstantSchema]).optional() }),
);

/** 不予受理 (art. 32): a numbered document with reasons. */
const ItemNotAccepted = defineAct(z.strictObject({ document: nameSchema.optional(), reasons: z.array(sentenceSchema) }));

/** 流转: from hand to hand inside the hall; the act's `by` gives it, `to` takes it. */
const ItemHandedOver = defineAct(z.strictObject({ to: nameSchema }));

/** 开始审查: the handler takes it up. */
const ExaminationStarted = defineAct(nothing);

/** 审查: the handler's opinion and proposal. */
const ExaminationConcluded = defineAct(
  z.strictObject({ opinion: sentenceSchema.optional(), proposal: z.enum(["grant", "refuse"]).optional() }),
);

/** 审核: the head's opinion on the handler's. */
const ReviewConcluded = defineAct(z.strictObject({ opinion: sentenceSchema.optional() }));

/** 退回重办: to be examined or reviewed again, inside the original limit. */
const ItemSentBack = defineAct(z.strictObject({ to: z.enum(["examination", "review"]), reason: sentenceSchema }));

/** 决定 (art. 37, 38): granted, or refused with reasons and remedies. */
const DecisionMade = defineAct(
  z.strictObject({
    outcome: z.enum(["granted", "refused"]),
    document: nameSchema.optional(),
    reasons: z.array(sentenceSchema),
    remedies: z.array(sentenceSchema),
  }),
);

/** 办结: closed at the window, the result ready. */
const ItemCompleted = defineAct(nothing);

/** 送达 (art. 44): handed over. */
const ItemDelivered = defineAct(z.strictObject({ method: z.enum(["window", "post", "electronic"]) }));

/** 撤回: the applicant takes the application back. */
const ItemWithdrawn = defineAct(z.strictObject({ reason: sentenceSchema.optional() }));

export const itemActData = {
  ItemAccepted,
  ItemNotAccepted,
  ItemHandedOver,
  ExaminationStarted,
  ExaminationConcluded,
  ReviewConcluded,
  ItemSentBack,
  DecisionMade,
  ItemCompleted,
  ItemDelivered,
  ItemWithdrawn,
};
