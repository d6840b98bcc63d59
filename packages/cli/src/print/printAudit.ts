import {
  countOf,
  figureOf,
  groupOf,
  hallStream,
  regrouped,
  say,
  totalOf,
  type AuditReport,
  type Finding,
  type Language,
  type LogHeader,
  type Rounding,
  type UnknownAct,
  type Value,
} from "@banjie/core";
import stringWidth from "string-width";
import { speakIn, type Speak } from "../texts.ts";
import { printJoint } from "./printJoint.ts";
import { printRate } from "./printRate.ts";
import { table, type Column } from "./table.ts";

/** A measure that counts, and has a column of its own. */
type CountColumn =
  | "received"
  | "accepted"
  | "completed"
  | "onTime"
  | "early"
  | "onTheDay"
  | "overdue"
  | "unjudged"
  | "open"
  | "overdueOpen"
  | "notAccepted"
  | "notRequired"
  | "withdrawn"
  | "lapsed"
  | "voided";

/** What a printed audit says besides the report itself. */
export interface AuditPaper {
  readonly header: LogHeader;
  readonly report: AuditReport;
  /** Whether some of the file could not be read. */
  readonly isDamaged: boolean;
  readonly language: Language;
  readonly columns: number;
  readonly listFindings: boolean;
}

/** An audit as pages for a person. 中文 审计报告 */
export function printAudit(paper: AuditPaper): string {
  const speak = speakIn(paper.language);
  const { report } = paper;
  if (paper.isDamaged && report.events === 0) return speak("said.of", { name: paper.header.hall, what: speak("audit.unread") });
  const sections = [scope(paper, speak)];
  if (report.span) {
    sections.push(
      `${speak("audit.timeliness")}\n${timeliness(report, speak)}`,
      `${speak("audit.byMonth")}\n${statisticsTable("column.month", report, speak)}`,
      `${speak("audit.byDepartment")}\n${statisticsTable("column.department", report, speak)}`,
    );
  }
  const joint = printJoint(report, paper.language);
  if (joint) sections.push(`${speak("audit.joint")}\n${joint}`);
  sections.push(findings(paper, speak));
  sections.push(...unknownActs(report, speak));
  return sections.join("\n\n");
}

function scope({ header, report }: AuditPaper, speak: Speak): string {
  const { events, cases, items, position, span, asOf } = report;
  if (!span || !asOf) return speak("said.of", { name: header.hall, what: speak("audit.empty") });
  const { from, to } = span;
  const numbers = { hall: header.hall, events, cases, items, position, from: from.slice(0, 10), to: to.slice(0, 10) };
  const { complaint, service, window } = report.dossiers;
  const beside = complaint + service + window > 0 ? `\n${speak("audit.dossiers", { complaint, service, window })}` : "";
  return `${speak("audit.scope", numbers)}${beside}\n${speak("audit.asOf", { asOf })}`;
}

const counts: readonly CountColumn[] = [
  "completed",
  "onTime",
  "early",
  "onTheDay",
  "overdue",
  "unjudged",
  "open",
  "overdueOpen",
  "notAccepted",
  "notRequired",
  "withdrawn",
  "lapsed",
  "voided",
];

/** The rate that stands beside a count. */
const rates: Partial<Record<CountColumn, string>> = { onTime: "onTimeRate", early: "earlyRate" };

/** A rate with what it is made of: its base is not the count that stands above it. */
const shareOf = (rate: Value, none: string, rounding: Rounding): string =>
  rate === undefined ? none : `${printRate(rate, none, rounding)} (${rate.of}/${rate.outOf})`;

function timeliness({ statistics, rounding }: AuditReport, speak: Speak): string {
  const cell = totalOf(statistics);
  const none = speak("rate.none");
  const cells = counts.map((name): [string, string] => {
    const rate = rates[name];
    const beside = rate === undefined ? "" : `  ${shareOf(figureOf(rate, cell), none, rounding)}`;
    return [speak(`column.${name}`), `${String(countOf(name, cell)).padStart(7)}${beside}`];
  });
  const width = Math.max(...cells.map(([name]) => stringWidth(name)));
  return cells.map(([name, text]) => `  ${name}${" ".repeat(width - stringWidth(name))}  ${text}`).join("\n");
}

