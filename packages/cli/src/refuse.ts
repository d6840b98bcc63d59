import type { Language } from "@banjie/core";
import { filesSentences } from "@banjie/files";
import { importSentences } from "@banjie/import";
import { sqliteSentences } from "@banjie/sqlite";
import { exitCode, type ExitCode } from "./exitCode.ts";
import type { Terminal } from "./terminal.ts";
import { explain, type PlacedIssue } from "./texts.ts";

/** Every table of sentences beside core's and the command line's own. */
export const sentences = [filesSentences, importSentences, sqliteSentences] as const;

/** What is wrong, and where, as one line for a person. */
export const sentenceIn = (language: Language, issue: PlacedIssue): string => explain(issue, language, ...sentences);

/** Says why an input was refused: sentences for a person, the issues themselves for a machine. 中文 拒绝输入 */
export async function refuse(
  issues: readonly PlacedIssue[],
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const sentenceOf = (issue: PlacedIssue): string => sentenceIn(terminal.language, issue);
  if (json)
    await terminal.out(
      JSON.stringify({ refused: issues.map((issue) => ({ ...issue, sentence: sentenceOf(issue) })) }, undefined, 2),
    );
  else for (const issue of issues) terminal.err(sentenceOf(issue));
  return exitCode.refused;
}
