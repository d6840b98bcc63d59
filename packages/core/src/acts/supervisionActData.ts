import { z } from "zod";
import { limitSchema } from "../catalogue/limit.ts";
import { civilDateSchema } from "../time/civilDate.ts";
import { cardLevels } from "../vocabulary/card.ts";
import { clocks } from "../vocabulary/clock.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 超期说明 (优化营商环境条例 art. 36): why the published limit was not kept, made public. */
const OverdueExplained = defineAct(z.strictObject({ reason: sentenceSchema, published: z.boolean() }));

/** What is asked and said of one card, by its number. */
const onCard = { card: nameSchema, reason: sentenceSchema };

/** The day by which the department is to answer. */
const answerBy = civilDateSchema.optional();

/** 发牌: warning 预警, yellow 黄牌 or red 红牌, with what was told of its cause. */
const CardIssued = defineAct(
  z.strictObject({
    ...onCard,
    level: z.enum(cardLevels),
    /** Issued by the machine, or by a person's hand. */
    mode: z.enum(["automatic", "manual"]).optional(),
    /** The clock it was issued for; none where it is not about time. */
    clock: z.enum(clocks).optional(),
    /** The limits it was measured by, as told on the card. */
    limits: z.strictObject({ legal: limitSchema.optional(), promised: limitSchema.optional() }).optional(),
    answerBy,
  }),
  // The first shape had none of the members that may be absent.
  (first) => first,
);

/** 回复: what the department says to a card or to a supervision order. */
const CardAnswered = defineAct(z.strictObject({ card: nameSchema, answer: sentenceSchema }));

/** 申诉: the department objects. */
const CardAppealed = defineAct(z.strictObject(onCard));

/** 撤牌: it does not count, but stays in the log. */
const CardRevoked = defineAct(z.strictObject(onCard));

/** 驳回申诉: the appeal is not followed, the card stands. */
const CardUpheld = defineAct(z.strictObject(onCard));

/** 督办: the card is turned into an order of the supervisor, to be answered by a day. */
const SupervisionOrdered = defineAct(z.strictObject({ card: nameSchema, instruction: sentenceSchema, answerBy }));

export const supervisionActData = {
  OverdueExplained,
  CardIssued,
  CardAnswered,
  CardAppealed,
  CardRevoked,
  CardUpheld,
  SupervisionOrdered,
};
