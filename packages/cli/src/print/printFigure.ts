import { rounded, type AnyMeasure, type Value } from "@banjie/core";
import type { Speak } from "../texts.ts";

/** A figure with its unit; a word where there is none. 中文 统计值 */
export const printFigure = ({ unit, rounding }: AnyMeasure, value: Value, speak: Speak): string =>
  value === undefined ? speak("rate.none") : `${rounded(value, { unit, rounding })}${speak(`stats.unit.${unit}`)}`;
