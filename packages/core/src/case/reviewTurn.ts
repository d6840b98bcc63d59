import type { CaseActType } from "../vocabulary/actType.ts";
import type { ReviewStatus } from "../vocabulary/evaluation.ts";
import type { Evaluation } from "./caseState.ts";

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

/** Whether an act may follow on a bad review as it stands. 中文 差评联系、整改、申诉的次序 */
export const mayFollowOnReview = (act: ReviewAct, { status }: Pick<Evaluation, "status">): boolean => turns[act].includes(status);
