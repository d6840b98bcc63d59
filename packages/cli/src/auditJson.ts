import {
  auditQuestion,
  figuresBy,
  figuresOf,
  jointQuestion,
  plainFigure,
  say,
  sayIndicator,
  totalOf,
  type AuditReport,
  type CaseDifference,
  type Finding,
  type Language,
  type Question,
  type Statistics,
  type Value,
} from "@banjie/core";
import type { AuditedLog, JudgedOtherwise } from "./auditLog.ts";
import type { AuditJson } from "./auditSchema.ts";
import { sentenceIn } from "./refuse.ts";
import { plainVerified } from "./verifyAll.ts";

/** An audited log for a machine: its statistics as figures, its findings with severity, basis and sentence. */
export function plainAudit(audited: AuditedLog, language: Language): AuditJson {
  const { file, header, report, unjudged, silent, faults, receipt: judgedBy, whatIf: otherwise, claims, caseClaims } = audited;
  const { rules, ...plainReport } = report;
  return toJson({
    file,
    header,
    receipt: judgedBy,
    totals: plainTotals(report),
    ...plainReport,
    statistics: plainRows(report.statistics, auditQuestion),
    joint: plainRows(report.joint, jointQuestion),
    findings: report.findings.map((one) => plainFinding(one, rules, language)),
    indicators: report.indicators.map((one) => ({ ...one, sentence: sayIndicator(one, language) })),
    unjudged,
    silent,
    faults: { count: faults.count, first: faults.first.map((one) => ({ ...one, sentence: sentenceIn(language, one) })) },
    ...(otherwise && { whatIf: plainWhatIf(otherwise, language) }),
    ...(claims && { claims: claims.map(plainVerified) }),
    ...(caseClaims && { caseClaims }),
  });
}

/** What is written is what the schema says; the cast is held by a test against real output. */
const toJson = (plainOne: object): AuditJson => plainOne as AuditJson;

function plainWhatIf(
  { change, was, now, cases, beside, receipt: judgedOtherwiseBy }: JudgedOtherwise,
  language: Language,
): object {
  const plainDifference = ({ gone, come, ...rest }: CaseDifference): object => ({
    ...rest,
    gone: gone.map((one) => plainFinding(one, was.rules, language)),
    come: come.map((one) => plainFinding(one, now.rules, language)),
  });
  return {
    change,
    mechanical: true,
    receipt: judgedOtherwiseBy,
    totals: { was: allTotals(was), now: allTotals(now) },
    findings: { was: was.findings.length, now: now.findings.length },
    cases: cases.map(plainDifference),
    beside: beside.map(plainDifference),
  };
}

const plain = (found: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(found).map(([id, value]) => [id, plainFigure(value)]));

const plainRows = (statistics: Statistics, { by, measures }: Pick<Question, "by" | "measures">): object[] =>
  figuresBy(statistics, by, measures).map(({ group, figures: found }) => ({ ...group, figures: plain(found) }));

const plainTotals = ({ statistics }: AuditReport) => plain(figuresOf(totalOf(statistics), auditQuestion.measures));

/** Of joint filings too. */
const allTotals = (report: AuditReport) => ({
  ...plainTotals(report),
  ...plain(figuresOf(totalOf(report.joint), jointQuestion.measures)),
});

/** A finding with what its rule says of it. */
function plainFinding(found: Finding, rules: AuditReport["rules"], language: Language) {
  const { rule, code, params: of, case: id, item, positions, at, since, bounds } = found;
  const known = rules[rule];
  const sentence = say(found, language);
  const ofRule = known && { severity: known.severity, basis: known.basis[language] };
  return {
    rule,
    ...ofRule,
    code,
    sentence,
    params: of,
    case: id,
    ...(item && { item }),
    positions,
    at,
    ...(since && { since }),
    ...(bounds && { bounds }),
  };
}
