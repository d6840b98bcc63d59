import { z } from "zod";
import { complaintChannels, complaintOutcomes } from "../vocabulary/complaint.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** 投诉: what is complained of, and against whom. `complainant` is a reference; absent where the complaint is anonymous. */
const ComplaintLodged = defineAct(
  z.strictObject({
    channel: z.enum(complaintChannels),
    complainant: nameSchema.optional(),
    about: z.strictObject({
      window: nameSchema.optional(),
      department: nameSchema.optional(),
      /** The case it speaks of, if of one. */
      case: nameSchema.optional(),
    }),
    matter: sentenceSchema,
  }),
);

/** 不受理投诉: outside what the hall answers for, or without a named target or facts. */
const ComplaintRejected = defineAct(z.strictObject({ reason: sentenceSchema, passedTo: nameSchema.optional() }));

/** 受理投诉: registered; the time to answer runs. */
const ComplaintAccepted = defineAct(z.strictObject({ document: nameSchema.optional() }));

/** 调查: what an inquiry brought to light: both sides, the system's data, witnesses. */
const ComplaintInvestigated = defineAct(z.strictObject({ finding: sentenceSchema }));

/** 认定: true or not; if true, whether there was a fault in the work. */
const ComplaintConcluded = defineAct(z.strictObject({ outcome: z.enum(complaintOutcomes), reason: sentenceSchema }));

/** 撤回投诉: taken back by whoever complained. */
const ComplaintWithdrawn = defineAct(z.strictObject({ reason: sentenceSchema.optional() }));

/** 延长答复期限: working days more, once. */
const ComplaintExtended = defineAct(z.strictObject({ days: z.int().min(1).max(1000), reason: sentenceSchema }));

/** 答复: what whoever complained was told. */
const ComplaintAnswered = defineAct(z.strictObject({ answer: sentenceSchema, document: nameSchema.optional() }));

/** 回访: whether whoever complained is satisfied with the answer. */
const ComplaintFollowedUp = defineAct(z.strictObject({ satisfied: z.boolean(), remarks: sentenceSchema.optional() }));

/** 复办: taken up again, once, because the answer did not satisfy. */
const ComplaintReopened = defineAct(z.strictObject({ reason: sentenceSchema }));

/** 结案归档. */
const ComplaintClosed = defineAct(z.strictObject({ archive: nameSchema.optional() }));

export const complaintActData = {
  ComplaintLodged,
  ComplaintRejected,
  ComplaintAccepted,
  ComplaintInvestigated,
  ComplaintConcluded,
  ComplaintWithdrawn,
  ComplaintExtended,
  ComplaintAnswered,
  ComplaintFollowedUp,
  ComplaintReopened,
  ComplaintClosed,
};
