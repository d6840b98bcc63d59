import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 告知听证权利 (行政许可法 art. 47): applicant or interested party told that they may ask within five days. */
const HearingRightTold = defineAct(z.strictObject({ to: nameSchema, document: nameSchema.optional() }));

/** 申请听证 (art. 47): asked for, by the applicant or an interested party. */
const HearingRequested = defineAct(z.strictObject({ party: nameSchema }));

/** 听证通知 (art. 48(1)): time and place, seven days before. */
const HearingNotified = defineAct(z.strictObject({ on: civilDateSchema, place: sentenceSchema }));

/** 举行听证 (art. 48): chaired by somebody other than the examiner, with a record. */
const HearingHeld = defineAct(z.strictObject({ chair: nameSchema, record: nameSchema.optional() }));

export const hearingActData = { HearingRightTold, HearingRequested, HearingNotified, HearingHeld };
