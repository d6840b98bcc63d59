import { z } from "zod";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { specialProcedures, suspensions } from "../vocabulary/specialProcedure.ts";
import { defineAct } from "./act.ts";

/** 启动特别程序 (行政许可法 art. 45): with its basis, its days, and the applicant told in writing. */
const SpecialProcedureStarted = defineAct(
  z.strictObject({
    procedure: z.enum(specialProcedures),
    basis: sentenceSchema.optional(),
    /** Working days it is said to need. */
    days: z.int().min(1).max(1000).optional(),
    /** Number of the written notice to the applicant. */
    notice: nameSchema.optional(),
  }),
);

/** 结束特别程序: its result is there. */
const SpecialProcedureEnded = defineAct(
  z.strictObject({ procedure: z.enum(specialProcedures), result: sentenceSchema.optional() }),
);

/** 挂起: the handling waits. */
const ItemSuspended = defineAct(z.strictObject({ kind: z.enum(suspensions), reason: sentenceSchema.optional() }));

/** 恢复: it goes on. */
const ItemResumed = defineAct(z.strictObject({ kind: z.enum(suspensions) }));

/** 批准延期 (art. 42): once, by the head of the agency, or of the government for joint handling; the reason told. */
const ExtensionApproved = defineAct(
  z.strictObject({
    days: z.int().min(1).max(1000),
    approver: z.strictObject({ id: nameSchema, rank: z.enum(["agencyHead", "governmentHead"]) }),
    reason: sentenceSchema.optional(),
    /** Number of the notice by which the applicant was told. */
    notice: nameSchema.optional(),
  }),
);

export const pauseActData = {
  SpecialProcedureStarted,
  SpecialProcedureEnded,
  ItemSuspended,
  ItemResumed,
  ExtensionApproved,
};
