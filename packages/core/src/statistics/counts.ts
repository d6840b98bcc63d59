/**
 * What is counted of items: a commutative monoid under `addCounts`, with `noCounts` as its nothing.
 *
 * 中文   办件统计
 * Holds  received = completed + notAccepted + notRequired + withdrawn + lapsed + voided + open, over a whole log
 *        completed = early + onTheDay + overdue + unjudged
 *        what was deleted as an entry error is counted nowhere
 */
export interface Counts {
  /** 收件: filed. */
  readonly received: number;
  /** 受理: accepted, deemed acceptance included. */
  readonly accepted: number;
  /** 办结: completed, whether granted, refused or without a decision, and what was sent up. */
  readonly completed: number;
  /** 提前: completed at least one working day before the promised day. */
  readonly early: number;
  /** 按期: completed on the promised day. */
  readonly onTheDay: number;
  /** 超期: completed after it. */
  readonly overdue: number;
  /** Completed without any promise to judge by. */
  readonly unjudged: number;
  /** 不予受理 */
  readonly notAccepted: number;
  /** 不受理: no licence needed. */
  readonly notRequired: number;
  /** 撤回 */
  readonly withdrawn: number;
  /** 视为撤回 */
  readonly lapsed: number;
  /** 作废 */
  readonly voided: number;
  /** 在办: not ended yet. */
  readonly open: number;
  /** 超期在办: of those, past the promised day. */
  readonly overdueOpen: number;
}

export const noCounts: Counts = {
  received: 0,
  accepted: 0,
  completed: 0,
  early: 0,
  onTheDay: 0,
  overdue: 0,
  unjudged: 0,
  notAccepted: 0,
  notRequired: 0,
  withdrawn: 0,
  lapsed: 0,
  voided: 0,
  open: 0,
  overdueOpen: 0,
};

export type CountName = keyof Counts;

const names = Object.keys(noCounts) as readonly CountName[];

/** The sum of two counts, name by name. */
export function addCounts(left: Counts, right: Counts): Counts {
  const sum: Record<CountName, number> = { ...left };
  for (const name of names) sum[name] += right[name];
  return sum;
}

/** 按时办结: early and on the day. */
export const onTime = ({ early, onTheDay }: Counts): number => early + onTheDay;

/** A rate: a numerator over a denominator, whole numbers until printed. An empty population has no value. 中文 比率 */
export type Rate = { readonly of: number; readonly outOf: number } | undefined;

const rate = (of: number, outOf: number): Rate => (outOf === 0 ? undefined : { of, outOf });

/** 按时办结率: on time out of those completed under a promise. */
export const onTimeRate = (counts: Counts): Rate => rate(onTime(counts), counts.completed - counts.unjudged);

/** 提前办结率: early out of those completed under a promise. */
export const earlyRate = (counts: Counts): Rate => rate(counts.early, counts.completed - counts.unjudged);
