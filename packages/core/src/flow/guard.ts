/**
 * Questions a flow may ask before an act, answered outside the machine from state, act, catalogue and calendar.
 *
 * 中文  条件
 */
export const guards = [
  /** 材料齐全: every required material of the item is in (行政许可法 art. 32(1)(5)). */
  "materialsComplete",
  /** 可容缺: what is missing may follow, and the act defers all of it. */
  "onlyDeferrableMissing",
  /** 补正齐全: with this act nothing asked for is missing any more. */
  "nothingOutstanding",
  /** 视为受理: five working days have passed since receipt and the hall was silent (art. 32(1)(4)). */
  "deemedAccepted",
  /** 退回审查: the act sends back to examination, not to review. */
  "backToExamination",
  /** 未挂起: neither suspended nor in a special procedure. */
  "running",
  /** 可决定: hearing held where one was asked for, interested parties told, a commitment made where one is the way. */
  "readyToDecide",
  /** 费用结清: nothing payable is unpaid. */
  "feeSettled",
  /** 容缺补齐: what was deferred at acceptance has come in. */
  "deferredIn",
  /** 误录: the act voids a mere error of entry. */
  "entryError",
  /** 恢复到受理: the act reopens after acceptance, not before it. */
  "backToAcceptance",
] as const;
export type Guard = (typeof guards)[number];

/** Which guards hold, a bit each in the order of `guards`. */
export type Valuation = number;

/** The bit of a guard. */
export const bitOf = (guard: Guard): Valuation => 1 << guards.indexOf(guard);

/** The valuation in which just these guards hold. */
export const valuation = (holding: Iterable<Guard>): Valuation => {
  let bits = 0;
  for (const guard of holding) bits |= bitOf(guard);
  return bits;
};
