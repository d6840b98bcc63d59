import { acceptedOn } from "../case/acceptance.ts";
import type { CaseState, ItemState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import { daysSaved } from "../joint/daysSaved.ts";
import { mixedOutcome } from "../joint/mixedOutcome.ts";
import { isJoint } from "../joint/readiness.ts";
import { civilDateOf } from "../time/instant.ts";
import type { JointProfile } from "../vocabulary/jointProfile.ts";
import type { Value } from "./value.ts";

/** What is counted of joint cases. 中文 联办统计 */
export interface JointTally {
  /** 联办件: cases filed as a bundle, or of several items. */
  readonly cases: number;
  /** Their items. */
  readonly items: number;
  /** 总办结: a combined completion stands. */
  readonly completed: number;
  /** 部分准予: of those completed, the ones in which not every item was granted. */
  readonly mixed: number;
  /** Ended without anything to complete together. */
  readonly ended: number;
  readonly open: number;
  /** Cases of which an item went its own way. */
  readonly split: number;
  /** Cases of which a combined completion was undone. */
  readonly reopened: number;
  /** Of those completed: working days of their items one after another, and of the whole. */
  readonly apart: number;
  readonly together: number;
}

/** By matter: items handled, and the working days from their acceptance to their completion. 中文 单办用时 */
export interface Taken {
  readonly items: number;
  readonly days: number;
}

/** What is counted of the joint cases of a log, and of the single ones that they are held against. */
export interface JointStatistics {
  /** By the code of the bundle; cases of several items without one under a dash. */
  readonly bundles: Readonly<Record<string, JointTally>>;
  /** By bundle: how many items of each matter its completed cases had, as far as their days are known. */
  readonly members: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By matter: those that were filed alone and completed. */
  readonly singles: Readonly<Record<string, Taken>>;
}

const unbundled = "—";

const none: JointTally = {
  cases: 0,
  items: 0,
  completed: 0,
  mixed: 0,
  ended: 0,
  open: 0,
  split: 0,
  reopened: 0,
  apart: 0,
  together: 0,
};

export const noJointStatistics: JointStatistics = { bundles: {}, members: {}, singles: {} };

/**
 * The statistics of one case.
 *
 * 中文   联办统计
 * Holds  of each bundle cases = completed + ended + open; a commutative monoid under `mergeJointStatistics`
 */
export function jointStatistics(state: CaseState, world: World): JointStatistics {
  if (!isJoint(state, world)) return { ...noJointStatistics, singles: singles(state, world) };
  const code = state.bundle?.code ?? unbundled;
  const saved = daysSaved(state, world);
  const tally = { ...tallyOf(state), apart: saved?.apart ?? 0, together: saved?.together ?? 0 };
  const members = saved ? { [code]: matters(state) } : {};
  return { bundles: { [code]: tally }, members, singles: {} };
}

function tallyOf(state: CaseState): Omit<JointTally, "apart" | "together"> {
  const items = Object.values(state.items);
  const completed = state.completion !== undefined;
  const open = !completed && items.some(({ endedAt }) => endedAt === undefined);
  return {
    cases: 1,
    items: items.length,
    completed: Number(completed),
    mixed: Number(completed && mixedOutcome(state).kind === "mixed"),
    ended: Number(!completed && !open),
    open: Number(open),
    split: Number(items.some(({ splitOff }) => splitOff)),
    reopened: Number(state.undoneCompletions.length > 0),
  };
}

/** The matters of the items that were decided and completed together. */
function matters({ items, completion }: CaseState): Record<string, number> {
  const decided = completion?.items.flatMap((number) => (items[number]?.decidedAt ? [items[number].definition] : [])) ?? [];
  return Object.fromEntries(decided.map((code) => [code, decided.filter((other) => other === code).length]));
}

/** The items of a case that is no joint one, if they were decided and completed. */
function singles({ items }: CaseState, world: World): Record<string, Taken> {
  const taken = Object.values(items).map((item) => [item.definition, daysOf(item, world)] as const);
  return Object.fromEntries(taken.flatMap(([code, days]) => (days === undefined ? [] : [[code, { items: 1, days }]])));
}

function daysOf(item: ItemState, world: World): number | undefined {
  const { decidedAt, completedAt } = item;
  if (decidedAt === undefined || completedAt === undefined) return undefined;
  const completed = civilDateOf(completedAt);
  const from = acceptedOn(item, world, completed);
  return from && world.calendar.between(from, completed);
}

/** The statistics of many cases. */
export const jointStatisticsOf = (cases: Iterable<CaseState>, world: World): JointStatistics => summed(ofEach(cases, world));

function* ofEach(cases: Iterable<CaseState>, world: World): Generator<JointStatistics> {
  yield noJointStatistics;
  for (const state of cases) yield jointStatistics(state, world);
}

/** The statistics of two pieces together. */
export const mergeJointStatistics = (left: JointStatistics, right: JointStatistics): JointStatistics => summed([left, right]);

/** All bundles in one. */
export const jointTotal = ({ bundles }: JointStatistics): JointTally => summed([none, ...Object.values(bundles)]);

/** Tables of numbers, or of such tables, added up cell by cell. */
function summed<Table extends object>(tables: Iterable<Table>): Table {
  const sum = emptyTable();
  for (const table of tables) addTo(sum, table);
  return sum as Table;
}

function addTo(sum: Record<string, unknown>, table: object): void {
  for (const [name, value] of Object.entries(table)) {
    if (typeof value === "number") sum[name] = ((sum[name] as number | undefined) ?? 0) + value;
    else addTo((sum[name] ??= emptyTable()) as Record<string, unknown>, value as object);
  }
}

/** Without a prototype, so that no name of a bundle means anything else. */
const emptyTable = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

/**
 * By how much joint handling shortened handling: the working days spared, out of those that the items took one after another, each as
 * it was handled here.
 *
 * 中文    审批效能提高率
 * Source  益阳市政务中心 2013: 整合内部联办项目14项,行政审批效能提高30%以上
 * Out     no value where no case was completed together, or none took a day
 */
export const efficiencyRate = ({ apart, together }: JointTally): Value =>
  apart === 0 ? undefined : { of: apart - together, outOf: apart };

/**
 * The same held against single items: the working days that the matters of bundles take on average where they are filed alone, from
 * acceptance to completion, one after another; days are rounded to hundredths.
 *
 * 中文    与单项办理相比的提高率
 * In      codes — of which bundles, all unless told; those of which a matter was never completed alone cannot be compared
 * Out     no value where there is nothing to compare
 */
export function gainOverSingles({ bundles, members, singles: alone }: JointStatistics, codes = Object.keys(bundles)): Value {
  let [expected, taken] = [0, 0];
  for (const code of codes) {
    const days = daysAlone(members[code] ?? {}, alone);
    if (!days) continue;
    expected += days;
    taken += 100 * (bundles[code]?.together ?? 0);
  }
  return expected === 0 ? undefined : { of: expected - taken, outOf: expected };
}

/** In hundredths of a day. */
function daysAlone(members: Readonly<Record<string, number>>, alone: JointStatistics["singles"]): number | undefined {
  const known = Object.entries(members).flatMap(([matter, items]) => {
    const taken = alone[matter];
    return taken ? [Math.round((100 * items * taken.days) / taken.items)] : [];
  });
  return known.length < Object.keys(members).length ? undefined : known.reduce((sum, days) => sum + days, 0);
}

/** How many were handled, as the place counts joint cases (O-19): their items, one each, or both figures. */
export interface Volume {
  readonly items?: number;
  readonly cases?: number;
}

/** 办件量, received. */
export function volumeOf(received: number, joint: JointStatistics, count: JointProfile["count"]): Volume {
  const { cases, items } = jointTotal(joint);
  const asOne = received - items + cases;
  if (count === "both") return { items: received, cases: asOne };
  return count === "members" ? { items: received } : { cases: asOne };
}
