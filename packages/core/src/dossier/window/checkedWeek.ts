import type { World } from "../../case/world.ts";
import { ledgerOf, type Ledger } from "../../clock/ledger.ts";
import { civilDate, dayNumber, weekday, type CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { WindowState } from "./windowState.ts";

/** A week, from Monday to Sunday, in which a window was checked. 中文 检查周 */
interface CheckedWeek {
  readonly firstChecked: LocalInstant;
  readonly lastChecked: LocalInstant;
}

/** The weeks in which a window was checked. */
function checkedWeeks({ checks }: WindowState): CheckedWeek[] {
  const weeks = Map.groupBy(checks, ({ at }) => mondayOf(civilDateOf(at)));
  return [...weeks.values()].map((ofWeek) => {
    const times = ofWeek.map(({ at }) => at);
    return {
      firstChecked: times.reduce((first, at) => (isEarlier(at, first) ? at : first)),
      lastChecked: times.reduce((last, at) => (isEarlier(last, at) ? at : last)),
    };
  });
}

const mondayOf = (day: CivilDate): CivilDate => civilDate(dayNumber(day) + 1 - weekday(dayNumber(day)));

/** The time to publish what was checked in each week: from its last check to one notice of all the days checked. 中文 周公示时限 */
export function* windowLedgers(state: WindowState, world: World): Generator<Ledger> {
  for (const week of checkedWeeks(state)) {
    const { weeklyPublication } = world.countingOn(civilDateOf(week.lastChecked)).profile;
    yield ledgerOf("weeklyPublication", week.lastChecked, weeklyPublication, { stoppedAt: publishedAt(week, state) });
  }
}

/** When one notice first told of the whole of a week after its last check. */
function publishedAt({ firstChecked, lastChecked }: CheckedWeek, { publications }: WindowState): LocalInstant | undefined {
  const [first, last] = [civilDateOf(firstChecked), civilDateOf(lastChecked)];
  return publications.find(
    ({ period, from, to, at }) => period === "week" && from <= first && last <= to && !isEarlier(at, lastChecked),
  )?.at;
}
