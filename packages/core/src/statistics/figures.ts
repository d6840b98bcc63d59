import type { Dimension } from "./dimension.ts";
import type { AnyMeasure } from "./measure.ts";
import { measuresOf } from "./measures/measures.ts";
import { groupKey, groupOf, regrouped, type Cell, type Statistics } from "./statistics.ts";
import { valueOf, type Value } from "./value.ts";

/** The figures of one group. 中文 一组统计值 */
export interface FiguresOfGroup {
  /** What the group is, by dimension. */
  readonly group: Readonly<Partial<Record<Dimension, string>>>;
  readonly figures: Readonly<Record<string, Value>>;
}

/** Statistics as figures, the groups in order. 中文 统计表 */
export function figuresBy(statistics: Statistics, by: readonly Dimension[], measures: readonly AnyMeasure[]): FiguresOfGroup[] {
  const figure = figuresIn(statistics, by);
  const nothingAtAll = by.length === 0 && Object.keys(statistics).length === 0;
  return (nothingAtAll ? [groupKey([])] : Object.keys(statistics)).toSorted().map((key) => {
    const group = groupOf(key);
    return {
      group: Object.fromEntries(by.map((dimension, place) => [dimension, group[place] ?? ""])),
      figures: Object.fromEntries(measures.map((measure) => [measure.id, figure(measure, group)])),
    };
  });
}

/**
 * Single figures of groups, each held against what its measure is out of.
 *
 * 中文  单项统计值
 * In    by — what the statistics were counted by; a group has its place for each
 */
export function figuresIn(
  statistics: Statistics,
  by: readonly Dimension[],
): (measure: AnyMeasure, group: readonly string[]) => Value {
  const wholes = new Map<string, Statistics>();
  const wholesBy = (places: readonly number[]): Statistics => {
    const key = String(places);
    const known = wholes.get(key) ?? (places.length === by.length ? statistics : regrouped(statistics, places));
    wholes.set(key, known);
    return known;
  };
  return (measure, group) => {
    const places = placesParted(measure, by);
    const whole = wholesBy(places)[groupKey(places.map((place) => group[place] ?? ""))];
    return valueOf(measure, statistics[groupKey(group)]?.[measure.id], whole?.[measure.id]);
  };
}

/** The places of the dimensions that part what a measure is out of too: of most measures all of them. */
function placesParted({ formula }: AnyMeasure, by: readonly Dimension[]): number[] {
  if (formula.form === "gain") return [];
  const across = formula.form === "ratio" ? formula.across : undefined;
  return by.flatMap((dimension, place) => (dimension === across ? [] : [place]));
}

/** What was counted in one group, as figures; `whole` is what was counted in all, where it is one of several. */
export const figuresOf = (cell: Cell, measures: readonly AnyMeasure[], whole = cell): Readonly<Record<string, Value>> =>
  Object.fromEntries(measures.map((measure) => [measure.id, valueOf(measure, cell[measure.id], whole[measure.id])]));

/** One figure out of what was counted. Fails: throws `RangeError` on a measure that there is not. */
export function figureOf(id: string, cell: Cell, whole = cell): Value {
  return measuresOf(id).map((measure) => valueOf(measure, cell[id], whole[id]))[0];
}

/** How many were counted, of a measure that counts. */
export const countOf = (id: string, cell: Cell): number => figureOf(id, cell)?.of ?? 0;

/** A figure for a machine: a whole number as such, a fraction as numerator and denominator, nothing as nothing. */
export function plainFigure(value: Value): number | NonNullable<Value> | null {
  if (value === undefined) return null;
  return value.outOf === 1 ? value.of : value;
}
