import { actNames, say, type Language } from "@banjie/core";
import { importSentences, type ImportReport } from "@banjie/import";
import { speakIn } from "../texts.ts";

/** What a printed import says besides the report itself. */
export interface ImportPaper {
  readonly file: string;
  readonly log: string;
  readonly report: ImportReport;
  readonly language: Language;
}

/** How many of the activities without a mapping are named. */
const namedActivities = 12;

/** What became of a foreign log, for a person: every event is accounted for. 中文 导入报告 */
export function printImport({ file, log, report, language }: ImportPaper): string {
  const speak = speakIn(language);
  const { cases, events, derived, written, unmapped, durations, findings } = report;
  const lines = [speak("import.title", { file, log }), speak("import.events", { cases, ...events })];
  for (const { attribute, act, count } of derived) {
    lines.push(speak("import.derived", { attribute, act: actNames[act][language], count }));
  }
  lines.push(speak("import.written", { written }));
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
  if (findings.length > 0) {
    lines.push("", speak("import.quality"), ...findings.map((finding) => `  ${say(finding, language, importSentences)}`));
  }
  return [...lines, "", speak("import.next", { log })].join("\n");
}
