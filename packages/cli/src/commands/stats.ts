import {
  figuresBy,
  mainMeasures,
  measures as allMeasures,
  measuresOf,
  plainFigure,
  rounded,
  withCompanions,
  type AnyMeasure,
  type Dimension,
  type FiguresOfGroup,
  type Instant,
  type Outlook,
  type ReportingPeriod,
  type Question,
} from "@banjie/core";
import { stringify } from "csv-stringify/sync";
import { asJson } from "../asJson.ts";
import { countLog, type CountedLog, type Counting } from "../countLog.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { shownDay } from "../openCounting.ts";
import { changesAsCsv, changesOf, plainChange, printChanges } from "../print/printChanges.ts";
import { printStats } from "../print/printStats.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type Speak } from "../texts.ts";

export interface StatsOptions extends Counting {
  readonly period?: ReportingPeriod;
  readonly by: readonly Dimension[];
  readonly measure?: readonly AnyMeasure[];
  readonly asOf?: Instant;
  readonly knownAt?: Instant;
  readonly upTo?: number;
  readonly against?: Instant;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** What is shown of groups, unless measures are named. */
const usual = withCompanions(measuresOf("received", "completed", "onTimeRate", "earlyRate", "overdue", "open", "overdueOpen"));

/** `banjie stats LOG`: figures of a log, each by its definition. 中文 统计 */
export async function statsCommand(file: string | undefined, options: StatsOptions, terminal: Terminal): Promise<ExitCode> {
  const speak = speakIn(terminal.language);
  if (options.list) return listMeasures(options, terminal);
  if (file === undefined) {
    terminal.err(speak("stats.log-missing"));
    return exitCode.usage;
  }
  const { asOf, upTo, knownAt } = options;
  const outlook: Outlook = { asOf, upTo, knownAt };
  const counted = await countLog(file, outlook, options, terminal);
  if (!counted.ok) return refuse(counted.error, options, terminal);
  const { position } = counted.value;
  if (upTo !== undefined && upTo > position) terminal.err(speak("stats.unreached", { upTo, position }));
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

function told(log: CountedLog, options: StatsOptions, terminal: Terminal): Iterable<string> {
  const question = questionOf(options, log);
  const statistics = log.answer(question);
  const rows = figuresBy(statistics, question.by, question.measures);
  if (options.csv) return asCsv(rows, question, log);
  if (options.json) return asJson({ ...scope(log, options), rows: rows.map((row) => plainRow(row, question.measures)) });
  return [
    ...head(log, options, speakIn(terminal.language)),
    "",
    printStats({ ...question, statistics, bundleNames: log.bundleNames, rounding: log.rounding, language: terminal.language }),
  ].join("\n");
}

/** What the figures hold for. */
const scope = (
  { hall, asOf, knownAt, countedBy, position, leftOut: { cases, dossiers } }: CountedLog,
  { period, by, upTo }: StatsOptions,
): object => ({
  hall,
  asOf,
  ...(knownAt && { knownAt }),
  ...(countedBy && { countedBy }),
  position,
  ...(upTo !== undefined && { upTo }),
  ...(period && { period }),
  by,
  unjudged: { cases, dossiers },
});

function head(
  { hall, asOf, countedBy, position, leftOut: { cases, dossiers } }: CountedLog,
  options: StatsOptions,
  speak: Speak,
): string[] {
  const { period, knownAt } = options;
  const span = period ? `${period.from} – ${period.to}` : speak("stats.allTime");
  return [
    speak("stats.head", { hall, period: span, asOf: asOf.slice(0, 16).replace("T", " "), position }),
    ...(knownAt ? [speak("stats.knownAt", { day: shownDay(knownAt) })] : []),
    ...(countedBy ? [speak("stats.countedBy", { countedBy, own: speak(replaced(options)) })] : []),
    ...(cases + dossiers > 0 ? [speak("stats.unjudged", { cases, dossiers })] : []),
  ];
}

/** What of a log's own it is not counted by. */
function replaced({ profile, region, notices }: Counting) {
  if (profile === undefined) return "stats.own.calendar";
  return region === undefined && notices === undefined ? "stats.own.profile" : "stats.own.both";
}

const plainRow = ({ group, figures }: FiguresOfGroup, measures: readonly AnyMeasure[]): object => ({
  group,
  figures: Object.fromEntries(measures.map(({ id }) => [id, plainFigure(figures[id])])),
});

/** What the figures hold for, as columns of a table: by the names that a claim has for it. */
const columns = ({ asOf, knownAt, position, countedBy }: CountedLog, { period }: Pick<Question, "period">) => ({
  period: period && (period.from === period.to ? period.from : `${period.from}..${period.to}`),
  asOf,
  knownAt,
  position,
  countedBy,
});

/** A line for each figure: the group, the measure, what it was made of, the value as it is printed, and what it holds for. */
function asCsv(rows: readonly FiguresOfGroup[], question: Omit<Question, "asOf">, log: CountedLog): string {
  const { by, measures } = question;
  const holdsFor = columns(log, question);
  const lines = rows.flatMap(({ group, figures }) =>
    measures.map((measure) => {
      const value = figures[measure.id];
      const { id, unit } = measure;
      return [
        ...by.map((dimension) => group[dimension]),
        id,
        value?.of,
        value?.outOf,
        value && rounded(value, measure, log.rounding),
        unit,
        ...Object.values(holdsFor),
      ];
    }),
  );
  return stringify([[...by, "measure", "of", "outOf", "value", "unit", ...Object.keys(holdsFor)], ...lines]).trimEnd();
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
  const { against } = options;
  const day = against ? shownDay(against) : "";
  const then = await countLog(file, { ...outlook, asOf: now.asOf, knownAt: against }, options, terminal);
  if (!then.ok) return refuse(then.error, options, terminal);
  const question = questionOf(options, now);
  const [before, after] = [then.value, now].map((log) => figuresBy(log.answer(question), question.by, question.measures));
  const changes = changesOf(before ?? [], after ?? [], question.measures);
  const known = { changes, day, by: options.by, bundleNames: now.bundleNames, rounding: now.rounding };
  if (options.csv) await terminal.out(changesAsCsv(known, { ...columns(now, options), against: day }));
  else if (options.json) await terminal.out(asJson({ ...scope(now, options), against: day, changes: changes.map(plainChange) }));
  else await terminal.out([...head(now, options, speak), printChanges(known, terminal.language)].join("\n"));
  return changes.length > 0 ? exitCode.found : exitCode.done;
}

async function listMeasures({ json, csv }: StatsOptions, { language, out }: Terminal): Promise<ExitCode> {
  if (json) await out(asJson(allMeasures));
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
