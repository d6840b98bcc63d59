import { longestWay, withNeeded, type Dependent, type Way } from "../../catalogue/memberOrder.ts";
import type { Limit } from "../../catalogue/limit.ts";
import { dayOf } from "../../clock/deadline.ts";
import { dueOf } from "../../clock/dueOf.ts";
import { ledgerOf } from "../../clock/ledger.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { CountedDay } from "../../time/workingCalendar.ts";
import type { CaseState } from "../caseState.ts";
import type { ItemState } from "../itemState.ts";
import { publicPromise } from "../clocks/handlingLedgers.ts";
import type { World } from "../world.ts";
import { bundleOf, jointSettingsOf } from "./bundleOf.ts";
import { jointAcceptedSince, jointItems, promisedItems } from "./jointRound.ts";

/** The day by which a whole is promised. */
export interface JointPromise extends CountedDay {
  /** The items whose promises make it 关键路径, in their order; absent where the bundle publishes one. */
  readonly way?: readonly string[];
}

/**
 * The day by which the whole is promised: as its bundle publishes it, else at the end of the longest way through the promises of its
 * items (O-17).
 *
 * 中文  联办承诺时限届满日
 * In    at — a moment on which an item is accepted, the first of them or a later one
 * Out   undefined without a bundle, or where nothing is promised
 */
export function jointPromise(state: CaseState, at: LocalInstant, world: World): JointPromise | undefined {
  const bundle = bundleOf(state, world);
  if (!bundle) return undefined;
  const since = jointAcceptedSince(state, world, civilDateOf(at)) ?? at;
  if (bundle.promised) return dayAfter(since, bundle.promised, world);
  const { names, end } = promisedWay(state, since, world);
  return end.on > civilDateOf(since) ? { ...end, way: names } : undefined;
}

/** Longer by what was added late, or taken up again, from then on; what came when the promise had run out puts nothing off. */
function promisedWay(state: CaseState, since: LocalInstant, world: World): Way<CountedDay> {
  const items = promisedItems(jointItems(state), world);
  const joined = (item: ItemState): LocalInstant => joinedAt(item, since);
  const added = items.filter((item) => isEarlier(since, joined(item)));
  const inOrder = added.toSorted((one, other) => (isEarlier(joined(one), joined(other)) ? -1 : 1));
  const taken = items.filter((item) => !added.includes(item));
  let way = wayThrough(taken, state, since, world);
  for (const item of inOrder) {
    if (civilDateOf(joined(item)) > way.end.on) continue;
    taken.push(item);
    way = wayThrough(taken, state, since, world);
  }
  return way;
}

/** From when an item takes days of the promise: from its receipt, or the reopening of what was done before the whole began. */
function joinedAt({ receivedAt, rounds }: ItemState, since: LocalInstant): LocalInstant {
  return rounds.findLast(({ closed }) => isSettledBy(since, closed))?.reopenedAt ?? receivedAt;
}

/** Whether an item had been decided or had ended before the whole began: what is done takes no days. */
function isSettledBy(since: LocalInstant, { endedAt, decidedAt = endedAt }: ItemState): boolean {
  return decidedAt !== undefined && !isEarlier(since, decidedAt);
}

/** The longest way through the promises of items, and of those that they need though these went their own way. */
function wayThrough(items: readonly ItemState[], state: CaseState, since: LocalInstant, world: World): Way<CountedDay> {
  const sideBySide = jointSettingsOf(state, world).promise.value === "max";
  const named = (some: readonly ItemState[]): Dependent[] =>
    some.map(({ item, needs }) => ({ name: item, needs: sideBySide ? [] : needs }));
  const end = (number: string, before: CountedDay): CountedDay => {
    const item = state.items[number];
    const promised = item && world.definitionOf(item)?.promised;
    if (!promised || isSettledBy(since, item)) return before;
    const joined = civilDateOf(joinedAt(item, since));
    const begins = joined > before.on ? joined : before.on;
    const due = dayAfter(startOf(begins, since), promised, world);
    return { on: due.on, provisional: due.provisional || before.provisional };
  };
  const members = withNeeded(named(items), named(Object.values(state.items)));
  return longestWay(members, { on: civilDateOf(since), provisional: false }, end, isLaterDay);
}

export const isLaterDay = (one: CountedDay, other: CountedDay): boolean => one.on > other.on;

/** The beginning of a day, by the clock that shows another moment. */
export const startOf = (day: CivilDate, like: LocalInstant): LocalInstant => `${day}T00:00:00${like.slice(-6)}` as LocalInstant;

/** Where a limit ends that begins at a moment and is neither paused nor extended. */
export function dayAfter(since: LocalInstant, limit: Limit, world: World): CountedDay {
  const ledger = ledgerOf("jointPromised", since, { value: limit, source: publicPromise });
  const { due, provisional } = dueOf(ledger, world.countingOn(civilDateOf(since)), since);
  return { on: dayOf(due), provisional };
}
