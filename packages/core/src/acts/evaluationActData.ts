import { z } from "zod";
import { evaluationSources } from "../vocabulary/evaluation.ts";
import { sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 评价 (GB/T 39046): 1 非常满意 very satisfied … 5 非常不满意 very dissatisfied. */
const CaseEvaluated = defineAct(
  z.strictObject({
    level: z.int().min(1).max(5),
    source: z.enum(evaluationSources),
    remarks: sentenceSchema.optional(),
  }),
);

/** 差评联系: whoever gave a bad review was spoken with. */
const BadReviewContacted = defineAct(z.strictObject({ what: sentenceSchema.optional() }));

/** 差评整改: what was done about a bad review. */
const BadReviewRectified = defineAct(z.strictObject({ what: sentenceSchema }));

/** 差评申诉: whoever was reviewed holds the review to be mistaken or malicious. */
const BadReviewAppealed = defineAct(z.strictObject({ ground: z.enum(["mistaken", "malicious"]), reason: sentenceSchema }));

/** 撤销差评: the appeal was right; the review is not counted, but stays in the log. */
const BadReviewRemoved = defineAct(z.strictObject({ reason: sentenceSchema }));

/** 维持差评: the appeal is not followed, the review stands. */
const BadReviewUpheld = defineAct(z.strictObject({ reason: sentenceSchema }));

export const evaluationActData = {
  CaseEvaluated,
  BadReviewContacted,
  BadReviewRectified,
  BadReviewAppealed,
  BadReviewRemoved,
  BadReviewUpheld,
};
