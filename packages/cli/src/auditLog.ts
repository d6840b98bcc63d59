import {
  endOfDay,
  inZone,
  ofRecording,
  ok,
  receiptOf,
  sharesOf,
  verifyCaseClaims,
  whatIf,
  withoutUnrecorded,
  type AuditReport,
  type CaseClaimVerdict,
  type CaseDifference,
  type Finding,
  type Instant,
  type Issue,
  type Judging,
  type LocalInstant,
  type LogHeader,
  type Receipt,
  type Result,
  type ShareOptions,
  type Survey,
  type SilentRule,
  type UnjudgedRule,
  type WhatIf,
} from "@banjie/core";
import manifest from "../package.json" with { type: "json" };
import { calendarOfLog, openCounting, type CountingOptions } from "./openCounting.ts";
import { readChange } from "./readChange.ts";
import type { AnyClaims } from "./readClaimFile.ts";
import { auditReplayed, barred, replayLog, type Replayed } from "./replayLog.ts";
import type { Terminal } from "./terminal.ts";
import { speakIn, type PlacedIssue } from "./texts.ts";
import { verifyAll, type Verified } from "./verifyAll.ts";

/** What is asked of a log, and what it is judged by. */
export interface AuditLogOptions extends CountingOptions {
  readonly asOf?: Instant;
  /** How to judge otherwise: `promise=5` and the like. */
  readonly whatIf?: readonly string[];
  /** Published figures, or what was reported of cases, to recompute. */
  readonly claims?: AnyClaims;
  /** So much text is judged at a time. */
  readonly share?: number;
}

/** A log judged otherwise, and how. */
export interface JudgedOtherwise extends WhatIf {
  readonly change: readonly string[];
}

/** By what a log was judged, and by what version of Banjie; `digest` says what was read. */
export interface LogReceipt extends Receipt {
  readonly engine: string;
  readonly digest: string;
}

/** An audited log, and what it was judged by. */
export interface AuditedLog {
  readonly file: string;
  readonly header: LogHeader;
  readonly report: AuditReport;
  readonly unjudged: readonly UnjudgedRule[];
  /** Rules about acts that the log never records. */
  readonly silent: readonly SilentRule[];
  readonly faults: { readonly count: number; readonly first: readonly Issue[] };
  readonly receipt: LogReceipt;
  readonly whatIf?: JudgedOtherwise;
  readonly claims?: readonly Verified[];
  readonly caseClaims?: readonly CaseClaimVerdict[];
}

/**
 * Audits a log, with a bar; with all its faults.
 *
 * 中文  审计一份日志
 * Fails what opening it, its calendar or its profile fails with, `audit.change-*`
 */
export async function auditLog(
  file: string,
  options: AuditLogOptions,
  terminal: Terminal,
): Promise<Result<AuditedLog, readonly PlacedIssue[]>> {
  const counting = await openCounting(options);
  if (!counting.ok) return counting;
  const { profile } = counting.value;
  const outlook = { knownAt: options.knownAt && endOfDay(options.knownAt) };
  const replayed = await replayLog(file, { ...options, profile, outlook }, terminal);
  if (!replayed.ok) return { ok: false, error: [replayed.error] };
  try {
    const { header, survey, faults, digest } = replayed.value;
    const judging: Judging = { calendar: calendarOfLog(header, counting.value), profile };
    const judged = await judge(replayed.value, judging, options, terminal);
    if (!judged.ok) return judged;
    const { figures, cases } = options.claims ?? {};
    // A claim says itself as of when it was known.
    const { knownAt: _, ...asked } = options;
    const claims = figures && (await verifyAll(figures, { ...asked, log: file }, terminal));
    if (claims && !claims.ok) return claims;
    const { unjudged, silent } = withoutUnrecorded(judged.value.report.findings, header);
    return ok({
      file,
      header,
      report: judgeable(judged.value.report, header),
      unjudged,
      silent,
      faults,
      receipt: logReceipt(survey, judging, digest),
      ...(judged.value.whatIf && { whatIf: judgeableOtherwise(judged.value.whatIf, header) }),
      ...(claims && { claims: claims.value }),
      ...(cases && { caseClaims: verifyCaseClaims(cases, replayed.value.shares(), judged.value.shares) }),
    });
  } finally {
    replayed.value.discard();
  }
}

/** A report without what nobody can judge by the log: of an imported one not even when its acts were recorded. */
const judgeable = (report: AuditReport, header: LogHeader): AuditReport => ({
  ...report,
  findings: withoutUnrecorded(report.findings, header).findings,
  indicators: header.imported ? report.indicators.filter(({ indicator }) => !ofRecording.has(indicator)) : report.indicators,
});

function judgeableOtherwise({ was, now, cases, beside, ...change }: JudgedOtherwise, header: LogHeader): JudgedOtherwise {
  const left = (findings: readonly Finding[]) => withoutUnrecorded(findings, header).findings;
  const judged = (differences: readonly CaseDifference[]): CaseDifference[] =>
    differences
      .map(({ gone, come, ...one }) => ({ ...one, gone: left(gone), come: left(come) }))
      .filter(({ clocks, gone, come }) => clocks.length + gone.length + come.length > 0);
  const reports = { was: judgeable(was, header), now: judgeable(now, header) };
  return { ...change, ...reports, cases: judged(cases), beside: judged(beside) };
}

/** A receipt of this version. */
export const logReceipt = (survey: Survey, judging: Judging, digest: string): LogReceipt => ({
  engine: manifest.version,
  digest,
  ...receiptOf(survey, judging),
});

interface Judged {
  readonly report: AuditReport;
  readonly shares: ShareOptions;
  readonly whatIf?: JudgedOtherwise;
}

async function judge(
  replayed: Replayed,
  judging: Judging,
  { asOf: asked, whatIf: words, ...counting }: AuditLogOptions,
  terminal: Terminal,
): Promise<Result<Judged, readonly PlacedIssue[]>> {
  const { header, survey } = replayed;
  const label = speakIn(terminal.language)("audit.judging");
  const asOf: LocalInstant | undefined = asked && inZone(asked, header.zone);
  const shares = sharesOf(survey, judging, asOf);
  if (!words) return ok({ shares, report: auditReplayed(replayed, shares, { label, terminal }) });
  const change = await readChange(words, header, counting);
  if (!change.ok) return change;
  const judged = whatIf(survey, barred(replayed, label, terminal), change.value, { judging, asOf });
  return ok({ shares, report: judged.was, whatIf: { ...judged, change: words } });
}
