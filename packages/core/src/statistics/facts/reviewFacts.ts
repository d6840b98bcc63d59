import type { CaseState } from "../../case/caseState.ts";
import { evaluationsOf } from "../../case/evaluations.ts";
import { clocksOfReview } from "../../case/reviewClocks.ts";
import type { World } from "../../case/world.ts";
import type { Verdict } from "../../clock/deadline.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { isBad } from "../../vocabulary/evaluation.ts";
import { standOf, worstOf } from "./clockFacts.ts";
import { isCounted } from "./itemFacts.ts";
import { commonPlace, placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one bad review, flat. 中文 差评事实 */
export interface ReviewFacts extends Place, Dates {
  readonly given: CivilDate;
  /** Whether an appeal has removed it: then nothing is asked of it any more. */
  readonly removed: boolean;
  /** How it stands to the time to speak with whoever gave it, and to the time to mend what it says. */
  readonly contact: Verdict | "none";
  readonly rectification: Verdict | "none";
  /** Whether what it says was mended. */
  readonly rectified: boolean;
}

/** The facts of each bad review of a case. */
export function* reviewFacts(state: CaseState, world: World, asOf: LocalInstant): Generator<ReviewFacts> {
  const items = Object.values(state.items).filter(isCounted);
  const bad = evaluationsOf(state, world).filter(isBad);
  if (items.length === 0 || bad.length === 0) return;
  const place = commonPlace(items.map((item) => placeOfItem(state, item, world)));
  for (const review of bad) {
    const clocks = clocksOfReview(review, world, asOf);
    yield {
      ...place,
      given: civilDateOf(review.at),
      removed: review.status === "removed",
      contact: standOf(worstOf(clocks, "reviewContact"), review.contactedAt !== undefined),
      rectification: standOf(worstOf(clocks, "reviewRectification"), review.rectifiedAt !== undefined),
      rectified: review.rectifiedAt !== undefined,
    };
  }
}
