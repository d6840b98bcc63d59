import type { World } from "../../case/world.ts";
import type { Verdict } from "../../clock/deadline.ts";
import { dossierClocks, type DossierState } from "../../dossier/dossiers.ts";
import { wasCheckedIn } from "../../dossier/window/windowState.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import { monthOf } from "../reportingPeriod.ts";
import { elsewhere, type Dates, type Place } from "./place.ts";

/** What is counted of one check of a window, flat; its kind is what was looked at. 中文 检查事实 */
export interface CheckFacts extends Place, Dates {
  readonly checked: CivilDate;
  readonly faults: number;
  readonly merits: number;
}

/** The facts of each check of a window. */
export function* checkFacts(state: DossierState): Generator<CheckFacts> {
  if (state.kind !== "window") return;
  for (const { at, category, faults, merits } of state.checks) {
    yield { ...elsewhere, window: state.id, kind: category, checked: civilDateOf(at), faults, merits };
  }
}

/** What is counted of one week in which a window was checked, flat. 中文 检查周事实 */
export interface WeekFacts extends Place, Dates {
  /** The day of its last check. */
  readonly checked: CivilDate;
  /** How it stands to the time to publish it. */
  readonly publication: Verdict;
}

/** The facts of each week in which a window was checked. */
export function* weekFacts(state: DossierState, world: World, asOf: LocalInstant): Generator<WeekFacts> {
  if (state.kind !== "window") return;
  for (const { deadline, verdict } of dossierClocks(state, world, asOf)) {
    yield { ...elsewhere, window: state.id, checked: deadline.from, publication: verdict };
  }
}

/** What is counted of one banner that a window was awarded, flat. 中文 流动红旗事实 */
export interface BannerFacts extends Place, Dates {
  /** The last day of the month for which it was. */
  readonly assessed: CivilDate;
  /** Whether the window was checked in that month: else it has won nothing. */
  readonly earned: boolean;
}

/** The facts of each banner that a window was awarded. */
export function* bannerFacts(state: DossierState): Generator<BannerFacts> {
  if (state.kind !== "window") return;
  for (const { month } of state.awards) {
    const assessed = monthOf(`${month}-01` as CivilDate).to;
    yield { ...elsewhere, window: state.id, assessed, earned: wasCheckedIn(state, month) };
  }
}
