import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { localInstantSchema } from "../time/instant.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** The date the applicant was told: a day (to its end) or, in foreign logs, a moment. */
const told = z.union([civilDateSchema, localInstantSchema]).optional();

/** The version of the definition in force on the day, which governs from here on. */
const pinned = z.int().min(1).optional();

/** 受理 (行政许可法 art. 32): the numbered proof, the date told, and the version of the definition in force that day. */
const ItemAccepted = defineAct(z.strictObject({ document: nameSchema.optional(), promised: told, version: pinned }));

/** 容缺受理: accepted though minor materials are missing, on a written commitment to bring them by a day. */
const ItemAcceptedConditionally = defineAct(
  z.strictObject({
    document: nameSchema.optional(),
    promised: told,
    version: pinned,
    deferred: z.array(nameSchema).min(1),
    supplyBy: civilDateSchema.optional(),
    commitment: nameSchema.optional(),
  }),
);

/** 不予受理 (art. 32): a numbered document with reasons; outside the agency's power also which agency to go to. */
const ItemNotAccepted = defineAct(
  z.strictObject({
    document: nameSchema.optional(),
    reasons: z.array(sentenceSchema),
    outOfPower: z.boolean().optional(),
    referredTo: nameSchema.optional(),
  }),
);

/** 告知不受理 (art. 32(1)(1)): told at once that no licence is needed. */
const ItemNotRequired = defineAct(z.strictObject({ explanation: sentenceSchema }));

/** 告知承诺: the applicant declares in writing that the conditions are met. */
const CommitmentMade = defineAct(z.strictObject({ document: nameSchema.optional() }));

/** 承诺核查: whether what was declared is true, looked at afterwards. */
const CommitmentVerified = defineAct(z.strictObject({ kept: z.boolean(), finding: sentenceSchema }));

export const intakeActData = {
  ItemAccepted,
  ItemAcceptedConditionally,
  ItemNotAccepted,
  ItemNotRequired,
  CommitmentMade,
  CommitmentVerified,
};
