import type { CaseState } from "../case/caseState.ts";
import type { ItemState, Pause } from "../case/itemState.ts";
import { acceptedSince } from "../case/acceptance.ts";
import { isFinished, isWaitedFor, jointRules } from "../case/joint/jointRules.ts";
import { jointViewOf, type Member } from "../case/joint/jointView.ts";
import { dayAfter, isLaterDay, startOf } from "../case/joint/jointPromise.ts";
import { deadline, deadlines } from "../case/deadlines.ts";
import { dayOf } from "../clock/deadline.ts";
import type { World } from "../case/world.ts";
import { longestWay, withNeeded, type Dependent } from "../catalogue/memberOrder.ts";
import { civilDateOf, laterOf, type LocalInstant } from "../time/instant.ts";
import type { CountedDay } from "../time/workingCalendar.ts";

/** When a case may be expected to be completed, and what decides about it. */
export interface Expected extends CountedDay {
  /** The items of the critical path 关键路径, in their order: each waits for the one before it. */
  readonly way: readonly string[];
}

/**
 * The day on which combined completion may be expected, if every item takes what it promises: along the critical path from where each
 * item stands now, with its own pauses.
 *
 * 中文   预计总办结日
 * Out    never before the day asked on; undefined when there is nothing to wait for any more
 */
export function expectedCompletion(state: CaseState, at: LocalInstant, world: World): Expected | undefined {
  const view = jointViewOf(state, at, world);
  const phase = jointRules.phaseOf(view);
  if (phase === "completed" || phase === "ended") return undefined;
  const today = { on: civilDateOf(at), provisional: false };
  const finished = new Set(view.members.filter(isFinished).map(({ item }) => item));
  const members = withNeeded(named(view.members.filter(isWaitedFor)), named(view.members)).filter(
    ({ name }) => !finished.has(name),
  );
  const endOf = (number: string, from: CountedDay): CountedDay => {
    const item = state.items[number];
    if (!item) return from;
    const due = dueOfItem(item, from, at, world);
    return due && isLaterDay(due, from) ? due : from;
  };
  const { names, end } = longestWay(members, today, endOf, isLaterDay);
  return { ...end, way: names };
}

const named = (some: readonly Member[]): Dependent[] => some.map(({ item, needs }) => ({ name: item, needs }));

/** An item as it will be when the special procedures that are open have taken the days announced, and when that is. */
function afterProcedures(item: ItemState, world: World, at: LocalInstant): [ItemState, LocalInstant] {
  const ends = deadlines(item, world, at).filter(
    ({ clock, stoppedAt }) => clock === "specialProcedure" && stoppedAt === undefined,
  );
  const until = ends.map(({ due }) => startOf(dayOf(due), at)).reduce(laterOf, at);
  const endOf = ({ kind }: Pause): LocalInstant => {
    const announced = ends.find(({ of }) => of === kind);
    return announced ? laterOf(startOf(dayOf(announced.due), at), at) : at;
  };
  const pauses = item.pauses.map((pause) => (pause.special && pause.to === undefined ? { ...pause, to: endOf(pause) } : pause));
  return [{ ...item, pauses }, until];
}

/** By its own promise: from its acceptance, or, where it is not accepted yet, from the day on which it can be. */
function dueOfItem(item: ItemState, from: CountedDay, at: LocalInstant, world: World): CountedDay | undefined {
  if (acceptedSince(item, world, civilDateOf(at)) !== undefined) {
    const [settled, until] = afterProcedures(item, world, at);
    const promise = deadline("promised", settled, world, until);
    return promise && { on: dayOf(promise.counted), provisional: promise.provisional };
  }
  const promised = world.definitionOf(item)?.promised;
  const due = promised && dayAfter(startOf(from.on, at), promised, world);
  return due && { on: due.on, provisional: due.provisional || from.provisional };
}
