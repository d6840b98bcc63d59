import {
  dimensionNames,
  groupName,
  isSame,
  plainFigure,
  rounded,
  type AnyMeasure,
  type Dimension,
  type FiguresOfGroup,
  type Language,
  type Rounding,
  type Value,
} from "@banjie/core";
import { stringify } from "csv-stringify/sync";
import { speakIn } from "../texts.ts";
import { printFigure, printParts } from "./printFigure.ts";
import { table } from "./table.ts";

/** A figure of which more became known. 中文 变动的统计数据 */
interface Change {
  readonly group: FiguresOfGroup["group"];
  readonly measure: AnyMeasure;
  readonly before: Value;
  readonly after: Value;
}

const keyOf = ({ group }: FiguresOfGroup): string => JSON.stringify(group);

/** The figures that are others than they were, group by group. */
export function changesOf(
  before: readonly FiguresOfGroup[],
  after: readonly FiguresOfGroup[],
  measures: readonly AnyMeasure[],
): Change[] {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const gone = before.filter((row) => !after.some((other) => keyOf(other) === keyOf(row)));
  const emptied = gone.map(({ group }): FiguresOfGroup => ({ group, figures: {} }));
  return [...after, ...emptied].flatMap((row) =>
    measures.flatMap((measure) => {
      const [was, is] = [known.get(keyOf(row))?.figures[measure.id], row.figures[measure.id]];
      return isSame(was, is) ? [] : [{ group: row.group, measure, before: was, after: is }];
    }),
  );
}

/** A change for machines. */
export const plainChange = ({ group, measure, before, after }: Change): object => ({
  group,
  measure: measure.id,
  before: plainFigure(before),
  after: plainFigure(after),
});

/** What has changed since a day, and by what it is grouped. */
interface ChangesPaper {
  readonly changes: readonly Change[];
  readonly day: string;
  readonly by: readonly Dimension[];
  readonly bundleNames: Readonly<Record<string, string>>;
  readonly rounding: Rounding;
}

/**
 * A line for each change: the group, the measure, what it was made of and the value as it is printed, as it was and as it is; and what both
 * hold for.
 */
export function changesAsCsv({ changes, by, rounding }: ChangesPaper, holdsFor: Readonly<Record<string, unknown>>): string {
  const sides = ["before", "after"].flatMap((side) => [`${side}Of`, `${side}OutOf`, side]);
  const lines = changes.map(({ group, measure, before, after }) => [
    ...by.map((dimension) => group[dimension]),
    measure.id,
    ...[before, after].flatMap((value) => [value?.of, value?.outOf, value && rounded(value, measure, rounding)]),
    measure.unit,
    ...Object.values(holdsFor),
  ]);
  return stringify([[...by, "measure", ...sides, "unit", ...Object.keys(holdsFor)], ...lines]).trimEnd();
}

/** The same as a table; that there is no change is said. 中文 变动表 */
export function printChanges({ changes, day, by, bundleNames, rounding }: ChangesPaper, language: Language): string {
  const speak = speakIn(language);
  if (changes.length === 0) return speak("stats.unchanged", { day });
  const columns = [
    ...by.map((dimension) => ({ head: dimensionNames[dimension][language], align: "left" as const })),
    { head: speak("stats.measure"), align: "left" as const },
    ...[speak("stats.then"), speak("stats.now")].flatMap((head) => [{ head }, { head: speak("stats.outOf") }]),
  ];
  const rows = changes.map(({ group, measure, before, after }) => [
    ...by.map((dimension) => groupName(dimension, group[dimension] ?? "", language, bundleNames)),
    measure.name[language],
    ...[before, after].flatMap((value) => [printFigure(measure, value, rounding, speak), printParts(value)]),
  ]);
  return `${speak("stats.changed", { day })}\n${table(columns, rows)}`;
}