const flows: readonly CountColumn[] = ["received", "accepted", "completed"];
const stocks: readonly CountColumn[] = ["overdue", "open", "overdueOpen"];

/** Audit figures by one of its dimensions. */
function statisticsTable(
  first: "column.month" | "column.department",
  { statistics, rounding }: AuditReport,
  speak: Speak,
): string {
  const column = (name: CountColumn): Column => ({ head: speak(`column.${name}`) });
  const columns = [...flows.map(column), column("onTime"), column("early"), ...stocks.map(column)];
  const none = speak("rate.none");
  const rows = regrouped(statistics, [first === "column.department" ? 0 : 1]);
  return table(
    [{ head: speak(first), align: "left" }, ...columns],
    Object.keys(rows)
      .toSorted()
      .map((key) => {
        const cell = rows[key] ?? {};
        const rate = (id: string): string => printRate(figureOf(id, cell), none, rounding);
        const count = (name: CountColumn): number => countOf(name, cell);
        return [groupOf(key)[0] ?? "", ...flows.map(count), rate("onTimeRate"), rate("earlyRate"), ...stocks.map(count)];
      }),
  );
}

function findings({ report, language, columns, listFindings }: AuditPaper, speak: Speak): string {
  if (report.findings.length === 0) return speak("audit.clean");
  const count = speak("audit.findings", { count: report.findings.length });
  if (listFindings) return `${count}\n${report.findings.map((finding) => findingLine(finding, language)).join("\n")}`;
  const rows = [...Map.groupBy(report.findings, ({ rule }) => rule)].toSorted(([, a], [, b]) => b.length - a.length);
  const head: Column[] = [
    { head: speak("column.count") },
    { head: speak("column.rule"), align: "left" },
    { head: speak("column.meaning"), align: "left", width: Math.max(40, Math.min(columns, 130) - 34) },
  ];
  const body = rows.map(([rule, found]) => [found.length, ruleCell(rule, report, speak), meaning(rule, found, report, language)]);
  return `${count}\n${table(head, body)}\n${speak("audit.more")}`;
}

function ruleCell(rule: string, { rules }: AuditReport, speak: Speak): string {
  const known = rules[rule];
  return known ? `${rule}\n${speak(`severity.${known.severity}`).split(" ").join("\n")}` : rule;
}

function meaning(rule: string, found: readonly Finding[], { rules }: AuditReport, language: Language): string {
  const known = rules[rule];
  const [example] = found;
  const asked = known ? `${known.statement[language]}${speakIn(language)("said.aside", { aside: known.basis[language] })}\n` : "";
  return `${asked}${speakIn(language)("audit.example")} ${example ? findingLine(example, language).slice(rule.length + 1) : ""}`;
}

/** One finding as one line: where, what, by which events. */
function findingLine(finding: Finding, language: Language): string {
  const { case: id, item, positions, bounds = [], rule } = finding;
  const events = [...positions, ...bounds].map((position) => `#${position}`).join(" ");
  return [rule, `${id}${item ? `/${item}` : ""}`, events, say(finding, language)].filter(Boolean).join(" ");
}

/** Acts that are not known, and what is not judged for them: those of the hall leave more unjudged than their own. */
function unknownActs({ unknownActs: acts }: AuditReport, speak: Speak): string[] {
  const { own = [], ofHall = [] } = Object.groupBy(acts, ({ stream }) => (stream === hallStream ? "ofHall" : "own"));
  const [first] = ofHall;
  return [
    ...(own.length > 0 ? [speak("audit.unknown", countOfTypes(own, speak))] : []),
    ...(first ? [speak("audit.unknownOfHall", { ...countOfTypes(ofHall, speak), position: first.position })] : []),
  ];
}

/** How many acts are not known, and of what types. */
export const countOfTypes = (acts: readonly UnknownAct[], speak: Speak) => ({
  count: acts.length,
  types: [...new Set(acts.map(({ type }) => type))].join(speak("said.list")),
});
