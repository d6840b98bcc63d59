import type { TerminalResult } from "../vocabulary/phase.ts";
import { resultOf, type CaseState, type ItemState } from "./caseState.ts";

/** Where money stands that came in before anything was billed, or beyond it. */
const unassigned = "";

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

/** What is billed for an item and not yet paid, in fen 分. 中文 事项应缴 */
export function dueFor({ fees, items }: CaseState, number: string): number {
  if (owesNothing(items[number])) return 0;
  return Math.max(0, (fees.assessed[number] ?? 0) - receivedFor({ fees }, number));
}

/** What came in for an item, less what was paid back. */
const receivedFor = ({ fees }: Pick<CaseState, "fees">, number: string): number => fees.received[number] ?? 0;

/** What came in and is for no item; negative where more was paid back than came in. */
export const unassignedMoney = (state: Pick<CaseState, "fees">): number => receivedFor(state, unassigned);

/** What is billed and not yet paid; negative when too much was paid. 中文 应缴余额 */
export function balanceOf(state: CaseState): number {
  return Object.keys(state.fees.assessed).reduce((sum, number) => sum + dueFor(state, number), -unassignedMoney(state));
}

/** 核费: what had come in before is now for something. */
export function assess(draft: CaseState, number: string, amount: number): void {
  draft.fees.assessed[number] = (draft.fees.assessed[number] ?? 0) + amount;
  const waiting = Math.max(0, unassignedMoney(draft));
  receive(draft, unassigned, -waiting);
  assign(draft, waiting, [number]);
}

/** 缴费: for the items named, else for whatever is due, the lowest number first. */
export function pay(draft: CaseState, amount: number, numbers?: readonly string[]): void {
  draft.fees.paid += amount;
  assign(draft, amount, numbers ?? Object.keys(draft.fees.assessed));
}

/** 退费: from the items named, else first from what is for nothing, then from what owes nothing, then from the last item back. */
export function refund(draft: CaseState, amount: number, numbers?: readonly string[]): void {
  draft.fees.refunded += amount;
  const free = Object.keys(draft.fees.received).filter((number) => owesNothing(draft.items[number]));
  const others = Object.keys(draft.fees.received).toReversed();
  let left = amount;
  for (const number of numbers ?? [unassigned, ...free, ...others]) {
    const part = Math.min(left, Math.max(0, receivedFor(draft, number)));
    receive(draft, number, -part);
    left -= part;
  }
  receive(draft, unassigned, -left);
}

function assign(draft: CaseState, amount: number, numbers: readonly string[]): void {
  let left = amount;
  for (const number of numbers) {
    const part = Math.min(left, dueFor(draft, number));
    receive(draft, number, part);
    left -= part;
  }
  receive(draft, unassigned, left);
}

function receive({ fees }: CaseState, number: string, amount: number): void {
  if (amount !== 0) fees.received[number] = (fees.received[number] ?? 0) + amount;
}
