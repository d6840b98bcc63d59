import { acceptedOn } from "../case/acceptance.ts";
import type { ItemState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import { deadline } from "../case/deadlines.ts";
import { verdictOf, type Verdict } from "../clock/deadline.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { Phase } from "../vocabulary/phase.ts";
import { addCounts, noCounts, type CountName, type Counts } from "./counts.ts";

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/**
 * Counts by department and month: a commutative monoid (`noStatistics`, `mergeStatistics`), so a year can be counted in pieces.
 *
 * 中文   按部门、月份的统计
 * Holds  flows (accepted, completed, …) stand in the month they happened; received, open and overdueOpen in the month of filing
 */
export type Statistics = Readonly<Record<string, Readonly<Record<Month, Counts>>>>;

export const noStatistics: Statistics = {};

/** The department of an item whose definition no catalogue has. */
const unknownDepartment = "—";

/** The statistics of one item as of a moment. */
export function itemStatistics(item: ItemState, world: World, asOf: LocalInstant): Statistics {
  const department = world.definitionOf(item)?.department ?? unknownDepartment;
  const months: Record<Month, Counts> = {};
  for (const [name, month] of countsOf(item, world, asOf)) {
    const counts = months[month] ?? noCounts;
    months[month] = { ...counts, [name]: counts[name] + 1 };
  }
  return { [department]: months };
}

/** What an item counts as, each in its month. */
function* countsOf(item: ItemState, world: World, asOf: LocalInstant): Generator<[CountName, Month]> {
  const filed = monthOf(item.receivedAt);
  if (item.phase === "unfiled" || item.phase === "deleted") return;
  yield ["received", filed];
  const accepted = acceptedOn(item, world, civilDateOf(asOf));
  if (accepted !== undefined) yield ["accepted", monthOf(accepted)];
  const verdict = promiseVerdict(item, world, asOf);
  if (item.endedAt === undefined) {
    yield ["open", filed];
    if (verdict === "overdueOpen") yield ["overdueOpen", filed];
    return;
  }
  const ended = monthOf(item.endedAt);
  const column = ownColumn(item.phase);
  if (column !== undefined) {
    yield [column, ended];
    return;
  }
  yield ["completed", ended];
  yield [verdict === "early" || verdict === "onTheDay" || verdict === "overdue" ? verdict : "unjudged", ended];
}

/** Ends that are counted in a column of their own, not as completions. */
const ownColumns = ["notAccepted", "notRequired", "withdrawn", "lapsed", "voided"] as const;
const ownColumn = (phase: Phase): CountName | undefined => ownColumns.find((column) => column === phase);

const monthOf = (at: string): Month => at.slice(0, 7);

/** How an item stands to its promise; undefined without one. */
export function promiseVerdict(item: ItemState, world: World, asOf: LocalInstant): Verdict | undefined {
  const promise = deadline("promised", item, world, asOf);
  return promise && verdictOf(promise, world, asOf);
}

/** The statistics of two logs, or of two pieces of one, together. */
export function mergeStatistics(left: Statistics, right: Statistics): Statistics {
  return mergeWith(left, right, (ofLeft, ofRight) => mergeWith(ofLeft, ofRight, addCounts));
}

function mergeWith<T>(left: Readonly<Record<string, T>>, right: Readonly<Record<string, T>>, merge: (a: T, b: T) => T) {
  // Without a prototype, so that no name of a department means anything else.
  const merged: Record<string, T> = Object.assign(Object.create(null) as object, left);
  for (const [key, value] of Object.entries(right)) {
    const present = merged[key];
    merged[key] = present === undefined ? value : merge(present, value);
  }
  return merged;
}

/** All of it in one. */
export function totalOf(statistics: Statistics): Counts {
  return Object.values(statistics)
    .flatMap((months) => Object.values(months))
    .reduce(addCounts, noCounts);
}

/** The months, each with all departments together, in order. */
export function byMonth(statistics: Statistics): Readonly<Record<Month, Counts>> {
  const months = Object.values(statistics).reduce<Readonly<Record<Month, Counts>>>(
    (sum, of) => mergeWith(sum, of, addCounts),
    {},
  );
  return Object.fromEntries(Object.entries(months).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
