import {
  figuresBy,
  isSame,
  mainMeasures,
  measures as allMeasures,
  measuresOf,
  plainFigure,
  rounded,
  withCompanions,
  type AnyMeasure,
  type CivilDate,
  type Dimension,
  type FiguresOfGroup,
  type Instant,
  type Outlook,
  type ReportingPeriod,
  type Value,
} from "@banjie/core";
import { stringify } from "csv-stringify/sync";
import { countLog, type CountedLog, type Counting } from "../countLog.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { endOfDay } from "../openCounting.ts";
import { printFigure } from "../print/printFigure.ts";
import { printStats } from "../print/printStats.ts";
import { table } from "../print/table.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type Speak } from "../texts.ts";

export interface StatsOptions extends Counting {
  readonly period?: ReportingPeriod;
  readonly by: readonly Dimension[];
  readonly measure?: readonly AnyMeasure[];
  readonly asOf?: Instant;
  readonly knownAt?: CivilDate;
  readonly upTo?: number;
  readonly against?: CivilDate;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What is shown of groups, unless measures are named. */
const usual = measuresOf("received", "completed", "onTimeRate", "earlyRate", "overdue", "open", "overdueOpen");

/** `banjie stats LOG`: figures of a log, each by its definition. 中文 统计 */
export async function statsCommand(file: string | undefined, options: StatsOptions, terminal: Terminal): Promise<ExitCode> {
  const speak = speakIn(terminal.language);
  if (options.list) return listMeasures(options, terminal);
  if (file === undefined) {
    terminal.err(speak("stats.log-missing"));
    return exitCode.usage;
  }
  const { asOf, upTo, knownAt } = options;
  const outlook: Outlook = { asOf, upTo, knownAt: knownAt && endOfDay(knownAt) };
  const counted = await countLog(file, outlook, options, terminal);
  if (!counted.ok) return refuse(counted.error, options, terminal);
  if (options.against !== undefined) return compare(file, counted.value, outlook, options, terminal);
  await terminal.out(told(counted.value, options, terminal));
  return exitCode.done;
}

/** The measures asked for, with those that belong beside them; else the main ones. */
const askedOf = ({ measure, by }: StatsOptions, { jointCount }: CountedLog): readonly AnyMeasure[] =>
  measure ? withCompanions(measure) : by.length > 0 ? usual : mainMeasures(jointCount);

const questionOf = (options: StatsOptions, log: CountedLog) => ({
  measures: askedOf(options, log),
  by: options.by,
  period: options.period,
});

function told(log: CountedLog, options: StatsOptions, terminal: Terminal): string {
  const question = questionOf(options, log);
  const statistics = log.answer(question);
  const rows = figuresBy(statistics, question.by, question.measures);
  if (options.csv) return asCsv(rows, question.by, question.measures);
  if (options.json)
    return JSON.stringify({ ...scope(log, options), rows: rows.map((row) => plainRow(row, question.measures)) }, undefined, 2);
  return [
    ...head(log, options, speakIn(terminal.language)),
    "",
    printStats({ ...question, statistics, language: terminal.language }),
  ].join("\n");
}

/** What the figures hold for. */
const scope = ({ hall, asOf, knownAt, position, unjudged }: CountedLog, { period, by }: StatsOptions): object => ({
  hall,
  asOf,
  ...(knownAt && { knownAt }),
  position,
  ...(period && { period }),
  by,
  unjudged,
});

function head({ hall, asOf, position, unjudged }: CountedLog, { period, knownAt }: StatsOptions, speak: Speak): string[] {
  const span = period ? `${period.from} – ${period.to}` : speak("stats.allTime");
  return [
    speak("stats.head", { hall, period: span, asOf: asOf.slice(0, 16).replace("T", " "), position }),
    ...(knownAt ? [speak("stats.knownAt", { day: knownAt })] : []),
    ...(unjudged > 0 ? [speak("stats.unjudged", { count: unjudged })] : []),
  ];
}

const plainRow = ({ group, figures }: FiguresOfGroup, measures: readonly AnyMeasure[]): object => ({
  group,
  figures: Object.fromEntries(measures.map(({ id }) => [id, plainFigure(figures[id])])),
});

/** A line for each figure: the group, the measure, what it was made of, and the value as it is printed. */
function asCsv(rows: readonly FiguresOfGroup[], by: readonly Dimension[], measures: readonly AnyMeasure[]): string {
  const lines = rows.flatMap(({ group, figures }) =>
    measures.map((measure) => {
      const value = figures[measure.id];
      const { id, unit } = measure;
      return [...by.map((dimension) => group[dimension]), id, value?.of, value?.outOf, value && rounded(value, measure), unit];
    }),
  );
  return stringify([[...by, "measure", "of", "outOf", "value", "unit"], ...lines]).trimEnd();
}

/** What has changed since a day: late entries and corrections make other figures of periods that have passed. */
async function compare(
  file: string,
  now: CountedLog,
  outlook: Outlook,
  options: StatsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const speak = speakIn(terminal.language);
  const day = options.against ?? "";
  const then = await countLog(file, { ...outlook, asOf: now.asOf, knownAt: endOfDay(day as CivilDate) }, options, terminal);
  if (!then.ok) return refuse(then.error, options, terminal);
  const question = questionOf(options, now);
  const [before, after] = [then.value, now].map((log) => figuresBy(log.answer(question), question.by, question.measures));
  const changes = changesOf(before ?? [], after ?? [], question.measures);
  if (options.json)
    await terminal.out(JSON.stringify({ ...scope(now, options), against: day, changes: changes.map(plainChange) }, undefined, 2));
  else
    await terminal.out(
      [
        ...head(now, options, speak),
        changes.length === 0 ? speak("stats.unchanged", { day }) : printChanges(changes, day, terminal),
      ].join("\n"),
    );
  return changes.length > 0 ? exitCode.found : exitCode.done;
}

/** A figure of which more became known. */
interface Change {
  readonly group: FiguresOfGroup["group"];
  readonly measure: AnyMeasure;
  readonly before: Value;
  readonly after: Value;
}

const keyOf = ({ group }: FiguresOfGroup): string => JSON.stringify(group);

function changesOf(
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

const plainChange = ({ group, measure, before, after }: Change): object => ({
  group,
  measure: measure.id,
  before: plainFigure(before),
  after: plainFigure(after),
});

function printChanges(changes: readonly Change[], day: string, { language }: Terminal): string {
  const speak = speakIn(language);
  const columns = [
    { head: "", align: "left" as const },
    { head: speak("stats.measure"), align: "left" as const },
    { head: speak("stats.then") },
    { head: speak("stats.now") },
  ];
  const rows = changes.map(({ group, measure, before, after }) => [
    Object.values(group).join(" "),
    measure.name[language],
    printFigure(measure, before, speak),
    printFigure(measure, after, speak),
  ]);
  return `${speak("stats.changed", { day })}\n${table(columns, rows)}`;
}

async function listMeasures({ json, csv }: StatsOptions, { language, out }: Terminal): Promise<ExitCode> {
  if (json) await out(JSON.stringify(allMeasures, undefined, 2));
  else if (csv) {
    const rows = allMeasures.map(({ id, subject, unit, name, definition }) => [
      id,
      subject,
      unit,
      name[language],
      definition[language],
    ]);
    await out(stringify([["id", "subject", "unit", "name", "definition"], ...rows]).trimEnd());
  } else for (const { id, name, definition } of allMeasures) await out(`${id}  ${name[language]}\n  ${definition[language]}`);
  return exitCode.done;
}
