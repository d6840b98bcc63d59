import { gainOf } from "./gain.ts";
import { defaultProfile } from "../profile/defaultProfile.ts";
import type { Rounding } from "../vocabulary/rounding.ts";
import type { AnyMeasure } from "./measure.ts";
import { monthlyScores } from "./scores.ts";
import type { Tally } from "./statistics.ts";

/** A figure, exact: whole numbers until it is printed. Of an empty population there is none. 中文 统计值 */
export type Value = { readonly of: number; readonly outOf: number } | undefined;

/** What is printed: 100 of them are one whole where it is a share. */
type Printed = Pick<AnyMeasure, "unit" | "rounding">;

/**
 * The value of a measure, out of what was counted for it.
 *
 * 中文   统计值
 * In     whole — what was counted in all groups that it is out of, where this is one of several
 * Holds  neither 0 nor 100 per cent of nothing: an empty population has no value
 */
export function valueOf({ formula }: Pick<AnyMeasure, "formula">, tally: Tally = {}, whole: Tally = tally): Value {
  switch (formula.form) {
    case "total":
      return { of: tally["of"] ?? 0, outOf: formula.per ?? 1 };
    case "ratio":
      return over(tally["of"] ?? 0, (formula.across === undefined ? tally : whole)["outOf"] ?? 0);
    case "distinct":
      return { of: Object.keys(tally).length, outOf: 1 };
    case "median":
      return medianOf(inOrder(tally));
    case "percentile":
      return percentileOf(inOrder(tally), formula.percent);
    case "score":
      return formula.take === "mean" ? meanOf(scoresOf(tally)) : medianOf(scoresOf(tally));
    case "gain":
      return gainOf(tally, whole);
  }
}

const over = (of: number, outOf: number): Value => (outOf === 0 ? undefined : { of, outOf });

/** How many there are of each number, the least number first. */
type Spread = readonly (readonly [number: number, many: number])[];

const inOrder = (tally: Tally): Spread =>
  Object.entries(tally)
    .map(([number, many]) => [Number(number), many] as const)
    .toSorted(([one], [other]) => one - other);

/** The scores of all months of windows in a tally. */
function scoresOf(tally: Tally): Spread {
  const alike = Map.groupBy(monthlyScores(tally), ({ points }) => points);
  return [...alike].map(([points, months]) => [points, months.length] as const).toSorted(([one], [other]) => one - other);
}

const meanOf = (spread: Spread): Value =>
  over(
    spread.reduce((sum, [number, many]) => sum + number * many, 0),
    sizeOf(spread),
  );

const sizeOf = (spread: Spread): number => spread.reduce((sum, [, many]) => sum + many, 0);

/** The n-th number, from 1. */
function nth(spread: Spread, n: number): number | undefined {
  let passed = 0;
  for (const [number, many] of spread) if ((passed += many) >= n) return number;
  return undefined;
}

function medianOf(spread: Spread): Value {
  const size = sizeOf(spread);
  const [low, high] = [nth(spread, Math.ceil(size / 2)), nth(spread, Math.floor(size / 2) + 1)];
  return size === 0 || low === undefined || high === undefined ? undefined : { of: low + high, outOf: 2 };
}

function percentileOf(spread: Spread, percent: number): Value {
  const number = nth(spread, Math.ceil((sizeOf(spread) * percent) / 100));
  return number === undefined ? undefined : { of: number, outOf: 1 };
}

/**
 * A value as it is printed, rounded last.
 *
 * 中文  舍入后的统计值
 * In    usual — how the place rounds (`world.latest.statistics.rounding`); what is rounded otherwise by its definition stays so
 * @example
 * ```ts
 * import { rounded } from "@banjie/core";
 * rounded({ of: 2, outOf: 3 }, { unit: "percent" }); // => "66.67"
 * rounded({ of: 2, outOf: 3 }, { unit: "percent" }, { digits: 2, mode: "truncate" }); // => "66.66"
 * ```
 */
export function rounded(
  { of, outOf }: NonNullable<Value>,
  { unit, rounding: own }: Printed,
  usual: Rounding = byDefault,
): string {
  const rounding = own ?? usual;
  // Beyond the safe integers a product of two sums would be off by one.
  const [above, below] = [BigInt(Math.abs(of)) * (unit === "percent" ? 100n : 1n), BigInt(outOf)];
  const scaled = roundedQuotient(above * 10n ** BigInt(rounding.digits), below, rounding.mode).toString();
  const digits = scaled.padStart(rounding.digits + 1, "0");
  const [whole, fraction] = [digits.slice(0, digits.length - rounding.digits), digits.slice(digits.length - rounding.digits)];
  const isNegative = of < 0 && /[1-9]/.test(digits);
  return `${isNegative ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
}

/** Two digits, half up: of a place that does not say otherwise. */
export const byDefault: Rounding = defaultProfile.statistics.rounding.value;

const roundedQuotient = (above: bigint, below: bigint, mode: Rounding["mode"]): bigint =>
  mode === "truncate" ? above / below : (2n * above + below) / (2n * below);

/** Whether two figures are the same number. */
export const isSame = (one: Value, other: Value): boolean =>
  one === undefined || other === undefined
    ? one === other
    : BigInt(one.of) * BigInt(other.outOf) === BigInt(other.of) * BigInt(one.outOf);
