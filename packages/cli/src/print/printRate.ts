import { rounded, type Value } from "@banjie/core";

const inPercent = { unit: "percent", rounding: { digits: 2, mode: "halfUp" } } as const;

/** A rate as a percentage with two digits, rounded half up (O-40); nothing where there is no population. */
export const printRate = (rate: Value, none: string): string => (rate === undefined ? none : `${rounded(rate, inPercent)} %`);
