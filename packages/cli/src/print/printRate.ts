import type { Rate } from "@banjie/core";

/** A rate as a percentage with two digits, rounded half up (O-40); nothing where there is no population. */
export function printRate(rate: Rate, none: string): string {
  if (rate === undefined) return none;
  const hundredths = Math.floor((rate.of * 20_000 + rate.outOf) / (2 * rate.outOf));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")} %`;
}
