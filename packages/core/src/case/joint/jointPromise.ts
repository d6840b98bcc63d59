import { longestWay } from "../../catalogue/memberOrder.ts";
import type { Limit } from "../../catalogue/itemDefinition.ts";
import type { CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { CountedDay } from "../../time/workingCalendar.ts";
import { acceptedOn } from "../acceptance.ts";
import { unknownItem, type CaseState, type ItemState } from "../caseState.ts";
import { promisedDue } from "../limits.ts";
import type { World } from "../world.ts";
import { asIfPublished } from "./asIfPublished.ts";
import { bundleOf } from "./bundleOf.ts";

/**
 * The items that the present round of a case is about: not those split off, nor those that an earlier combined completion covered
 * and nobody reopened.
 */
export function jointItems({ items, undoneCompletions }: CaseState): ItemState[] {
  const settled = new Set(undoneCompletions.flatMap((completion) => completion.items));
  return Object.values(items).filter(
    ({ item, splitOff, endedAt, reopenedAt }) =>
      !splitOff && !(settled.has(item) && endedAt !== undefined && reopenedAt === undefined),
  );
}

/** The day on which the whole counts as accepted: that of its first item. 中文 联办受理日期 */
export function jointAcceptedOn(state: CaseState, world: World, asOf: CivilDate): CivilDate | undefined {
  const days = jointItems(state).flatMap((item) => acceptedOn(item, world, asOf) ?? []);
  return days.toSorted()[0];
}

/**
 * The day by which the whole is promised: as its bundle publishes it, else at the end of the longest way through the promises of its
 * items (O-17).
 *
 * 中文  联办承诺时限届满日
 * In    at — a moment on which an item is accepted, the first of them or a later one
 * Out   undefined without a bundle, or where nothing is promised
 */
export function jointPromise(state: CaseState, at: LocalInstant, world: World): CountedDay | undefined {
  const bundle = bundleOf(state, world);
  if (!bundle) return undefined;
  const today = civilDateOf(at);
  const from = jointAcceptedOn(state, world, today) ?? today;
  if (bundle.promised) return dayAfter(from, bundle.promised, at, world);
  const items = jointItems(state);
  const members = items.map(({ item, needs }) => ({ name: item, needs: world.joint.promise === "max" ? [] : needs }));
  const end = (number: string, begins: CountedDay): CountedDay => {
    const promised = world.definitionOf(state.items[number] ?? unknownItem(number, at))?.promised;
    const due = promised && dayAfter(begins.on, promised, at, world);
    return due ? { on: due.on, provisional: due.provisional || begins.provisional } : begins;
  };
  const way = longestWay(members, { on: from, provisional: false }, end, isLaterDay);
  return way.end.on > from ? way.end : undefined;
}

export const isLaterDay = (one: CountedDay, other: CountedDay): boolean => one.on > other.on;

/** A limit counted as an item's promise is, of which it would be the only one. */
export function dayAfter(from: CivilDate, limit: Limit, at: LocalInstant, world: World): CountedDay | undefined {
  return promisedDue(unknownItem("", at), from, asIfPublished({ promised: limit }, world), from);
}
