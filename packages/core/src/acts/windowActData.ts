import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { assessmentCategories } from "../vocabulary/assessment.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

const times = z.int().min(0).max(1000);

/** 日检查: how many faults and merits were seen in one respect; what they weigh, the profile says. */
const WindowChecked = defineAct(
  z.strictObject({
    category: z.enum(assessmentCategories),
    faults: times,
    merits: times.optional(),
    remarks: sentenceSchema.optional(),
  }),
);

/** 周公示、月考核: what was made public of the days from first to last; the points only as they were told. */
const AssessmentPublished = defineAct(
  z.strictObject({
    period: z.enum(["week", "month"]),
    from: civilDateSchema,
    to: civilDateSchema,
    points: z.int().min(-1_000_000).max(1_000_000).optional(),
  }),
);

/** 授予流动红旗: the window was among the best of a month. */
const BannerAwarded = defineAct(
  z.strictObject({
    month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "a month such as 2013-05"),
    award: nameSchema,
  }),
);

export const windowActData = { WindowChecked, AssessmentPublished, BannerAwarded };
