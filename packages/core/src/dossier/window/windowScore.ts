import type { Profile } from "../../profile/profile.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf } from "../../time/instant.ts";
import { assessmentCategories, type AssessmentCategory } from "../../vocabulary/assessment.ts";
import type { Check, WindowState } from "./windowState.ts";

/** What a window was given in one respect. */
export interface CategoryScore {
  readonly checks: number;
  readonly faults: number;
  readonly merits: number;
  /** What they weigh together, within the bounds of the category. */
  readonly points: number;
}

/** What a window is worth by its checks. 中文 考核得分 */
export interface WindowScore {
  readonly base: number;
  readonly categories: Readonly<Record<AssessmentCategory, CategoryScore>>;
  readonly total: number;
}

/** First and last day. */
interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The score of a window over some days: worked out from its checks by the profile's weights, each category within its bounds.
 *
 * 中文   窗口得分
 * Holds  one more fault never makes it higher; no category moves it by more than its bounds
 * @example
 * ```ts
 * import { civilDate, dayNumber, defaultProfile, emptyWindow, windowScore } from "@banjie/core";
 * const day = civilDate(15_841);
 * windowScore(emptyWindow("交通窗口"), defaultProfile, { from: day, to: day }).total; // => 100
 * ```
 */
export function windowScore({ checks }: WindowState, { assessment }: Profile, { from, to }: Days): WindowScore {
  const { base, categories: weights } = assessment.value;
  const within = checks.filter(({ at }) => from <= civilDateOf(at) && civilDateOf(at) <= to);
  const scores = assessmentCategories.map(
    (category) =>
      [
        category,
        scoreOf(
          within.filter((check) => check.category === category),
          weights[category],
        ),
      ] as const,
  );
  const total = scores.reduce((sum, [, { points }]) => sum + points, base);
  return { base, categories: Object.fromEntries(scores) as WindowScore["categories"], total };
}

type Weight = Profile["assessment"]["value"]["categories"][AssessmentCategory];

function scoreOf(checks: readonly Check[], { fault, merit, least, most }: Weight): CategoryScore {
  const faults = checks.reduce((sum, check) => sum + check.faults, 0);
  const merits = checks.reduce((sum, check) => sum + check.merits, 0);
  const points = Math.min(most, Math.max(least, merits * merit - faults * fault));
  return { checks: checks.length, faults, merits, points };
}
