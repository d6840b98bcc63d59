import { resultOf, type CaseState } from "../../case/caseState.ts";
import { effectiveEvaluation, type EffectiveEvaluation } from "../../case/evaluation.ts";
import type { World } from "../../case/world.ts";
import { daysSaved } from "../../joint/daysSaved.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { isCounted } from "./itemFacts.ts";
import { commonPlace, placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one case, flat. 中文 办件事实 */
export interface CaseFacts extends Place, Dates {
  readonly received: CivilDate;
  /** When the last of its items ended; absent while one is open. */
  readonly ended: CivilDate | undefined;
  readonly items: number;
  /** How many of them were completed, however decided. */
  readonly completedItems: number;
  /** Whether a combined completion stands. */
  readonly combined: boolean;
  /** Of those: working days that its items took one after another, and that the whole took. */
  readonly daysApart: number | undefined;
  readonly daysTogether: number | undefined;
  /** 1 very satisfied … 5 very dissatisfied; absent where it was not evaluated, or the evaluation was removed. */
  readonly evaluation: number | undefined;
  /** Whether a person gave it, or it was taken from silence (O-24). */
  readonly evaluatedBy: EffectiveEvaluation["by"] | "nobody";
}

const completions: ReadonlySet<string | undefined> = new Set(["granted", "refused", "completedOther", "transferredUp"]);

/** The facts of a case; none of one without an item that is counted. */
export function caseFacts(state: CaseState, world: World, asOf: LocalInstant): CaseFacts | undefined {
  const items = Object.values(state.items).filter(isCounted);
  const [first] = items;
  if (!first) return undefined;
  const days = daysSaved(state, world);
  const evaluation = effectiveEvaluation(state, world, asOf);
  const ends = items.flatMap(({ endedAt }) => endedAt ?? []);
  return {
    ...commonPlace(items.map((item) => placeOfItem(state, item, world))),
    received: civilDateOf(state.filedAt ?? first.receivedAt),
    ended: ends.length === items.length ? civilDateOf(ends.reduce(later)) : undefined,
    items: items.length,
    completedItems: items.filter((item) => completions.has(resultOf(item))).length,
    combined: state.completion !== undefined,
    daysApart: days?.apart,
    daysTogether: days?.together,
    evaluation: evaluation?.level,
    evaluatedBy: evaluation?.by ?? "nobody",
  };
}

const later = (one: LocalInstant, other: LocalInstant): LocalInstant => (isEarlier(one, other) ? other : one);
