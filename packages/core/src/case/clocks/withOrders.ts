import { dueOf } from "../../clock/dueOf.ts";
import { dayOf } from "../../clock/deadline.ts";
import type { Counting, Ledger, PauseEntry } from "../../clock/ledger.ts";
import { civilDate, dayNumber, type CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { ClockName } from "../../vocabulary/clock.ts";
import type { InLanguages } from "../../vocabulary/language.ts";
import type { ItemState } from "../itemState.ts";
import type { Closure, ItemOrders, LimitsExtension } from "../orders.ts";
import type { World } from "../world.ts";
import { countingOf } from "./countingOf.ts";

/**
 * An account with what the hall has ordered for all: days of a closure are one more pause, days of an emergency one more extension.
 *
 * 中文  大厅命令的适用
 */
export const withOrders = (ledger: Ledger, item: ItemState, world: World): Ledger =>
  moved(ledger, world.ordersFor(item), countingOf(item, world, ledger.clock));

/** The same of a clock that is no item's: of a complaint, a service, a window, a review. */
export const withHallOrders = (ledger: Ledger, world: World): Ledger =>
  moved(ledger, world.ordersFor(undefined), world.countingOn(civilDateOf(ledger.startedAt)));

/** The same of a clock of the whole of a bundle: what is ordered for any of its items concerns the whole, once. */
export function withOrdersForAny(ledger: Ledger, items: readonly ItemState[], world: World): Ledger {
  const closures = onceEach(items.flatMap((item) => world.ordersFor(item).closures.filter(concerns(item))));
  const extensions = onceEach(items.flatMap((item) => world.ordersFor(item).extensions.filter(concerns(item))));
  return moved(ledger, { closures, extensions }, world.countingOn(civilDateOf(ledger.startedAt)));
}

const onceEach = <Order extends Closure | LimitsExtension>(orders: readonly Order[]): Order[] => [
  ...new Map(orders.map((one) => [one.order, one])).values(),
];

/** What was split off concerns the whole no more. */
const concerns =
  ({ splitOffAt }: ItemState) =>
  ({ from }: Closure | LimitsExtension): boolean =>
    splitOffAt === undefined || from <= civilDateOf(splitOffAt);

function moved(ledger: Ledger, { closures, extensions }: ItemOrders, counting: Counting): Ledger {
  const closed = closures.filter(moves(ledger)).map((closure) => closureEntry(closure, ledger));
  const paused = closed.length > 0 ? { ...ledger, pauses: [...ledger.pauses, ...closed] } : ledger;
  return extensions.filter(moves(ledger)).reduce((account, extension) => extended(account, extension, counting), paused);
}

const moves =
  ({ clock }: Ledger) =>
  ({ clocks }: { readonly clocks: readonly ClockName[] }): boolean =>
    clocks.includes(clock);

const asOrdered = (basis: string): InLanguages => ({ "zh-CN": basis, en: basis });

/** The last second of a day, by the clock that the account was opened by. */
const endOf = (day: CivilDate, { startedAt }: Ledger): LocalInstant => `${day}T23:59:59${startedAt.slice(-6)}` as LocalInstant;

function closureEntry({ from, to, basis }: Closure, ledger: Ledger): PauseEntry {
  const before = civilDate(dayNumber(from) - 1);
  return { kind: "closure", from: endOf(before, ledger), to: endOf(to, ledger), basis: asOrdered(basis) };
}

/** Whoever's clock runs on one of the days has so many days more. */
function extended(ledger: Ledger, { from, to, days, basis }: LimitsExtension, counting: Counting): Ledger {
  const { startedAt, stoppedAt, extensions } = ledger;
  const isOver = stoppedAt !== undefined && civilDateOf(stoppedAt) < from;
  if (isOver || civilDateOf(startedAt) > to || dayOf(dueOf(ledger, counting, endOf(to, ledger)).due) < from) return ledger;
  return { ...ledger, extensions: [...extensions, { days, basis: asOrdered(basis) }] };
}
