import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import type { ServiceActType } from "../../vocabulary/actType.ts";
import type { ServicePhase } from "../../vocabulary/service.ts";
import type { Course } from "../course.ts";
import type { Practice } from "../practice.ts";
import { applyToService } from "./applyToService.ts";
import { judgeService } from "./serviceLaw.ts";
import { emptyService, type ServiceState } from "./serviceState.ts";

/** Asked for, rendered, concluded, and then evaluated. 中文 服务流程 */
const serviceCourse: Course<ServiceActType, ServicePhase> = {
  ServiceOpened: { from: ["unopened"], to: "open", by: ["window", "centre"] },
  ServiceHandedOver: { from: ["open"], by: ["window", "centre"] },
  ServiceStepTaken: { from: ["open"], by: ["window", "centre", "examiner"] },
  ProblemRaised: { from: ["open"], by: ["applicant", "window", "centre"] },
  ProblemSolved: { from: ["open"], by: ["window", "centre", "examiner"] },
  ServiceConcluded: { from: ["open"], to: "ended", by: ["window", "centre"] },
  ServiceEvaluated: { from: ["ended"], by: ["applicant"] },
};

const dayTold = { "zh-CN": "告知服务对象的答复日期", en: "the day told to the client" };

/** The time to answer a service: to the day that was told, if one was. 中文 服务答复时限 */
function* serviceLedgers({ openedAt, answerBy, concludedAt: stoppedAt }: ServiceState): Generator<Ledger> {
  if (openedAt === undefined || answerBy === undefined) return;
  yield ledgerOf("serviceAnswer", openedAt, { value: { until: answerBy }, source: dayTold }, { stoppedAt });
}

/** How services outside a case are kept. 中文 服务办理 */
export const servicePractice: Practice<ServiceState, ServiceActType> = {
  course: serviceCourse,
  empty: emptyService,
  apply: applyToService,
  judge: judgeService,
  ledgers: serviceLedgers,
};
