import { rounded, type Rounding, type Value } from "@banjie/core";

/** A rate as a percentage, rounded as its place rounds (O-40); nothing where there is no population. */
export const printRate = (rate: Value, none: string, rounding: Rounding): string =>
  rate === undefined ? none : `${rounded(rate, { unit: "percent" }, rounding)} %`;
