import type { Draft } from "../../log/event.ts";
import type { Breach } from "../breach.ts";
import { mayEvaluate } from "../evaluation.ts";
import { evaluationsOf } from "../evaluations.ts";
import { mayFollowOnReview, reviewFollowed, type ReviewAct } from "../reviewTurn.ts";
import type { Bench, Law } from "./law.ts";

/** Evaluation 好差评, and what follows on a bad review. */
export const evaluationLaw: Law = {
  *CaseEvaluated({ at }, { state, world }) {
    if (!mayEvaluate(state, world, at)) yield { code: "evaluation.twice", rule: "R-059", params: {} };
  },
  BadReviewContacted: followOnReview,
  BadReviewRectified: followOnReview,
  BadReviewAppealed: followOnReview,
  BadReviewRemoved: followOnReview,
  BadReviewUpheld: followOnReview,
};

function* followOnReview({ type }: Draft<ReviewAct>, { state, world }: Bench): Generator<Breach> {
  const review = reviewFollowed(type, evaluationsOf(state, world));
  if (!review) yield { code: "review.none", rule: "R-061", params: { act: type } };
  else if (!mayFollowOnReview(type, review)) {
    yield { code: "review.out-of-turn", rule: "R-061", params: { act: type, reviewStatus: review.status } };
  }
}
