import {
  auditQuestion,
  conformanceOf,
  figuresBy,
  figuresOf,
  inZone,
  jointQuestion,
  plainFigure,
  totalOf,
  withoutUnrecorded,
  type AuditReport,
  type Instant,
  type LocalInstant,
  type Question,
  type Statistics,
  type Value,
} from "@banjie/core";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printAudit } from "../print/printAudit.ts";
import { printConformance } from "../print/printViews.ts";
import { printUnjudged } from "../print/printUnjudged.ts";
import { perSecond, secondsSince } from "../progressBar.ts";
import { refuse } from "../refuse.ts";
import { replayLog } from "../replayLog.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn } from "../texts.ts";

export interface AuditOptions {
  readonly asOf?: Instant;
  readonly findings?: boolean;
  readonly json?: boolean;
}

/** `banjie audit LOG`: replays a log and prints what it found. 中文 审计 */
export async function auditCommand(file: string, options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const speak = speakIn(terminal.language);
  const started = performance.now();
  const replayed = await replayLog(file, speak("audit.reading"), terminal);
  if (!replayed.ok) return refuse([replayed.error], options, terminal);
  const { header, audit } = replayed.value;
  const asOf: LocalInstant | undefined = options.asOf && inZone(options.asOf, header.zone);
  const whole = audit.report(asOf);
  const { findings, unjudged, silent } = withoutUnrecorded(whole.findings, header.unrecorded ?? {});
  const report = { ...whole, findings };
  const conformance = conformanceOf(audit.cases(), whole.findings);
  if (options.json) {
    await terminal.out(JSON.stringify({ file, header, ...plainReport(report), conformance, unjudged, silent }, undefined, 2));
  } else {
    await terminal.out(speak("audit.title", { file }));
    const { language, columns } = terminal;
    await terminal.out(printAudit({ header, report, language, columns, listFindings: options.findings === true }));
    if (report.cases > 0) await terminal.out(`\n${printConformance(conformance, speak)}\n${speak("audit.ways", { file })}`);
    if (unjudged.length + silent.length > 0) await terminal.out(printUnjudged(unjudged, silent, language));
    terminal.err(speak("audit.speed", { seconds: secondsSince(started), rate: perSecond(report.events, started) }));
  }
  return report.findings.length > 0 || report.unknownActs.length > 0 ? exitCode.found : exitCode.done;
}

const plain = (figures: Readonly<Record<string, Value>>): object =>
  Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, plainFigure(value)]));

/** A report for a machine: its statistics as figures. */
function plainReport(report: AuditReport): object {
  return {
    totals: plain(figuresOf(totalOf(report.statistics), auditQuestion.measures)),
    ...report,
    statistics: plainRows(report.statistics, auditQuestion),
    joint: plainRows(report.joint, jointQuestion),
  };
}

const plainRows = (statistics: Statistics, { by, measures }: Pick<Question, "by" | "measures">): object[] =>
  figuresBy(statistics, by, measures).map(({ group, figures }) => ({ ...group, figures: plain(figures) }));
