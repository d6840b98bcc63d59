import {
  countConformance,
  wayStageNames,
  type Conformance,
  type ConformanceCounts,
  type Language,
  type ProcessViews,
  type Rounding,
  type Variant,
} from "@banjie/core";
import { speakIn, type Speak } from "../texts.ts";
import { wayName } from "./pathGraph.ts";
import { printRate } from "./printRate.ts";
import { printSpan } from "./printSpan.ts";
import { table, type Column } from "./table.ts";

/** What is told of the ways that cases took. */
export interface ViewsPaper {
  readonly file: string;
  readonly conformance: Conformance;
  readonly views: ProcessViews;
  readonly rounding: Rounding;
  readonly columns: number;
  readonly language: Language;
}

/** So many rows of a table are printed, and so many cases are named. */
const rows = 12;
const examples = 3;

/** The ways that cases took, as tables for a person. 中文 流程视图 */
export function printViews({ file, conformance, views, rounding, columns, language }: ViewsPaper): string {
  const speak = speakIn(language);
  const name = (one: string): string => wayName(one, language);
  const span = (milliseconds: number): string => printSpan(milliseconds, speak);
  const head = (...heads: readonly ViewColumn[]): Column[] =>
    heads.map((one) => ({ head: speak(`views.${one}`), align: textColumns.has(one) ? "left" : "right" }));
  const through = speak(`views.through.${views.through}`);
  const way: Column = { head: speak("views.way"), align: "left", width: Math.max(30, Math.min(columns, 130) - 46) };
  return [
    speak("views.title", { file, through }),
    printConformance(conformance, speak),
    section(
      "variants",
      [...head("cases", "share"), way, ...head("examples")],
      views.variants.map(variantRow(name, rounding, speak)),
      speak,
    ),
    section(
      "followings",
      head("from", "to", "count", "cases", "shortest", "median", "longest"),
      views.followings.map(({ from, to, count, cases, shortest, median, longest }) => {
        return [name(from), name(to), count, cases, ...[shortest, median, longest].map(span)];
      }),
      speak,
    ),
    section(
      "rework",
      head("what", "cases", "repeats"),
      views.rework.map(({ activity, cases, repeats }) => [name(activity), cases, repeats]),
      speak,
    ),
    section(
      "handOvers",
      head("from", "to", "count"),
      views.handOvers.map(({ from, to, count }) => [from, to, count]),
      speak,
    ),
    section(
      "times",
      head("stage", "unit", "acts", "waiting", "working"),
      views.times.map(({ stage, unit, steps, waiting, working }) => {
        return [wayStageNames[stage][language], unit, steps, span(waiting), span(working)];
      }),
      speak,
    ),
    fourEyesLines(views, name, speak),
  ].join("\n\n");
}

type ViewColumn =
  | ("cases" | "share" | "examples" | "from" | "to" | "count" | "shortest" | "median" | "longest")
  | ("what" | "repeats" | "stage" | "unit" | "acts" | "waiting" | "working");
const textColumns: ReadonlySet<ViewColumn> = new Set(["examples", "from", "to", "what", "stage", "unit"]);

/** The three verdicts, and some of the cases that went another way. */
export function printConformance(conformance: Conformance, speak: Speak): string {
  const { deviates } = conformance;
  const verdicts = conformanceLine(countConformance(conformance), speak);
  return deviates.length > 0 ? `${verdicts}\n${speak("views.deviate", { examples: some(deviates, speak) })}` : verdicts;
}

/** How many cases stand in each way, in one line. */
export const conformanceLine = (counts: ConformanceCounts, speak: Speak): string =>
  speak("diagram.verdicts", { cases: counts.conforms + counts.deviates + counts.openSoFar, ...counts });

const some = (cases: readonly string[], speak: Speak): string => cases.slice(0, examples).join(speak("said.list"));

const variantRow =
  (name: (one: string) => string, rounding: Rounding, speak: Speak) =>
  ({ activities, cases, of, examples: named }: Variant): (string | number)[] => {
    const share = printRate({ of: cases, outOf: of }, speak("rate.none"), rounding);
    return [cases, share, activities.map(name).join(" → "), named.join("\n")];
  };

type Section = "variants" | "followings" | "rework" | "handOvers" | "times";

function section(
  title: Section,
  columns: readonly Column[],
  body: readonly (readonly (string | number)[])[],
  speak: Speak,
): string {
  const head = speak(`views.${title}`, { count: body.length });
  if (body.length === 0) return `${head}\n  ${speak("views.none")}`;
  const more = body.length > rows ? `\n  ${speak("views.more", { count: body.length - rows })}` : "";
  return `${head}\n${table(columns, body.slice(0, rows))}${more}`;
}

function fourEyesLines({ fourEyes }: ProcessViews, name: (one: string) => string, speak: Speak): string {
  const { acts, same, different, without } = fourEyes;
  const counts = { one: name(acts[0]), other: name(acts[1]), same: same.length, different: different.length };
  const line = speak("views.fourEyes", { ...counts, without: without.length });
  return same.length > 0 ? `${line}\n${speak("views.samePerson", { examples: some(same, speak) })}` : line;
}
