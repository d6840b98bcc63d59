import { feeOf } from "../../catalogue/itemDefinition.ts";
import type { DataOf } from "../../log/event.ts";
import type { Breach } from "../breach.ts";
import { balanceOf } from "../fees.ts";
import type { Bench, Law } from "./law.ts";

/** Fees. 行政许可法 art. 58, 59, 75 */
export const feeLaw: Law = {
  *FeeAssessed({ data }, bench) {
    for (const { name, basis } of data.lines) {
      if (basis === undefined) yield { code: "fee.no-basis", rule: "R-040", params: { name } };
    }
    for (const [number, amount] of assessedBy(data, bench)) yield* judgeBill(number, amount, bench);
  },
  *FeePaid({ data }, { state }) {
    if (data.amount === 0) yield { code: "fee.nothing-paid", rule: "R-040", params: {} };
    const balance = balanceOf(state);
    if (data.amount > balance) yield { code: "fee.overpaid", rule: "R-040", params: { amount: data.amount, balance } };
  },
  *FeeRefunded({ data }, { state }) {
    if (data.amount === 0) yield { code: "fee.nothing-refunded", rule: "R-040", params: {} };
    const paid = state.fees.paid - state.fees.refunded;
    if (data.amount > paid) yield { code: "fee.refund-beyond-paid", rule: "R-040", params: { amount: data.amount, paid } };
  },
};

/** What each item would be charged in all with this bill. */
function assessedBy({ lines }: DataOf<"FeeAssessed">, { state }: Bench): Map<string, number> {
  const assessed = new Map<string, number>();
  for (const { item, amount } of lines) {
    assessed.set(item, (assessed.get(item) ?? state.fees.assessed[item] ?? 0) + amount);
  }
  return assessed;
}

function* judgeBill(number: string, amount: number, { state, world }: Bench): Generator<Breach> {
  const item = state.items[number];
  if (!item) {
    yield { code: "item.unknown", rule: "R-049", params: { item: number } };
    return;
  }
  if (item.outcome === "refused") yield { code: "fee.refused-item", rule: "R-040", params: { item: number } };
  const definition = world.definitionOf(item);
  if (!definition) return;
  const standard = feeOf(definition);
  if (standard === 0) yield { code: "fee.not-charged", rule: "R-040", params: { definition: definition.name } };
  else if (amount !== standard) yield { code: "fee.off-standard", rule: "R-040", params: { amount, standard } };
}
