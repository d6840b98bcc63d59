import type { CaseActType } from "../vocabulary/actType.ts";
import type { LocalInstant } from "../time/instant.ts";
import { isBad, type EvaluationSource, type ReviewStatus } from "../vocabulary/evaluation.ts";

/**
 * What an evaluation is beside those before it: of a service or the end that none had told of yet; a change of one of these, or, where
 * that changes nothing, an addition to it; or one beyond all that was done, which counts for nothing.
 *
 * 中文  评价的性质
 */
export type EvaluationRole = "own" | "change" | "addition" | "beyond";

/** An evaluation and what became of it; one that was replaced or removed stays. 中文 评价 */
export interface Evaluation {
  /** 1 very satisfied … 5 very dissatisfied. */
  readonly level: number;
  readonly source: EvaluationSource;
  readonly at: LocalInstant;
  readonly role: EvaluationRole;
  /** When that had been done which was done last before it. */
  readonly servedAt: LocalInstant | undefined;
  status: ReviewStatus;
  appealedAt?: LocalInstant;
  contactedAt?: LocalInstant;
  rectifiedAt?: LocalInstant;
  /** When it ceased to ask for anything: removed, or changed. */
  closedAt?: LocalInstant;
}

/** The acts on a bad review. */
export type ReviewAct = Extract<
  CaseActType,
  "BadReviewContacted" | "BadReviewRectified" | "BadReviewAppealed" | "BadReviewRemoved" | "BadReviewUpheld"
>;

const standing: readonly ReviewStatus[] = ["given", "appealed", "upheld"];

/** How a bad review stands when an act on it may follow: it is appealed against once, and an appeal is decided once. */
const turns: Readonly<Record<ReviewAct, readonly ReviewStatus[]>> = {
  BadReviewContacted: standing,
  BadReviewRectified: standing,
  BadReviewAppealed: ["given"],
  BadReviewRemoved: ["appealed"],
  BadReviewUpheld: ["appealed"],
};

const hasHad: Readonly<Partial<Record<ReviewAct, (review: Evaluation) => boolean>>> = {
  BadReviewContacted: ({ contactedAt }) => contactedAt !== undefined,
  BadReviewRectified: ({ rectifiedAt }) => rectifiedAt !== undefined,
};

/** The bad review that an act follows: of those that stand the first which has not had it, else the last. 中文 所跟进的差评 */
export function reviewFollowed(act: ReviewAct, evaluations: readonly Evaluation[]): Evaluation | undefined {
  const bad = evaluations.filter(isBad);
  const awaits = (review: Evaluation): boolean =>
    review.closedAt === undefined && mayFollowOnReview(act, review) && hasHad[act]?.(review) !== true;
  return bad.find(awaits) ?? bad.at(-1);
}

/** Whether an act may follow on a bad review as it stands. 中文 差评联系、整改、申诉的次序 */
export const mayFollowOnReview = (act: ReviewAct, { status }: Pick<Evaluation, "status">): boolean => turns[act].includes(status);
