import type { CaseState } from "../../case/caseState.ts";
import type { World } from "../../case/world.ts";
import type { DossierState } from "../../dossier/dossiers.ts";
import { weighed, type Bounds, type Scheme } from "../../dossier/window/windowScore.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isOver, type LocalInstant } from "../../time/instant.ts";
import type { AssessmentCategory, AssessmentSource } from "../../vocabulary/assessment.ts";
import { monthOf } from "../reportingPeriod.ts";
import { scoreKey } from "../scores.ts";
import { elsewhere, type Dates, type Place } from "./place.ts";
import { schemeOn, windowNotes } from "./windowNotes.ts";

/** What is counted of one mark that a window was given in a month that is over, flat. 中文 考核记分事实 */
export interface MarkFacts extends Place, Dates {
  /** The last day of the month. */
  readonly assessed: CivilDate;
  /** The month of the window, as one name. */
  readonly assessment: string;
  /** What it weighs by itself. */
  readonly points: number;
  /** Of which month of which window, with how many points that begins, and between what all marks of its kind stay: a `scoreKey`. */
  readonly score: string;
}

/** The facts of each mark that checks, cases and complaints gave; none in a month that is not over. */
export function* markFacts(
  state: Readonly<CaseState> | Readonly<DossierState>,
  world: World,
  asOf: LocalInstant,
): Generator<MarkFacts> {
  for (const mark of marksOf(state, world, asOf)) {
    const { window, on, of, points, bounds, scheme } = mark;
    const { to: assessed } = monthOf(on);
    if (!isOver(assessed, asOf)) continue;
    const month = on.slice(0, 7);
    const score = scoreKey({ window, month, base: scheme.base, of, ...bounds });
    yield { ...elsewhere, window, assessed, assessment: `${window} ${month}`, points, score };
  }
}

/** What a window was given on a day, for a check or for what else was noted of it. */
interface Mark {
  readonly window: string;
  readonly on: CivilDate;
  readonly of: AssessmentCategory | AssessmentSource;
  readonly points: number;
  readonly bounds: Bounds;
  readonly scheme: Scheme;
}

function* marksOf(state: CaseState | DossierState, world: World, asOf: LocalInstant): Generator<Mark> {
  if ("kind" in state && state.kind === "window") {
    for (const check of state.checks) {
      const on = civilDateOf(check.at);
      const scheme = schemeOn(on, world);
      const bounds = scheme.categories[check.category];
      yield { window: state.id, on, of: check.category, points: weighed(check, bounds), bounds, scheme };
    }
    return;
  }
  for (const { window, on, source } of windowNotes(state, world, asOf)) {
    const scheme = schemeOn(on, world);
    const bounds = scheme.sources?.[source];
    if (bounds) yield { window, on, of: source, points: bounds.each, bounds, scheme };
  }
}
