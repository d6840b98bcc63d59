import type { Event } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { TerminalResult } from "../vocabulary/phase.ts";
import { beginIn, endIn } from "./interval.ts";
import type { CaseState, FeeLine, Fees } from "./caseState.ts";
import { resultOf, type ItemState } from "./itemState.ts";

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

/** What is due by item, and where the money is. */
interface Account {
  /** What is claimed of each item, whether it came in or not. */
  readonly owed: Readonly<Record<string, number>>;
  readonly due: Readonly<Record<string, number>>;
  /** What is left over of the money for no item in particular: negative where more was paid back than came in. */
  readonly left: number;
  /** What was paid for items that do not owe it, and has not been paid back. */
  readonly idle: number;
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
  let left = fees.paid - fees.refunded - sum(named);
  const owed: Record<string, number> = {};
  const due: Record<string, number> = {};
  for (const { item, amount, billed } of claimsIn(state, published)) {
    const asked = owesNothing(items[item]) ? 0 : amount;
    const own = Math.min(asked, named[item] ?? 0);
    const common = !billed && fees.bills.length > 0 ? 0 : Math.min(asked - own, Math.max(0, left));
    add(named, item, -own);
    left -= common;
    add(owed, item, asked);
    add(due, item, asked - own - common);
  }
  // What went back beyond what was left over had been paid for items that do not owe it any more.
  const idle = sum(named);
  const lent = Math.min(idle, Math.max(0, -left));
  return { owed, due, left: left + lent, idle: idle - lent };
}

const sum = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((whole, amount) => whole + amount, 0);

function add(amounts: Record<string, number>, item: string, amount: number): void {
  amounts[item] = (amounts[item] ?? 0) + amount;
}

/**
 * In the order in which they are settled: a completed item had been paid for, unless it was paid back; then the oldest bill, of a bill
 * first what is decided, then the rest of the whole, then what went its own way; in the end what will be billed.
 */
function claimsIn({ fees, items }: CaseState, published: (item: ItemState) => number): Claim[] {
  const turnOf = ({ item }: FeeLine): number => {
    const known = items[item];
    return known === undefined || known.splitOffAt !== undefined ? 2 : known.outcome === undefined ? 1 : 0;
  };
  const told = fees.bills.flatMap((lines) => lines.toSorted((one, other) => turnOf(one) - turnOf(other)));
  const isCompleted = ({ item, again }: FeeLine): boolean => again !== true && items[item]?.completedAt !== undefined;
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
  return sum(due) - left;
}

/** What each item still owes, counting what will be on its bill, in fen 分; nothing where all of it came in. */
export function owedByItem(state: CaseState, published: (item: ItemState) => number): Readonly<Record<string, number>> {
  const { owed, due, left } = accountOf(state, published);
  if (left >= 0) return due;
  // More was paid back than had come in: it is owed by whoever owes at all.
  return Object.fromEntries(Object.entries(due).map(([number, amount]) => [number, owed[number] === 0 ? 0 : amount - left]));
}

/** What came in and is owed by nobody: left over of the whole, or paid for an item that owes nothing any more. 中文 应退费用 */
export function refundableOf(state: CaseState): number {
  const { left, idle } = accountOf(state);
  return Math.max(0, left) + idle;
}

/** 核费 */
export function assess(draft: CaseState, { data }: Event<"FeeAssessed">): void {
  draft.fees.bills.push(data.lines.map(({ item, amount }) => ({ item, amount })));
  for (const { item, amount } of data.lines) add(draft.fees.assessed, item, amount);
}

/** 缴费: of named items each as much as it was billed and nobody has paid for it by name. */
export function pay({ fees }: CaseState, { data }: Event<"FeePaid">): void {
  fees.paid += data.amount;
  let left = data.amount;
  for (const number of data.items ?? []) {
    const part = Math.min(left, (fees.assessed[number] ?? 0) - (fees.paidFor[number] ?? 0));
    add(fees.paidFor, number, part);
    left -= part;
  }
}

/** 退费: for named items out of what was paid for them, else out of the whole; what they owe is asked for again. */
export function refund({ fees }: CaseState, { data }: Event<"FeeRefunded">): void {
  fees.refunded += data.amount;
  let left = data.amount;
  for (const number of data.items ?? []) {
    const part = Math.min(left, fees.assessed[number] ?? 0);
    add(fees.paidFor, number, -Math.min(part, fees.paidFor[number] ?? 0));
    askAgain(fees, number, part);
    left -= part;
  }
}

/** So much of what was billed for an item is settled after all that has been billed by now. */
function askAgain(fees: Fees, item: string, amount: number): void {
  let left = amount;
  const kept = (line: FeeLine): FeeLine[] => {
    const moved = line.item === item ? Math.min(left, line.amount) : 0;
    left -= moved;
    return moved === line.amount ? [] : [{ ...line, amount: line.amount - moved }];
  };
  fees.bills = [...fees.bills.map((lines) => lines.flatMap(kept)), [{ item, amount, again: true }]];
}

/** Since when and until when something is due for each item, by any act: also a decision frees an item, or leaves its money to others. */
export function noteOwings(draft: CaseState, at: LocalInstant): void {
  const owed = owedByItem(draft, () => 0);
  for (const item of Object.values(draft.items)) {
    if ((owed[item.item] ?? 0) > 0) beginIn(item.owings, at);
    else endIn(item.owings, at);
  }
}
