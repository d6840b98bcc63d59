import type { Limit } from "./limit.ts";

/**
 * How long limits are in one unit, as far as that is certain.
 *
 * Holds  `least` never says more than a limit takes and `most` never less, from whatever day it runs, with the holidays of the country
 *        and a region; a hall that closes by a notice of its own may take longer
 */
export interface LimitMeasure {
  readonly unit: Limit["unit"];
  /** Of a limit that there is not: nothing. */
  readonly least: (limit: Limit | undefined) => number;
  /** Of a limit that there is not: without end. */
  readonly most: (limit: Limit | undefined) => number;
  /** How long an end may be put off that falls on days of rest, before what follows it begins. */
  readonly putOff: number;
}

/** What is more than another for certain: the least of it, and the most of the other. */
export interface Excess {
  readonly least: Limit;
  readonly most: Limit;
}

/**
 * Whether one length is more than another from whatever day both run: told in their own unit if that shows it, else in natural days.
 *
 * 中文    时限长短比较
 * Out     nothing where it depends on the day, or the one is not longer
 */
export function surelyBeyond(
  unit: Limit["unit"],
  one: (measure: LimitMeasure) => number,
  other: (measure: LimitMeasure) => number,
): Excess | undefined {
  for (const measure of [inOwnUnit(unit), inNaturalDays]) {
    const [least, most] = [one(measure), other(measure)];
    if (least > most) return { least: { length: least, unit: measure.unit }, most: { length: most, unit: measure.unit } };
  }
  return undefined;
}

/** Whether a limit is longer than another from whatever day both run. */
export const isSurelyLonger = (one: Limit, other: Limit): boolean =>
  surelyBeyond(
    one.unit,
    ({ least }) => least(one),
    ({ most }) => most(other),
  ) !== undefined;

/** Exact for limits of the unit; it knows nothing of others. */
const inOwnUnit = (unit: Limit["unit"]): LimitMeasure => ({
  unit,
  least: (limit) => (limit?.unit === unit ? limit.length : 0),
  most: (limit) => (limit?.unit === unit ? limit.length : Infinity),
  putOff: unit === "workingDay" || unit === "hour" ? 0 : Infinity,
});

/** No rest of the country has been longer than ten days (24 January to 2 February 2020): two weeks leave room for a region's. */
const longestRest = 14;

/**
 * Natural days that limits take.
 *
 * Working days: a week has five, and before and after a holiday days of weekends work for it: from no day of 2007 to 2026 were that
 * more than three natural days saved; five are granted. A year has 248 working days, 365/248 = 1.47 natural days for each; 8/5 leaves
 * some twenty more to the holidays of a region, and the fortnight is for a limit that meets the longest rest at once.
 * Months: only February is shorter than 30 days, by two. Hours: no day has more than 24, and a hall is open an hour of every working day.
 * Days and months are told without what they are put off at their end: another limit that ends there is put off as long.
 */
const inNaturalDays: LimitMeasure = {
  unit: "naturalDay",
  least: (limit) => (limit ? leastDays[limit.unit](limit.length) : 0),
  most: (limit) => (limit ? mostDays[limit.unit](limit.length) : Infinity),
  putOff: longestRest,
};

type Days = Readonly<Record<Limit["unit"], (length: number) => number>>;

const leastDays: Days = {
  workingDay: (length) => Math.max(length, Math.ceil((length * 7) / 5) - 5),
  naturalDay: (length) => length,
  month: (length) => 30 * length - 2,
  hour: (length) => Math.ceil(length / 24) - 1,
};

const mostWorkingDays = (length: number): number => Math.ceil((length * 8) / 5) + longestRest;

const mostDays: Days = {
  workingDay: mostWorkingDays,
  naturalDay: (length) => length,
  month: (length) => 31 * length,
  hour: mostWorkingDays,
};
