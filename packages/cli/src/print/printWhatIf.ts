import {
  auditQuestion,
  clockNames,
  figuresOf,
  isSame,
  say,
  totalOf,
  type CaseDifference,
  type ClockStanding,
  type Finding,
  type Language,
  type MovedClock,
} from "@banjie/core";
import type { JudgedOtherwise } from "../auditLog.ts";
import { speakIn, type Speak } from "../texts.ts";
import { printFigure } from "./printFigure.ts";
import { table } from "./table.ts";

interface Paper {
  readonly language: Language;
  readonly listAll: boolean;
  /** So many cases are shown unless all are asked for. */
  readonly few: number;
}

/** What another rule would make of the same history: totals, then case by case. 中文 假设比较 */
export function printWhatIf(otherwise: JudgedOtherwise, { language, listAll, few }: Paper): string {
  const { change, cases } = otherwise;
  const speak = speakIn(language);
  const shown = listAll ? cases : cases.slice(0, few);
  const lines = shown.map((one) => differenceLines(one, language, speak));
  const rest = cases.length - shown.length;
  return [
    speak("whatIf.title", { change: change.join(", ") }),
    speak("whatIf.mechanical"),
    totals(otherwise, language, speak),
    speak("whatIf.cases", { count: cases.length }),
    ...lines,
    ...(rest > 0 ? [`  ${speak("audit.further", { count: rest })}`] : []),
  ].join("\n");
}

/** The figures that the change moves. */
function totals({ was, now }: JudgedOtherwise, language: Language, speak: Speak): string {
  const { measures } = auditQuestion;
  const [before, after] = [was, now].map(({ statistics }) => figuresOf(totalOf(statistics), measures));
  const rows = measures.flatMap((measure): string[][] => {
    const [one, other] = [before?.[measure.id], after?.[measure.id]];
    if (isSame(one, other)) return [];
    return [
      [measure.name[language], printFigure(measure, one, was.rounding, speak), printFigure(measure, other, now.rounding, speak)],
    ];
  });
  const findings = [speak("whatIf.findings"), String(was.findings.length), String(now.findings.length)];
  return table(
    [{ head: speak("stats.measure"), align: "left" }, { head: speak("whatIf.was") }, { head: speak("whatIf.now") }],
    [...rows, findings],
  );
}

function differenceLines({ case: id, clocks, gone, come }: CaseDifference, language: Language, speak: Speak): string {
  return [
    `  ${id}`,
    ...clocks.map((moved) => `    ${clockLine(moved, language, speak)}`),
    ...gone.map((finding) => `    − ${findingLine(finding, language)}`),
    ...come.map((finding) => `    + ${findingLine(finding, language)}`),
  ].join("\n");
}

function clockLine({ item, clock, was, now }: MovedClock, language: Language, speak: Speak): string {
  const told = (standing: ClockStanding | undefined): string =>
    standing ? `${standing.due.slice(0, 16).replace("T", " ")} ${speak(`column.${standing.verdict}`)}` : "—";
  return `${item} ${clockNames[clock][language]}: ${told(was)} → ${told(now)}`;
}

const findingLine = (finding: Finding, language: Language): string =>
  [finding.rule, finding.item, say(finding, language)].filter(Boolean).join(" ");
