import { withinBounds, type Bounds } from "../dossier/window/windowScore.ts";
import type { AssessmentCategory, AssessmentSource } from "../vocabulary/assessment.ts";

/** A month of a window, with how many points it begins, and what of it is counted in one place. */
interface Scored extends Bounds {
  readonly window: string;
  /** As 2013-05. */
  readonly month: string;
  readonly base: number;
  readonly of: AssessmentCategory | AssessmentSource;
}

/** Where the points of all marks of a kind that a window was given in a month add up, as one word. */
export const scoreKey = ({ window, month, base, of, least, most }: Scored): string =>
  JSON.stringify([window, month, base, of, least, most]);

const scoredIn = (key: string): Scored => {
  const [window, month, base, of, least, most] = JSON.parse(key) as [string, string, number, Scored["of"], number, number];
  return { window, month, base, of, least, most };
};

/** What a window is worth in a month. 中文 窗口月度得分 */
export interface MonthlyScore {
  readonly window: string;
  readonly month: string;
  readonly points: number;
}

/**
 * The scores of the months of windows, out of what was counted for a measure of scores: the first month first, in each the best window
 * first, of equal ones in the order of their names. The banner of a month is due to whom it begins with.
 *
 * 中文   窗口月度得分排名
 * Holds  the marks of a kind stay within its bounds together, in however many pieces they were counted
 */
export function monthlyScores(tally: Readonly<Record<string, number>>): MonthlyScore[] {
  const marks = Object.entries(tally).map(([key, points]) => ({ ...scoredIn(key), points }));
  const months = Map.groupBy(marks, ({ window, month }) => `${month} ${window}`);
  return [...months.values()].flatMap((ofMonth) => scoreOf(ofMonth)).toSorted(byRank);
}

function scoreOf(marks: readonly (Scored & { readonly points: number })[]): MonthlyScore[] {
  const [first] = marks;
  if (!first) return [];
  const points = marks.reduce((sum, mark) => sum + withinBounds(mark.points, mark), first.base);
  return [{ window: first.window, month: first.month, points }];
}

function byRank(one: MonthlyScore, other: MonthlyScore): number {
  if (one.month !== other.month) return one.month < other.month ? -1 : 1;
  return other.points - one.points || (one.window < other.window ? -1 : 1);
}
