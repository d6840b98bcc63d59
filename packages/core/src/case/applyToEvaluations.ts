import type { Event } from "../log/event.ts";
import { isEarlier } from "../time/instant.ts";
import type { ReviewStatus } from "../vocabulary/evaluation.ts";
import type { CaseState, Evaluation } from "./caseState.ts";
import { reviewFollowed, type ReviewAct } from "./reviewTurn.ts";
import { lastOf, servingsOf } from "./servings.ts";

/** What an evaluation, and what follows on a bad one, does to the evaluations of a case. */
export function applyToEvaluations(draft: CaseState, event: Event<ReviewAct | "CaseEvaluated">): void {
  if (event.type === "CaseEvaluated") return evaluate(draft, event);
  const review = reviewFollowed(event.type, draft.evaluations);
  if (review && review.status !== "removed") applyToReview(review, event);
}

/** One of the same takes the place of the one before; what is said of a later service leaves it standing. */
function evaluate(draft: CaseState, { at, data: { level, source } }: Event<"CaseEvaluated">): void {
  const before = draft.evaluations.at(-1);
  const served = lastOf(servingsOf(draft), at);
  if (before && (served === undefined || !isEarlier(before.at, served))) before.closedAt ??= at;
  draft.evaluations.push({ level, source, at, status: "given" });
}

const statusAfter: Readonly<Partial<Record<ReviewAct, ReviewStatus>>> = {
  BadReviewAppealed: "appealed",
  BadReviewRemoved: "removed",
  BadReviewUpheld: "upheld",
};

function applyToReview(review: Evaluation, { type, at }: Event<ReviewAct>): void {
  review.status = statusAfter[type] ?? review.status;
  if (type === "BadReviewContacted") review.contactedAt ??= at;
  if (type === "BadReviewRectified") review.rectifiedAt ??= at;
  if (type === "BadReviewRemoved") review.closedAt ??= at;
}
