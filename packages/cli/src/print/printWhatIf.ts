import {
  auditQuestion,
  clockNames,
  figuresOf,
  isSame,
  jointQuestion,
  say,
  totalOf,
  type AnyMeasure,
  type AuditReport,
  type CaseDifference,
  type ClockStanding,
  type Finding,
  type Language,
  type MovedClock,
  type Statistics,
} from "@banjie/core";
import type { JudgedOtherwise } from "../auditLog.ts";
import { speakIn, type Speak } from "../texts.ts";
import { printFigure } from "./printFigure.ts";
import { basisLines } from "./printReceipt.ts";
import { table } from "./table.ts";

interface Paper {
  readonly language: Language;
  readonly listAll: boolean;
  /** So many cases are shown unless all are asked for. */
  readonly few: number;
}

/** What another rule would make of the same history: totals, then case by case. 中文 假设比较 */
export function printWhatIf(otherwise: JudgedOtherwise, { language, listAll, few }: Paper): string {
  const { change, cases, beside, receipt } = otherwise;
  const speak = speakIn(language);
  const listed = (differences: readonly CaseDifference[]): string[] => {
    const shown = listAll ? differences : differences.slice(0, few);
    const rest = differences.length - shown.length;
    const further = rest > 0 ? [`  ${speak("audit.further", { count: rest })}`] : [];
    return [...shown.map((one) => differenceLines(one, language, speak)), ...further];
  };
  return [
    speak("whatIf.title", { change: change.join(", ") }),
    speak("whatIf.mechanical"),
    totals(otherwise, language, speak),
    speak("whatIf.cases", { count: cases.length }),
    ...listed(cases),
    ...(beside.length > 0 ? [speak("whatIf.beside", { count: beside.length }), ...listed(beside)] : []),
    speak("whatIf.receipt"),
    ...basisLines(receipt, speak),
  ].join("\n");
}

/** The figures that the change moves. */
function totals({ was, now }: JudgedOtherwise, language: Language, speak: Speak): string {
  const rows = [
    ...movedFigures(auditQuestion.measures, [was, was.statistics], [now, now.statistics], language, speak),
    ...movedFigures(jointQuestion.measures, [was, was.joint], [now, now.joint], language, speak),
  ];
  const findings = [speak("whatIf.findings"), String(was.findings.length), String(now.findings.length)];
  return table(
    [{ head: speak("stats.measure"), align: "left" }, { head: speak("whatIf.was") }, { head: speak("whatIf.now") }],
    [...rows, findings],
  );
}

function movedFigures(
  measures: readonly AnyMeasure[],
  [was, before]: readonly [AuditReport, Statistics],
  [now, after]: readonly [AuditReport, Statistics],
  language: Language,
  speak: Speak,
): string[][] {
  const [one, other] = [figuresOf(totalOf(before), measures), figuresOf(totalOf(after), measures)];
  const moved = measures.filter(({ id }) => !isSame(one[id], other[id]));
  return moved.map((measure) => [
    measure.name[language],
    printFigure(measure, one[measure.id], was.rounding, speak),
    printFigure(measure, other[measure.id], now.rounding, speak),
  ]);
}

function differenceLines({ case: id, clocks, gone, come }: CaseDifference, language: Language, speak: Speak): string {
  return [
    `  ${id}`,
    ...clocks.map((moved) => `    ${clockLine(moved, language, speak)}`),
    ...gone.map((finding) => `    − ${findingLine(finding, language)}`),
    ...come.map((finding) => `    + ${findingLine(finding, language)}`),
  ].join("\n");
}

function clockLine({ item, round, clock, was, now }: MovedClock, language: Language, speak: Speak): string {
  const told = (standing: ClockStanding | undefined): string =>
    standing ? `${standing.due.slice(0, 16).replace("T", " ")} ${speak(`column.${standing.verdict}`)}` : "—";
  return speak("said.of", {
    name: [item, round && speak("whatIf.round", { round }), clockNames[clock][language]].filter(Boolean).join(" "),
    what: `${told(was)} → ${told(now)}`,
  });
}

const findingLine = (finding: Finding, language: Language): string =>
  [finding.rule, finding.item, say(finding, language)].filter(Boolean).join(" ");
