import { clockNames, type CaseClaimVerdict, type Language } from "@banjie/core";
import type { AuditedLog } from "../auditLog.ts";
import { sentenceIn } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type Speak } from "../texts.ts";
import { printAudit } from "./printAudit.ts";
import { cardLine } from "./printCards.ts";
import { printIndicators } from "./printIndicators.ts";
import { printReceipt } from "./printReceipt.ts";
import { printUnjudged } from "./printUnjudged.ts";
import { printVerified } from "./printVerified.ts";
import { conformanceLine } from "./printViews.ts";
import { printWhatIf } from "./printWhatIf.ts";

/** So many are listed unless all are asked for. */
const few = 10;

/** An audited log as pages for a person: what is wrong with the file first, by what it was judged last. 中文 审计报告 */
export function printAudited(audited: AuditedLog, { language, columns }: Terminal, listAll: boolean): string {
  const { file, header, report, unjudged, silent, faults, receipt, whatIf, claims, caseClaims } = audited;
  const speak = speakIn(language);
  const sections = [speak("audit.title", { file })];
  if (faults.count > 0) {
    const lines = faults.first.map((fault) => `  ${sentenceIn(language, fault)}`);
    sections.push(`${speak("audit.faults", { count: faults.count })}\n${shortened(lines, faults.count, listAll, speak)}`, "");
  }
  sections.push(printAudit({ header, report, isDamaged: faults.count > 0, language, columns, listFindings: listAll }));
  if (report.cases > 0) sections.push("", conformanceLine(report.conformance, speak), speak("audit.ways", { file }));
  if (header.imported || unjudged.length + silent.length > 0) sections.push(printUnjudged(audited, language));
  if (report.indicators.length > 0) sections.push("", printIndicators(report.indicators, language, listAll));
  if (report.promises.length > 0) sections.push("", promises(audited, listAll, speak));
  if (report.cards.length > 0) {
    const lines = report.cards.map((told) => cardLine(told, language));
    sections.push("", `${speak("audit.cards", { count: lines.length })}\n${shortened(lines, lines.length, listAll, speak)}`);
  }
  if (claims) sections.push("", speak("audit.claims"), printVerified(claims, language));
  if (caseClaims) sections.push("", caseClaimLines(caseClaims, language, speak));
  if (whatIf) sections.push("", printWhatIf(whatIf, { language, listAll, few }));
  sections.push("", printReceipt(receipt, speak));
  return sections.join("\n");
}

function promises({ report }: AuditedLog, listAll: boolean, speak: Speak): string {
  const lines = report.promises.map(({ case: id, item, position, told, counted }) =>
    counted === undefined
      ? `  ${speak("audit.promise.none", { case: id, item, position, told })}`
      : `  ${speak("audit.promise", { case: id, item, position, told, counted })}`,
  );
  return `${speak("audit.promises", { count: lines.length })}\n${shortened(lines, lines.length, listAll, speak)}`;
}

/** Of what was reported of cases, all that is not so. */
function caseClaimLines(verdicts: readonly CaseClaimVerdict[], language: Language, speak: Speak): string {
  const untrue = verdicts.filter(({ kind }) => kind !== "equal");
  const lines = untrue.map(({ claim, kind, found }) => {
    const { case: id, item, clock, due = "", overdue } = claim;
    const said = [due, overdue === undefined ? "" : flag(overdue, speak)].filter(Boolean).join(" ");
    const now = found ? `${found.due} ${flag(found.overdue, speak)}` : speak(`verify.${kind}`);
    return `  ${speak("audit.caseClaim", { case: id, item, clock: clockNames[clock][language], said, now })}`;
  });
  return [speak("audit.caseClaims", { count: verdicts.length, untrue: untrue.length }), ...lines].join("\n");
}

const flag = (overdue: boolean, speak: Speak): string => speak(overdue ? "column.overdue" : "column.onTime");

function shortened(lines: readonly string[], count: number, listAll: boolean, speak: Speak): string {
  const shown = listAll ? lines : lines.slice(0, few);
  return [...shown, ...(count > shown.length ? [`  ${speak("audit.further", { count: count - shown.length })}`] : [])].join("\n");
}
