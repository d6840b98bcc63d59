import type { Language } from "@banjie/core";
import { filesSentences } from "@banjie/files";
import { importSentences } from "@banjie/import";
import { sqliteSentences } from "@banjie/sqlite";
import { asJson } from "./asJson.ts";
import { exitCode, type ExitCode } from "./exitCode.ts";
import type { Terminal } from "./terminal.ts";
import { explain, type PlacedIssue } from "./texts.ts";

/** Every table of sentences beside core's and the command line's own. */
const sentences = [filesSentences, importSentences, sqliteSentences] as const;

/** What is wrong, and where, as one line for a person. */
export const sentenceIn = (language: Language, issue: PlacedIssue): string => explain(issue, language, ...sentences);

/** Issues with their sentences, for a machine. */
export const spokenIssues = (language: Language, issues: readonly PlacedIssue[]) =>
  issues.map((issue) => ({ ...issue, sentence: sentenceIn(language, issue) }));

/** Says why an input was refused: sentences for a person, the issues themselves for a machine. 中文 拒绝输入 */
export async function refuse(
  issues: readonly PlacedIssue[],
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  if (json) await terminal.out(asJson({ refused: spokenIssues(language, issues) }));
  else for (const issue of issues) terminal.err(sentenceIn(language, issue));
  return exitCode.refused;
}
