import type { Event } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { TerminalResult } from "../vocabulary/phase.ts";
import { beginIn, endIn } from "./interval.ts";
import { resultOf, type CaseState, type FeeLine, type ItemState } from "./caseState.ts";

/** Ends after which an item owes nothing, whatever was billed before. */
const freeOfCharge: ReadonlySet<TerminalResult> = new Set([
  "refused",
  "notAccepted",
  "notRequired",
  "withdrawn",
  "lapsed",
  "transferredUp",
  "voided",
  "deletedAsError",
]);

/** Whether nothing can be charged for an item any more. */
export function owesNothing(item: ItemState | undefined): boolean {
  const result = item && (resultOf(item) ?? item.outcome);
  return result !== undefined && freeOfCharge.has(result);
}

/**
 * What is due by item, what covers it of the money for none in particular, and what is left over of that: negative where more was paid
 * back than came in.
 */
interface Account {
  readonly due: Readonly<Record<string, number>>;
  readonly covered: Readonly<Record<string, number>>;
  readonly left: number;
}

/** What is asked for an item: a line of a bill, or what will be on one. */
interface Claim extends FeeLine {
  readonly billed: boolean;
}

/**
 * The account of a case. What was paid for named items is theirs; what was paid for no item in particular settles the bills line by line:
 * the account is the same whatever the order of decisions and payments. A fee that is on no bill is not paid by what the bills left over;
 * only a log without any bill is taken to have paid what is published.
 *
 * In  published — what an item would owe that is on no bill yet
 */
function accountOf(state: CaseState, published: (item: ItemState) => number = () => 0): Account {
  const { fees, items } = state;
  const named = { ...fees.paidFor };
  let left = fees.paid - fees.refunded - Object.values(named).reduce((sum, amount) => sum + amount, 0);
  const due: Record<string, number> = {};
  const covered: Record<string, number> = {};
  for (const { item, amount, billed } of claimsIn(state, published)) {
    const owed = owesNothing(items[item]) ? 0 : amount;
    const own = Math.min(owed, named[item] ?? 0);
    const common = !billed && fees.bills.length > 0 ? 0 : Math.min(owed - own, Math.max(0, left));
    named[item] = (named[item] ?? 0) - own;
    left -= common;
    covered[item] = (covered[item] ?? 0) + common;
    due[item] = (due[item] ?? 0) + owed - own - common;
  }
  return { due, covered, left };
}

/**
 * In the order in which they are settled: a completed item had been paid for; then the oldest bill, of a bill first what is decided, then
 * the rest of the whole, then what went its own way; in the end what will be billed.
 */
function claimsIn({ fees, items }: CaseState, published: (item: ItemState) => number): Claim[] {
  const turnOf = ({ item }: FeeLine): number => {
    const { splitOff, outcome } = items[item] ?? { splitOff: true };
    return splitOff ? 2 : outcome === undefined ? 1 : 0;
  };
  const told = fees.bills.flatMap((lines) => lines.toSorted((one, other) => turnOf(one) - turnOf(other)));
  const isCompleted = ({ item }: FeeLine): boolean => items[item]?.completedAt !== undefined;
  const untold = Object.values(items).filter(({ item }) => fees.assessed[item] === undefined);
  return [
    ...[...told.filter(isCompleted), ...told.filter((line) => !isCompleted(line))].map((line) => ({ ...line, billed: true })),
    ...untold.map((item) => ({ item: item.item, amount: published(item), billed: false })),
  ];
}

/** What is billed for an item and not yet paid, in fen 分. 中文 事项应缴 */
export const dueFor = (state: CaseState, number: string): number => accountOf(state).due[number] ?? 0;

/** What is billed and not yet paid; negative when too much was paid. 中文 应缴余额 */
export function balanceOf(state: CaseState): number {
  const { due, left } = accountOf(state);
  return Object.values(due).reduce((sum, amount) => sum + amount, -left);
}

/** What each item still owes, counting what will be on its bill, in fen 分; nothing where all of it came in. */
export function owedByItem(state: CaseState, published: (item: ItemState) => number): Readonly<Record<string, number>> {
  const { due, left } = accountOf(state, published);
  if (left >= 0) return due;
  // More was paid back than had come in: it is owed by whoever owes at all.
  return Object.fromEntries(Object.entries(due).map(([number, amount]) => [number, amount - left]));
}

/** What came in and is owed by nobody: left over of the whole, or paid for an item that owes nothing any more. 中文 应退费用 */
export function refundableOf(state: CaseState): number {
  const idle = Object.entries(state.fees.paidFor).filter(([number]) => owesNothing(state.items[number]));
  return idle.reduce((sum, [, amount]) => sum + amount, Math.max(0, accountOf(state).left));
}

/** 核费 */
export function assess(draft: CaseState, { data }: Event<"FeeAssessed">): void {
  draft.fees.bills.push(data.lines.map(({ item, amount }) => ({ item, amount })));
  for (const { item, amount } of data.lines) draft.fees.assessed[item] = (draft.fees.assessed[item] ?? 0) + amount;
}

/** 缴费: of named items each as much as is due for it. */
export function pay(draft: CaseState, { data }: Event<"FeePaid">): void {
  const { due } = accountOf(draft);
  draft.fees.paid += data.amount;
  let left = data.amount;
  for (const number of data.items ?? []) {
    const part = Math.min(left, due[number] ?? 0);
    draft.fees.paidFor[number] = (draft.fees.paidFor[number] ?? 0) + part;
    left -= part;
  }
}

/** 退费: to named items out of what was paid for them, else out of the whole. */
export function refund(draft: CaseState, { data }: Event<"FeeRefunded">): void {
  if (data.items) nameWhatCovers(draft);
  draft.fees.refunded += data.amount;
  let left = data.amount;
  for (const number of data.items ?? []) {
    const part = Math.min(left, draft.fees.paidFor[number] ?? 0);
    if (part > 0) draft.fees.paidFor[number] = (draft.fees.paidFor[number] ?? 0) - part;
    left -= part;
  }
}

/** From now on each item has for its own what covers it of the money for none in particular. */
function nameWhatCovers(draft: CaseState): void {
  const { paidFor } = draft.fees;
  for (const [number, part] of Object.entries(accountOf(draft).covered)) {
    if (part > 0) paidFor[number] = (paidFor[number] ?? 0) + part;
  }
}

/** Since when and until when something is due for each item, by any act: also a decision frees an item, or leaves its money to others. */
export function noteOwings(draft: CaseState, at: LocalInstant): void {
  const owed = owedByItem(draft, () => 0);
  for (const item of Object.values(draft.items)) {
    if ((owed[item.item] ?? 0) > 0) beginIn(item.owings, at);
    else endIn(item.owings, at);
  }
}
