import { z } from "zod";
import { civilDateSchema } from "../time/civilDate.ts";
import { serviceKinds, serviceOutcomes } from "../vocabulary/service.ts";
import { nameSchema, sentenceSchema } from "../vocabulary/text.ts";
import { defineAct } from "./act.ts";

/** Cases that a service has to do with. */
const cases = z.array(nameSchema).min(1).optional();

/** 登记服务: what was asked for, and for whom. Whoever takes it down answers for it until it is handed over 首问负责. */
const ServiceOpened = defineAct(
  z.strictObject({
    kind: z.enum(serviceKinds),
    /** Whom it is rendered to, as a reference. */
    client: nameSchema,
    matter: sentenceSchema,
    /** The key project that it follows. */
    project: nameSchema.optional(),
    /** The day by which the client was told to have an answer. */
    answerBy: civilDateSchema.optional(),
    cases,
  }),
);

/** 移交服务: another unit answers for it from now on. */
const ServiceHandedOver = defineAct(z.strictObject({ to: nameSchema, reason: sentenceSchema }));

/** 服务经过: something that was done for the client. */
const ServiceStepTaken = defineAct(z.strictObject({ what: sentenceSchema, cases }));

/** 提出问题: what stands in the client's way, by a number within the service. */
const ProblemRaised = defineAct(z.strictObject({ problem: nameSchema, what: sentenceSchema }));

/** 解决问题: how it was solved. */
const ProblemSolved = defineAct(z.strictObject({ problem: nameSchema, how: sentenceSchema }));

/** 服务办结: what became of it; of a consultation the answer. */
const ServiceConcluded = defineAct(z.strictObject({ outcome: z.enum(serviceOutcomes), answer: sentenceSchema.optional() }));

/** 服务评价: 1 非常满意 very satisfied … 5 非常不满意 very dissatisfied. */
const ServiceEvaluated = defineAct(z.strictObject({ level: z.int().min(1).max(5), remarks: sentenceSchema.optional() }));

export const serviceActData = {
  ServiceOpened,
  ServiceHandedOver,
  ServiceStepTaken,
  ProblemRaised,
  ProblemSolved,
  ServiceConcluded,
  ServiceEvaluated,
};
