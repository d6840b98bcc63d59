import { ok, type Result, type Severity } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { auditLog, type AuditedLog, type AuditLogOptions } from "../auditLog.ts";
import { plainAudit } from "../auditJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { logsIn } from "../logsIn.ts";
import { printAudited } from "../print/printAudited.ts";
import { perSecond, secondsSince } from "../progressBar.ts";
import { readAnyClaims, type AnyClaims } from "../readClaimFile.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type PlacedIssue } from "../texts.ts";

/** From the gravest on. */
const gravity: readonly Severity[] = ["E", "S", "P", "W", "D"];

/** From which severity on a finding makes the exit code. */
export const failOns = [...gravity, "none"] as const;
type FailOn = (typeof failOns)[number];

export interface AuditOptions extends Omit<AuditLogOptions, "claims"> {
  /** A file of published figures to recompute. */
  readonly claims?: string;
  /** Findings that are less grave do not make the exit code; `none` does. */
  readonly failOn?: FailOn;
  readonly findings?: boolean;
  readonly json?: boolean;
}

/** `banjie audit LOG`: replays a log, or every log of a folder, and prints what it found. 中文 审计 */
export async function auditCommand(path: string, options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const files = await logsIn(path);
  if (!files.ok) return refuse([files.error], options, terminal);
  const claims = await claimsOf(options);
  if (!claims.ok) return refuse(claims.error, options, terminal);
  const isOne = files.value.length === 1;
  const codes: ExitCode[] = [];
  const plain: object[] = [];
  for (const file of files.value) {
    const started = performance.now();
    const audited = await auditLog(file, { ...options, claims: claims.value }, terminal);
    codes.push(audited.ok ? codeOf(audited.value, options) : await refuse(audited.error, isOne ? options : {}, terminal));
    if (!audited.ok) continue;
    if (options.json) plain.push(plainAudit(audited.value, terminal.language));
    else await tell(audited.value, options, terminal, started);
  }
  const [first] = plain;
  if (options.json && (first || !isOne)) await terminal.out(asJson(isOne ? first : { logs: plain }));
  return Math.max(...codes) as ExitCode;
}

async function tell(audited: AuditedLog, options: AuditOptions, terminal: Terminal, started: number): Promise<void> {
  const speak = speakIn(terminal.language);
  await terminal.out(printAudited(audited, terminal, options.findings === true));
  const { events } = audited.report;
  terminal.err(speak("audit.speed", { seconds: secondsSince(started), rate: perSecond(events, started) }));
}

const claimsOf = async ({ claims }: AuditOptions): Promise<Result<AnyClaims, readonly PlacedIssue[]>> =>
  claims === undefined ? ok({}) : readAnyClaims(claims);

/** A faulty file is said before what was found in it; a case that cannot be judged may hide anything. */
function codeOf({ report, faults, claims = [], caseClaims = [] }: AuditedLog, { failOn = "D" }: AuditOptions): ExitCode {
  if (faults.count > 0) return exitCode.faulty;
  const counts = new Set(failOn === "none" ? [] : gravity.slice(0, gravity.indexOf(failOn) + 1));
  const isFound = report.findings.some(({ rule }) => counts.has(report.rules[rule]?.severity ?? "E"));
  const verdicts = [...claims.map(({ verdict }) => verdict), ...caseClaims];
  const isUntrue = verdicts.some(({ kind }) => kind !== "equal");
  return isFound || isUntrue || report.unknownActs.length > 0 ? exitCode.found : exitCode.done;
}
