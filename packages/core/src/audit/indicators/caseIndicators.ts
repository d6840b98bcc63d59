import { acceptedSince, intakeDueOn } from "../../case/acceptance.ts";
import type { CaseState } from "../../case/caseState.ts";
import type { ItemState, Pause } from "../../case/itemState.ts";
import { dueDay } from "../../case/clocks/dueDay.ts";
import { legalLedger, promisedLedger } from "../../case/clocks/handlingLedgers.ts";
import { roundsOf } from "../../case/roundsOf.ts";
import type { World } from "../../case/world.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { Indicator } from "./indicator.ts";
import { isTimeKnown, secondOf } from "./secondOf.ts";

/** What is met in the items of one case, in each of their rounds. 中文 单件迹象 */
export function* caseIndicators(state: Readonly<CaseState>, world: World, asOf: LocalInstant): Generator<Indicator> {
  for (const { item } of Object.values(state.items).flatMap((whole) => roundsOf(whole, asOf))) {
    for (const met of roundIndicators(item, world)) yield { ...met, cases: [state.id], item: item.item, positions: [] };
  }
}

type Met = Pick<Indicator, "indicator" | "params" | "at">;

function* roundIndicators(item: ItemState, world: World): Generator<Met> {
  yield* chains(item, world);
  yield* pausesBeforeDue(item, world);
  yield* lastDayNotice(item, world);
}

function* chains({ visits }: ItemState, world: World): Generator<Met> {
  const least = world.latest.audit.indicators.chainStages.value;
  let stages = 0;
  for (const [index, { from, to }] of visits.entries()) {
    const instant = to !== undefined && secondOf(from) === secondOf(to) && isTimeKnown(from);
    const goesOn = instant && stages > 0 && secondOf(visits[index - 1]?.from ?? from) === secondOf(from);
    stages = instant ? (goesOn ? stages + 1 : 1) : 0;
    const next = visits[index + 1];
    const ends = next === undefined || next.to === undefined || secondOf(next.to) !== secondOf(from);
    if (stages >= least && ends) yield { indicator: "chain.sameSecond", params: { stages, second: from }, at: from };
  }
}

/** By the first of the clocks that the pause stops and that it so came close to. */
function* pausesBeforeDue(item: ItemState, world: World): Generator<Met> {
  for (const pause of item.pauses) {
    const since = acceptedSince(item, world, civilDateOf(pause.from));
    const due = since && dueWithout(pause, item, since, world);
    if (due === undefined || !isClose(civilDateOf(pause.from), due, world.latest.audit.indicators.pauseDaysLeft.value, world))
      continue;
    const params = { pause: pause.kind, from: pause.from, due };
    yield { indicator: "pause.beforeDue", params, at: pause.from };
  }
}

/** The promised day, or where none is promised the legal one, as it was before a pause. */
function dueWithout({ from }: Pause, item: ItemState, since: LocalInstant, world: World): CivilDate | undefined {
  const before = { ...item, pauses: item.pauses.filter((pause) => isEarlier(pause.from, from)) };
  const promised = promisedLedger(before, since, world);
  const ledger = promised && "unit" in promised.budget ? promised : legalLedger(before, since, world);
  return ledger && dueDay(ledger, before, world, from);
}

function* lastDayNotice(item: ItemState, world: World): Generator<Met> {
  const { askedAt: told } = item;
  if (told === undefined) return;
  const due = intakeDueOn(item, world);
  if (!isClose(civilDateOf(told), due, world.latest.audit.indicators.noticeDaysLeft.value, world)) return;
  yield { indicator: "notice.lastDay", params: { told, due }, at: told };
}

/** Whether a day is the last or so many working days before it; what is past it, a rule speaks of. */
const isClose = (on: CivilDate, due: CivilDate, daysLeft: number, { calendar }: World): boolean =>
  on <= due && calendar.between(on, due) <= daysLeft;
