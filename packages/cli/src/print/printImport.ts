import { actNames, say, type Language } from "@banjie/core";
import { importSentences, type CheckResult, type ImportReport } from "@banjie/import";
import { silentLines } from "./printUnjudged.ts";
import { speakIn, type Speak } from "../texts.ts";

/** What a printed import says besides the report itself. */
export interface ImportPaper {
  readonly file: string;
  /** The log that was written, if one was. */
  readonly log: string | undefined;
  readonly report: ImportReport;
  readonly language: Language;
}

/** How many of the activities without a mapping are named. */
const namedActivities = 12;

/** What became of a foreign log, for a person: every event is accounted for. 中文 导入报告 */
export function printImport({ file, log, report, language }: ImportPaper): string {
  const speak = speakIn(language);
  const { cases, events, mapped, derived, written, unmapped, durations, findings, checks } = report;
  const title = log === undefined ? speak("import.dry", { file }) : speak("import.title", { file, log });
  const lines = [title, speak("import.events", { cases, ...events })];
  for (const { activity, act, count } of mapped) lines.push(`  ${count} × ${activity} → ${actNames[act][language]}`);
  for (const { attribute, act, count } of derived) {
    lines.push(speak("import.derived", { attribute, act: actNames[act][language], count }));
  }
  lines.push(speak(log === undefined ? "import.wouldWrite" : "import.written", { written }));
  if (durations) {
    const { mean, median, max } = durations;
    lines.push(speak("import.durations", { mean: mean.toFixed(3), median: median.toFixed(3), max: max.toFixed(3) }));
  }
  if (unmapped.length > 0) {
    lines.push(
      "",
      speak("import.unmapped"),
      ...unmapped.slice(0, namedActivities).map(({ name, count }) => `  ${count} × ${name}`),
    );
    if (unmapped.length > namedActivities) lines.push(`  … ${unmapped.length - namedActivities}`);
  }
  if (checks.length > 0) {
    lines.push("", speak("import.checks"), ...checks.map((check) => `  ${checkLine(check, speak)}`));
  }
  if (findings.length > 0) {
    lines.push("", speak("import.quality"), ...findings.map((finding) => `  ${say(finding, language, importSentences)}`));
  }
  for (const { flow, without } of report.flows) {
    const names = without.map((act) => actNames[act][language]).join(speak("said.list"));
    lines.push("", speak("import.flow", { flow, acts: names }));
  }
  const { acts, rules } = report.unknowable;
  lines.push("", speak("import.unknowable", { acts: acts.map((act) => actNames[act][language]).join(speak("said.list")) }));
  if (rules.length > 0) lines.push("", speak("import.unjudged"), ...silentLines(rules, language, speak));
  return (log === undefined ? lines : [...lines, "", speak("import.next", { log })]).join("\n");
}

/** One check of the source against itself. */
function checkLine({ name, kind, verdict, firstMissed, ...counts }: CheckResult, speak: Speak): string {
  const said = [speak(`import.check.${kind}`, { name, ...counts })];
  if (verdict) said.push(speak("import.check.verdict", { same: verdict.same, other: verdict.other }));
  if (firstMissed) said.push(speak("import.check.first", { case: firstMissed.case, line: firstMissed.line }));
  return said.join(speak("import.check.and"));
}
