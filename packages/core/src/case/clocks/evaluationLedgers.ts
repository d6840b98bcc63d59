import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { isBad } from "../../vocabulary/evaluation.ts";
import type { CaseState, Evaluation } from "../caseState.ts";
import { lastOf } from "../servings.ts";
import type { World } from "../world.ts";
import { withHallOrders } from "./withOrders.ts";

/** The days in which a case may be evaluated and its evaluation changed, from the last service act. 中文 评价期 */
export function evaluationLedger(state: CaseState, world: World): Ledger | undefined {
  const startedAt = servedAt(state);
  if (startedAt === undefined) return undefined;
  const { window } = world.countingOn(civilDateOf(startedAt)).profile.evaluation;
  return ledgerOf("evaluation", startedAt, window);
}

/** When the applicant was last served: the latest service, end or delivery. */
const servedAt = ({ items, services }: CaseState): LocalInstant | undefined =>
  lastOf([...services, ...Object.values(items).flatMap(({ endedAt = [], deliveredAt = [] }) => [endedAt, deliveredAt].flat())]);

/** For a bad review that stands: the days to speak with whoever gave it, and to mend what it says. 中文 差评联系、整改时限 */
export function* reviewLedgers(review: Evaluation, world: World): Generator<Ledger> {
  if (!isBad(review) || review.status === "removed") return;
  const { contact, rectification } = world.countingOn(civilDateOf(review.at)).profile.evaluation;
  const contacting = ledgerOf("reviewContact", review.at, contact, { stoppedAt: stopOf(review, "contactedAt") });
  const mending = ledgerOf("reviewRectification", review.at, rectification, { stoppedAt: stopOf(review, "rectifiedAt") });
  yield withHallOrders(contacting, world);
  yield withHallOrders(mending, world);
}

const stopOf = (review: Evaluation, act: "contactedAt" | "rectifiedAt"): LocalInstant | undefined =>
  review[act] ?? review.closedAt;
