import { isInTime } from "../clock/deadline.ts";
import { dueOf } from "../clock/dueOf.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { ReviewStatus } from "../vocabulary/evaluation.ts";
import type { CaseState, EvaluationAct } from "./caseState.ts";
import { evaluationLedger } from "./clocks/evaluationLedgers.ts";
import { reviewFollowed, type Evaluation, type EvaluationRole, type ReviewAct } from "./reviewTurn.ts";
import { lastOf, lastReopening, servingsOf } from "./servings.ts";
import type { World } from "./world.ts";

/**
 * Every evaluation of a case and what became of it, in the order of their recording.
 *
 * 中文   评价及其跟进
 * Holds  only a change within its days takes the place of the one before; what is said of another service leaves it standing
 */
export function evaluationsOf(state: CaseState, world: World): Evaluation[] {
  const evaluations: Evaluation[] = [];
  for (const act of state.evaluationActs) {
    if (act.type === "CaseEvaluated") evaluations.push(evaluated(act, evaluations, state, world));
    else follow(act.type, act.at, evaluations);
  }
  return evaluations;
}

function evaluated(
  { at, level, source }: Extract<EvaluationAct, { type: "CaseEvaluated" }>,
  earlier: readonly Evaluation[],
  state: CaseState,
  world: World,
): Evaluation {
  const servedAt = lastOf(servingsOf(state, at));
  const role = roleAt(at, earlier, state, world);
  const before = earlier.findLast((one) => one.servedAt === servedAt && counts(one));
  if (role === "change" && before) before.closedAt ??= at;
  return { level, source, at, role, servedAt, status: "given" };
}

/** Whether an evaluation speaks for a service or for the end, rather than being added to one or being beyond them. */
export const counts = ({ role }: Evaluation): boolean => role === "own" || role === "change";

/**
 * What an evaluation at a moment is beside those recorded before it. It does not say which service it is of: it may be a change as long as
 * there may be one, and there may be as many others as there were services and ends.
 */
export function roleAt(at: LocalInstant, earlier: readonly Evaluation[], state: CaseState, world: World): EvaluationRole {
  const served = servingsOf(state, at);
  const ofTheSame = earlier.filter(({ servedAt }) => servedAt === lastOf(served));
  if (ofTheSame.length === 0) return "own";
  // What has been appealed against is changed no more.
  const changing = ofTheSame.every(({ status }) => status === "given") ? changingAt(at, state, world) : undefined;
  if (changing) return changing;
  const reopened = lastReopening(state, at);
  const isOfTheRound = (one: Evaluation): boolean => reopened === undefined || !isEarlier(one.at, reopened);
  return earlier.filter((one) => one.role === "own" && isOfTheRound(one)).length < served.length ? "own" : "beyond";
}

/** What another evaluation of the same is while there may be one (O-23, O-24). */
function changingAt(at: LocalInstant, state: CaseState, world: World): EvaluationRole | undefined {
  const counting = world.countingOn(civilDateOf(at));
  const { value } = counting.profile.evaluation.changes;
  const ledger = evaluationLedger(state, world, at);
  if (value === "first" || !ledger || !isInTime(at, dueOf(ledger, counting, at).due)) return undefined;
  return value === "last" ? "change" : "addition";
}

const statusAfter: Readonly<Partial<Record<ReviewAct, ReviewStatus>>> = {
  BadReviewAppealed: "appealed",
  BadReviewRemoved: "removed",
  BadReviewUpheld: "upheld",
};

function follow(type: ReviewAct, at: LocalInstant, evaluations: readonly Evaluation[]): void {
  const review = reviewFollowed(type, evaluations);
  if (!review || review.status === "removed") return;
  review.status = statusAfter[type] ?? review.status;
  if (type === "BadReviewContacted") review.contactedAt ??= at;
  if (type === "BadReviewRectified") review.rectifiedAt ??= at;
  if (type === "BadReviewAppealed") review.appealedAt ??= at;
  if (type === "BadReviewRemoved") review.closedAt ??= at;
}
