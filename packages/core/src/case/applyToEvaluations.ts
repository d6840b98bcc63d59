import type { Event } from "../log/event.ts";
import { isBad, type ReviewStatus } from "../vocabulary/evaluation.ts";
import type { Evaluation } from "./caseState.ts";
import type { ReviewAct } from "./reviewTurn.ts";

/** What an evaluation, and what follows on a bad one, does to the evaluations of a case. Follow-up concerns the last bad review. */
export function applyToEvaluations(evaluations: Evaluation[], event: Event<ReviewAct | "CaseEvaluated">): void {
  if (event.type === "CaseEvaluated") return evaluate(evaluations, event);
  const review = evaluations.findLast(isBad);
  if (review && review.status !== "removed") applyToReview(review, event);
}

function evaluate(evaluations: Evaluation[], { at, data: { level, source } }: Event<"CaseEvaluated">): void {
  const before = evaluations.at(-1);
  if (before) before.closedAt ??= at;
  evaluations.push({ level, source, at, status: "given" });
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
