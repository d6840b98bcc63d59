import type { CaseState } from "../../case/caseState.ts";
import { resultOf, type ItemState } from "../../case/itemState.ts";
import { effectiveEvaluation, type EffectiveEvaluation } from "../../case/evaluation.ts";
import type { World } from "../../case/world.ts";
import { decidedTogether, handlingDays } from "../../joint/daysSaved.ts";
import { mixedOutcome } from "../../joint/mixedOutcome.ts";
import { civilDateOf, laterOf, type LocalInstant } from "../../time/instant.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { completingResults } from "../../vocabulary/phase.ts";
import { partsKey } from "../parts.ts";
import { isCounted, wasSentHome } from "./itemFacts.ts";
import { commonPlace, placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one case, flat. 中文 办件事实 */
export interface CaseFacts extends Place, Dates {
  readonly received: CivilDate;
  /** When the last of its items ended; absent while one is open. */
  readonly ended: CivilDate | undefined;
  /** When all was completed together, or its only item was. */
  readonly completed: CivilDate | undefined;
  readonly items: number;
  /** How many of them were completed, however decided. */
  readonly completedItems: number;
  /** Whether a combined completion stands. */
  readonly combined: boolean;
  /** Whether some of its items were granted and others not, once each has a result. */
  readonly mixed: boolean;
  /** Whether an item went its own way, and whether a combined completion was undone. */
  readonly splitOff: boolean;
  readonly undone: boolean;
  /** Whether each result reached the applicant without a way to the hall. */
  readonly sentHome: boolean;
  /** The matters decided and completed together, or the only one, as `partsKey`; absent where an acceptance or a decision is missing. */
  readonly matters: string | undefined;
  /** Working days that these took one after another, and from the first acceptance to the last decision. */
  readonly daysApart: number | undefined;
  readonly daysTogether: number | undefined;
  /** 1 very satisfied … 5 very dissatisfied; absent where it was not evaluated, or the evaluation was removed. */
  readonly evaluation: number | undefined;
  /** Whether a person gave it, or it was taken from silence (O-24). */
  readonly evaluatedBy: EffectiveEvaluation["by"] | "nobody";
}

/** The facts of a case; none of one without an item that is counted. */
export function caseFacts(state: CaseState, world: World, asOf: LocalInstant): CaseFacts | undefined {
  const items = Object.values(state.items).filter(isCounted);
  const [first] = items;
  if (!first) return undefined;
  const evaluation = effectiveEvaluation(state, world, asOf);
  const compared = comparedItems(state, items);
  const days = handlingDays(compared, world);
  const completedAt = items.length > 1 ? state.completion?.at : first.completedAt;
  const ends = items.flatMap(({ endedAt }) => endedAt ?? []);
  return {
    ...commonPlace(items.map((item) => placeOfItem(state, item, world))),
    received: civilDateOf(state.filedAt ?? first.receivedAt),
    ended: ends.length === items.length ? civilDateOf(ends.reduce(laterOf)) : undefined,
    completed: completedAt && civilDateOf(completedAt),
    items: items.length,
    completedItems: items.filter((item) => completingResults.has(resultOf(item))).length,
    combined: state.completion !== undefined,
    mixed: mixedOutcome(state).kind === "mixed",
    splitOff: items.some(({ splitOffAt }) => splitOffAt !== undefined),
    undone: state.undoneCompletions.length > 0,
    sentHome: items.every(wasSentHome),
    matters: days && partsKey(compared.map(({ definition }) => definition)),
    daysApart: days?.apart,
    daysTogether: days?.together,
    evaluation: evaluation?.level,
    evaluatedBy: evaluation?.by ?? "nobody",
  };
}

/** The items whose handling is compared: those that were decided and completed together, or the only one if it was. */
function comparedItems(state: CaseState, items: readonly ItemState[]): readonly ItemState[] {
  if (items.length === 1) return items.filter(({ decidedAt, completedAt }) => decidedAt && completedAt);
  const decided = decidedTogether(state);
  return decided.length < 2 ? [] : decided;
}
