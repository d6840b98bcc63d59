import type { Tally } from "./statistics.ts";
import type { Value } from "./value.ts";

/** The parts of a whole as one word: those of the same parts are counted together. */
export const partsKey = (parts: readonly string[]): string => JSON.stringify(parts.toSorted());

/** Where it is counted how many wholes of the same parts took so much. */
export const gainSlot = (amount: number, parts: string): string => `${amount} ${parts}`;

/** Wholes of the same parts: how many, and what they took. */
interface Taken {
  readonly parts: readonly string[];
  readonly many: number;
  readonly amount: number;
}

const takenIn = (tally: Tally): Taken[] =>
  Object.entries(tally).map(([slot, many]) => {
    const cut = slot.indexOf(" ");
    return { parts: JSON.parse(slot.slice(cut + 1)) as string[], many, amount: many * Number(slot.slice(0, cut)) };
  });

/**
 * By how much wholes took less than their parts take on average where each is handled by itself, out of the latter. A mean is taken to
 * the hundredth, as it would be published.
 *
 * 中文   与单办相比的提高
 * In     alone — where the parts are looked for that were handled by themselves; the groups of a table share one
 * Out    no value where nothing can be compared; wholes of which a part never was handled by itself are left out
 */
export function gainOf(tally: Tally, alone: Tally): Value {
  const means = meansOf(takenIn(alone));
  let [expected, taken] = [0, 0];
  for (const { parts, many, amount } of takenIn(tally)) {
    const known = parts.flatMap((part) => means.get(part) ?? []);
    if (parts.length < 2 || known.length < parts.length) continue;
    expected += many * known.reduce((sum, mean) => sum + mean, 0);
    taken += 100 * amount;
  }
  return expected === 0 ? undefined : { of: expected - taken, outOf: expected };
}

/** What each part takes by itself, in hundredths. */
function meansOf(taken: readonly Taken[]): Map<string, number> {
  const singles = Map.groupBy(
    taken.filter(({ parts }) => parts.length === 1),
    ({ parts: [part = ""] }) => part,
  );
  const sumOf = (of: readonly Taken[], name: "many" | "amount"): number => of.reduce((sum, one) => sum + one[name], 0);
  return new Map([...singles].map(([part, of]) => [part, Math.round((100 * sumOf(of, "amount")) / sumOf(of, "many"))]));
}
