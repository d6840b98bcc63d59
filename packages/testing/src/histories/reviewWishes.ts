import { evaluationsOf, isBad, type Evaluation, type ReviewStatus } from "@banjie/core";
import { oneIn, person, type Drafts, type Occasion } from "./occasion.ts";

/** What follows on a bad review, each act as it should be. */
export const reviewWishes = {
  BadReviewAppealed: (occasion) =>
    badReview(occasion, "given") && oneIn(2, occasion)
      ? { type: "AppealBadReview", by: person("decider"), ground: "mistaken", reason: "评价人误按" }
      : undefined,
  BadReviewUpheld: (occasion) =>
    badReview(occasion, "appealed") && oneIn(2, occasion)
      ? { type: "UpholdBadReview", by: person("centre"), reason: "经核实属实" }
      : undefined,
  BadReviewRemoved: (occasion) =>
    badReview(occasion, "appealed") ? { type: "RemoveBadReview", by: person("centre"), reason: "经核实为误评" } : undefined,
  BadReviewContacted: (occasion) =>
    lacks("contactedAt", badReview(occasion, "given", "upheld"))
      ? { type: "ContactAboutBadReview", by: person("window"), what: "电话了解情况" }
      : undefined,
  BadReviewRectified: (occasion) =>
    lacks("rectifiedAt", badReview(occasion, "given", "upheld"))
      ? { type: "RectifyBadReview", by: person("window"), what: "增设叫号" }
      : undefined,
} as const satisfies Drafts;

/** The last bad review, where it stands so. */
function badReview({ state, world }: Occasion, ...statuses: readonly ReviewStatus[]): Evaluation | undefined {
  const review = evaluationsOf(state, world).findLast(isBad);
  return review && statuses.includes(review.status) ? review : undefined;
}

/** Whether there is one of which this has not been done. */
const lacks = (act: "contactedAt" | "rectifiedAt", review: Evaluation | undefined): boolean =>
  review !== undefined && review[act] === undefined;
