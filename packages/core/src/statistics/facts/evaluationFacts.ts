import type { CaseState } from "../../case/caseState.ts";
import { counts, evaluationsOf } from "../../case/evaluations.ts";
import type { World } from "../../case/world.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf } from "../../time/instant.ts";
import { isCounted } from "./itemFacts.ts";
import { commonPlace, placeOfItem, type Dates, type Place } from "./place.ts";

/** What is counted of one evaluation that stands, flat: of each service rendered in a case, and of its end. 中文 评价事实 */
export interface EvaluationFacts extends Place, Dates {
  readonly given: CivilDate;
  /** 1 very satisfied … 5 very dissatisfied. */
  readonly level: number;
}

/** The facts of each evaluation of a case that was neither removed nor changed; what was only added to one, or came beyond all that was done, is none by itself. */
export function* evaluationFacts(state: CaseState, world: World): Generator<EvaluationFacts> {
  const standing = evaluationsOf(state, world).filter((one) => counts(one) && one.closedAt === undefined);
  const items = Object.values(state.items).filter(isCounted);
  if (items.length === 0 || standing.length === 0) return;
  const place = commonPlace(items.map((item) => placeOfItem(state, item, world)));
  for (const { at, level } of standing) yield { ...place, given: civilDateOf(at), level };
}
