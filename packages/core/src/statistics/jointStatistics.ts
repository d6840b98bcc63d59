import type { CaseState } from "../case/caseState.ts";
import type { World } from "../case/world.ts";
import { daysSaved } from "../joint/daysSaved.ts";
import { mixedOutcome } from "../joint/mixedOutcome.ts";
import { isJoint } from "../joint/readiness.ts";
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

/** By the code of the bundle; cases of several items without one under a dash. */
export type JointStatistics = Readonly<Record<string, JointTally>>;

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
const names = Object.keys(none) as readonly (keyof JointTally)[];
const unbundled = "—";

export const noJointStatistics: JointStatistics = {};

/**
 * The statistics of one case; nothing of a case that is not joint.
 *
 * 中文   联办统计
 * Holds  cases = completed + ended + open; a commutative monoid under `mergeJointStatistics`
 */
export function jointStatistics(state: CaseState, world: World): JointStatistics {
  if (!isJoint(state, world)) return noJointStatistics;
  const items = Object.values(state.items);
  const completed = state.completion !== undefined;
  const open = !completed && items.some(({ endedAt }) => endedAt === undefined);
  const saved = daysSaved(state, world);
  const tally = {
    cases: 1,
    items: items.length,
    completed: Number(completed),
    mixed: Number(completed && mixedOutcome(state).kind === "mixed"),
    ended: Number(!completed && !open),
    open: Number(open),
    split: Number(items.some(({ splitOff }) => splitOff)),
    reopened: Number(state.undoneCompletions.length > 0),
    apart: saved?.apart ?? 0,
    together: saved?.together ?? 0,
  };
  return { [state.bundle?.code ?? unbundled]: tally };
}

/** The statistics of two pieces together. */
export function mergeJointStatistics(left: JointStatistics, right: JointStatistics): JointStatistics {
  if (Object.keys(right).length === 0) return left;
  const merged: Record<string, JointTally> = { ...left };
  for (const [code, tally] of Object.entries(right)) merged[code] = addTallies(merged[code] ?? none, tally);
  return merged;
}

/** All bundles in one. */
export const jointTotal = (statistics: JointStatistics): JointTally => Object.values(statistics).reduce(addTallies, none);

function addTallies(left: JointTally, right: JointTally): JointTally {
  const sum: Record<keyof JointTally, number> = { ...left };
  for (const name of names) sum[name] += right[name];
  return sum;
}

/**
 * By how much joint handling shortened handling: the working days spared, out of those that the items took one after another.
 *
 * 中文    审批效能提高率
 * Source  益阳市政务中心 2013: 整合内部联办项目14项,行政审批效能提高30%以上
 * Out     no value where no case was completed together, or none took a day
 */
export const efficiencyRate = ({ apart, together }: JointTally): Value =>
  apart === 0 ? undefined : { of: apart - together, outOf: apart };

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
