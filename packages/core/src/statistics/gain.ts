import { takenIn, type Taken } from "./parts.ts";
import type { Tally } from "./statistics.ts";

/**
 * By how much wholes took less than their parts take on average where each is handled by itself, out of the latter. A mean is taken to
 * the hundredth, as it would be published.
 *
 * 中文   与单办相比的提高
 * In     alone — where the parts are looked for that were handled by themselves; the groups of a table share one
 * Out    no value where nothing can be compared; wholes of which a part never was handled by itself are left out
 */
export function gainOf(tally: Tally, alone: Tally): { of: number; outOf: number } | undefined {
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
  return new Map([...singles].map(([part, of]) => [part, Math.round((100 * sumOf(of, "amount")) / sumOf(of, "many"))]));
}

const sumOf = (taken: readonly Taken[], name: "many" | "amount"): number => taken.reduce((sum, one) => sum + one[name], 0);
