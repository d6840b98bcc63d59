import { coreSentences, placeOf, say, type Issue, type Language, type Params, type Sentences } from "@banjie/core";
import { actTexts } from "./texts/actTexts.ts";
import { auditTexts } from "./texts/auditTexts.ts";
import { checkTexts } from "./texts/checkTexts.ts";
import { demoTexts } from "./texts/demoTexts.ts";
import { diagramTexts } from "./texts/diagramTexts.ts";
import { dueTexts } from "./texts/dueTexts.ts";
import { importTexts } from "./texts/importTexts.ts";
import { lineTexts } from "./texts/lineTexts.ts";
import { showTexts } from "./texts/showTexts.ts";
import { statsTexts } from "./texts/statsTexts.ts";

/** What the command line itself has to say, by code. 中文 命令行文字 */
const cliTexts = {
  ...lineTexts,
  ...demoTexts,
  ...importTexts,
  ...auditTexts,
  ...diagramTexts,
  ...checkTexts,
  ...dueTexts,
  ...statsTexts,
  ...showTexts,
  ...actTexts,
} as const satisfies Sentences;

export type TextCode = keyof typeof cliTexts;

/** Speaks the command line's texts in one language. */
export type Speak = (code: TextCode, params?: Params) => string;

export const speakIn =
  (language: Language): Speak =>
  (code, params = {}) =>
    cliTexts[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));

/** An issue, and where in which file it stands, if it stands in one. */
export interface PlacedIssue extends Issue {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An issue with its place, as one line for a person. */
export function explain(issue: PlacedIssue, language: Language, ...tables: readonly Sentences[]): string {
  const place = [issue.file, issue.line, issue.column, placeOf(issue)]
    .filter((part) => part !== undefined && part !== "")
    .join(":");
  const sentence = say(issue, language, cliTexts, ...tables);
  const known = [coreSentences as Sentences, cliTexts as Sentences, ...tables].some((table) => Object.hasOwn(table, issue.code));
  return `${place && `${place} `}${sentence}${known ? ` [${issue.code}]` : ""}`;
}
