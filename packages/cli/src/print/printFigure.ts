import { rounded, type AnyMeasure, type Rounding, type Value } from "@banjie/core";
import type { Speak } from "../texts.ts";

/** A figure with its unit, rounded as its place rounds; a word where there is none. 中文 统计值 */
export const printFigure = (measure: AnyMeasure, value: Value, rounding: Rounding, speak: Speak): string =>
  value === undefined ? speak("rate.none") : `${rounded(value, measure, rounding)}${speak(`stats.unit.${measure.unit}`)}`;

/** What a figure was made of, where it is a fraction: two that print alike are told apart by it. */
export const printParts = (value: Value): string =>
  value === undefined || value.outOf === 1 ? "" : `${value.of}/${value.outOf}`;
