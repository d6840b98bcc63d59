import {
  dimensionNames,
  figuresBy,
  figuresOf,
  groupName,
  measureGroups,
  totalOf,
  type AnyMeasure,
  type Dimension,
  type FiguresOfGroup,
  type Language,
  type Rounding,
  type Statistics,
  type Value,
} from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { bar, sparkline } from "./charts.ts";
import { printFigure } from "./printFigure.ts";
import { table } from "./table.ts";

/** Figures to be printed. */
export interface StatsPaper {
  readonly statistics: Statistics;
  readonly by: readonly Dimension[];
  readonly measures: readonly AnyMeasure[];
  readonly bundleNames: Readonly<Record<string, string>>;
  readonly rounding: Rounding;
  readonly language: Language;
}

/** Figures as tables: of the whole one below another with bars, of groups a row each. 中文 统计表 */
export function printStats(paper: StatsPaper): string {
  const rows = figuresBy(paper.statistics, paper.by, paper.measures);
  const tables = paper.by.length === 0 ? ofTheWhole(paper) : [ofGroups(paper, rows)];
  return [...tables, ...noted(paper, rows)].join("\n\n");
}

/** Where a rate is above 100 %, why it may be. */
const noted = ({ measures, language }: StatsPaper, rows: readonly FiguresOfGroup[]): string[] => {
  const isAbove = ({ id, unit }: AnyMeasure): boolean =>
    unit === "percent" && rows.some(({ figures }) => shareOf(figures[id]) > 1);
  return measures.some(isAbove) ? [speakIn(language)("stats.above")] : [];
};

const cells = 20;

function ofTheWhole(paper: StatsPaper): string[] {
  const { statistics, measures, language } = paper;
  const speak = speakIn(language);
  const figures = figuresOf(totalOf(statistics), measures);
  return Object.entries(measureGroups).flatMap(([group, members]) => {
    const ids = new Set<string>(members.map(({ id }) => id));
    const asked = measures.filter(({ id }) => ids.has(id));
    const rows = asked.map((measure) => rowOf(measure, figures[measure.id], paper));
    return rows.length === 0 ? [] : [`${speak(`stats.group.${group as keyof typeof measureGroups}`)}\n${listed(rows, speak)}`];
  });
}

const listed = (rows: readonly (readonly string[])[], speak: Speak): string =>
  table(
    [
      { head: speak("stats.measure"), align: "left" },
      { head: speak("stats.value") },
      { head: speak("stats.outOf") },
      { head: "", align: "left" },
    ],
    rows,
  );

const shareOf = (value: Value): number => (value === undefined ? 0 : value.of / value.outOf);

/** Name, figure, what it was made of, and for a share a bar. */
function rowOf(measure: AnyMeasure, value: Value, { rounding, language }: StatsPaper): readonly string[] {
  const isShare = measure.unit === "percent";
  return [
    measure.name[language],
    printFigure(measure, value, rounding, speakIn(language)),
    isShare && value ? `${value.of}/${value.outOf}` : "",
    isShare ? bar(shareOf(value), cells) : "",
  ];
}

function ofGroups({ by, measures, bundleNames, rounding, language }: StatsPaper, rows: readonly FiguresOfGroup[]): string {
  const speak = speakIn(language);
  const head = [...by.map((dimension) => dimensionNames[dimension][language]), ...measures.map(({ name }) => name[language])];
  const columns = head.map((name, place) => ({ head: name, align: place < by.length ? ("left" as const) : ("right" as const) }));
  const body = rows.map(({ group, figures }) => [
    ...by.map((dimension) => groupName(dimension, group[dimension] ?? "", language, bundleNames)),
    ...measures.map((measure) => printFigure(measure, figures[measure.id], rounding, speak)),
  ]);
  return table(columns, by.length === 1 && by[0] === "month" ? [...body, trends(rows, measures, speak)] : body);
}

/** By months alone the last row draws how each figure goes. */
const trends = (rows: readonly FiguresOfGroup[], measures: readonly AnyMeasure[], speak: Speak): string[] => [
  speak("stats.trend"),
  ...measures.map(({ id }) => sparkline(rows.map(({ figures }) => figures[id] && shareOf(figures[id])))),
];
