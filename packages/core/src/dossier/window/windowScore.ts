import type { Profile } from "../../profile/profile.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf } from "../../time/instant.ts";
import {
  assessmentCategories,
  assessmentSources,
  type AssessmentCategory,
  type AssessmentSource,
} from "../../vocabulary/assessment.ts";
import type { Check, WindowState } from "./windowState.ts";

/** What a window was given in one respect. */
export interface CategoryScore {
  readonly checks: number;
  readonly faults: number;
  readonly merits: number;
  /** What they weigh together, within the bounds of the category. */
  readonly points: number;
}

/** What one source besides the checks told of a window. */
export interface SourceScore {
  readonly times: number;
  /** What they weigh together, within the bounds of the source. */
  readonly points: number;
}

/** What a window is worth. 中文 考核得分 */
export interface WindowScore {
  readonly base: number;
  readonly categories: Readonly<Record<AssessmentCategory, CategoryScore>>;
  /** Those that the profile weighs. */
  readonly sources: Readonly<Partial<Record<AssessmentSource, SourceScore>>>;
  readonly total: number;
}

/** How often each source told of a window: overdue items, cards, complaints and reviews lie in other streams. */
export type Noted = Readonly<Partial<Record<AssessmentSource, number>>>;

/** First and last day. */
interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** How points are given. 中文 考核方案 */
export type Scheme = Profile["assessment"]["value"];

/**
 * The score of a window over some days: worked out from its checks, and from what else was noted of it, by the profile's weights; each
 * category and each source within its bounds.
 *
 * 中文   窗口得分
 * In     noted — how often each source told of the window in these days (`windowNotes` finds it in the log); of none not at all
 * Holds  one more fault never makes it higher; no category and no source moves it by more than its bounds
 * @example
 * ```ts
 * import { civilDate, dayNumber, defaultProfile, emptyWindow, windowScore } from "@banjie/core";
 * const day = civilDate(15_841);
 * windowScore(emptyWindow("交通窗口"), defaultProfile, { from: day, to: day }).total; // => 100
 * ```
 */
export function windowScore(
  { checks }: WindowState,
  { assessment }: Profile,
  { from, to }: Days,
  noted: Noted = {},
): WindowScore {
  const { base, categories: weights } = assessment.value;
  const within = checks.filter(({ at }) => from <= civilDateOf(at) && civilDateOf(at) <= to);
  const categories = assessmentCategories.map((category) => {
    const ofCategory = within.filter((check) => check.category === category);
    return [category, scoreOf(ofCategory, weights[category])] as const;
  });
  const sources = sourceScores(assessment.value, noted);
  const total = [...categories, ...sources].reduce((sum, [, { points }]) => sum + points, base);
  return {
    base,
    categories: Object.fromEntries(categories) as WindowScore["categories"],
    sources: Object.fromEntries(sources),
    total,
  };
}

/** Between what a score may lie of which only the checks are known: what else is weighed lies in other streams. */
export function scoreReach(ofChecks: number, { sources = {} }: Scheme): Bounds {
  const weights = Object.values(sources);
  return {
    least: weights.reduce((sum, { each, least }) => sum + (each < 0 ? least : 0), ofChecks),
    most: weights.reduce((sum, { each, most }) => sum + (each > 0 ? most : 0), ofChecks),
  };
}

/** What each source that a scheme weighs comes to. */
const sourceScores = ({ sources = {} }: Scheme, noted: Noted): (readonly [AssessmentSource, SourceScore])[] =>
  assessmentSources.flatMap((source) => {
    const weight = sources[source];
    const times = noted[source] ?? 0;
    return weight ? [[source, { times, points: withinBounds(times * weight.each, weight) }] as const] : [];
  });

function scoreOf(checks: readonly Check[], weight: Scheme["categories"][AssessmentCategory]): CategoryScore {
  const faults = checks.reduce((sum, check) => sum + check.faults, 0);
  const merits = checks.reduce((sum, check) => sum + check.merits, 0);
  return { checks: checks.length, faults, merits, points: withinBounds(weighed({ faults, merits }, weight), weight) };
}

/** What faults and merits weigh by themselves. */
export const weighed = (
  { faults, merits }: Pick<Check, "faults" | "merits">,
  { fault, merit }: Scheme["categories"][AssessmentCategory],
): number => merits * merit - faults * fault;

/** The least and the most that all of a kind may come to. 中文 扣分下限与加分上限 */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const withinBounds = (points: number, { least, most }: Bounds): number => Math.min(most, Math.max(least, points));
