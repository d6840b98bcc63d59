import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { deliveryMethods } from "../vocabulary/channel.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { asItIs, defineAct } from "./act.ts";
import { endingActData } from "./endingActData.ts";
import { hearingActData } from "./hearingActData.ts";
import { intakeActData } from "./intakeActData.ts";
import { pauseActData } from "./pauseActData.ts";
import { supervisionActData } from "./supervisionActData.ts";

const nothing = z.strictObject({});
const names = z.array(nameSchema);

/** 流转: from hand to hand inside the hall; the act's `by` gives it, `to` takes it. */
const ItemHandedOver = defineAct(z.strictObject({ to: nameSchema }));

/** 开始审查: the handler takes it up. */
const ExaminationStarted = defineAct(nothing);

/** 现场核查 (行政许可法 art. 34(3)): seen on the spot by two or more. */
const SiteVerified = defineAct(z.strictObject({ people: names, finding: sentenceSchema }));

/** 审查: the handler's opinion and proposal. */
const ExaminationConcluded = defineAct(
  z.strictObject({ opinion: sentenceSchema.optional(), proposal: z.enum(["grant", "refuse"]).optional() }),
);

/** 审核: the head's opinion on the handler's. */
const ReviewConcluded = defineAct(z.strictObject({ opinion: sentenceSchema.optional() }));

/** 退回重办: to be examined or reviewed again, inside the original limit. */
const ItemSentBack = defineAct(z.strictObject({ to: z.enum(["examination", "review"]), reason: sentenceSchema }));

/** 征求会办意见: other units are asked for their opinion by a day. */
const OpinionRequested = defineAct(
  z.strictObject({ units: names.min(1), until: civilDateSchema, matter: sentenceSchema.optional() }),
);

/** 会办意见: what another unit says; only these three answers count. */
const OpinionGiven = defineAct(
  z.strictObject({ unit: nameSchema, opinion: z.enum(["agree", "disagree", "passUp"]), reasons: z.array(sentenceSchema) }),
);

/** 告知利害关系人 (art. 36): told, and free to state and defend. */
const InterestedPartyTold = defineAct(z.strictObject({ party: nameSchema, document: nameSchema.optional() }));

/**
 * 决定 (art. 37, 38): granted, or refused with reasons and remedies. After a hearing it refers to the record (art. 48(2)). Shape 2
 * has room for the agency whose decision it is.
 */
const DecisionMade = defineAct(
  z.strictObject({
    outcome: z.enum(["granted", "refused"]),
    document: nameSchema.optional(),
    reasons: z.array(sentenceSchema),
    remedies: z.array(sentenceSchema),
    hearingRecord: nameSchema.optional(),
    /** 决定机关: whose decision it is, where several decide in one case. */
    agency: nameSchema.optional(),
  }),
  asItIs,
);

/** 公开决定 (art. 40): open to the public, and where. */
const DecisionPublished = defineAct(z.strictObject({ where: nameSchema }));

/** 办结: closed at the window, the result ready. */
const ItemCompleted = defineAct(nothing);

/** 送达 (art. 44): handed over. */
const ItemDelivered = defineAct(z.strictObject({ method: z.enum(deliveryMethods) }));

export const itemActData = {
  ...intakeActData,
  ItemHandedOver,
  ExaminationStarted,
  SiteVerified,
  ExaminationConcluded,
  ReviewConcluded,
  ItemSentBack,
  OpinionRequested,
  OpinionGiven,
  ...pauseActData,
  ...hearingActData,
  InterestedPartyTold,
  DecisionMade,
  DecisionPublished,
  ItemCompleted,
  ItemDelivered,
  ...endingActData,
  ...supervisionActData,
};
