import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { isBad } from "../../vocabulary/evaluation.ts";
import type { CaseState } from "../caseState.ts";
import type { Evaluation } from "../reviewTurn.ts";
import { lastServed } from "../servings.ts";
import type { World } from "../world.ts";
import { withHallOrders } from "./withOrders.ts";

/** The days in which a case may be evaluated and its evaluation changed, from the last service act, or the last by a moment. 中文 评价期 */
export function evaluationLedger(state: CaseState, world: World, until?: LocalInstant): Ledger | undefined {
  const startedAt = lastServed(state, until);
  if (startedAt === undefined) return undefined;
  const { window } = world.countingOn(civilDateOf(startedAt)).profile.evaluation;
  return ledgerOf("evaluation", startedAt, window);
}

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
