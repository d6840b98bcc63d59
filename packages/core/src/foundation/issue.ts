import type { ZodError } from "zod";
import zhCN from "zod/v4/locales/zh-CN.js";

/** What an issue's sentence may mention. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * What is wrong with an input, and where: a code and its parameters. The sentence comes last, from a language table.
 *
 * 中文  输入问题
 */
export interface Issue {
  readonly code: string;
  /** Where in the input: field names and list positions, outermost first. */
  readonly path?: readonly (string | number)[];
  readonly params?: Params;
}

/** A parameter that lists names, in the punctuation of each language. */
export const listed = (param: string, names: readonly string[]): Params => ({
  [param]: names.join(", "),
  [`${param}.zh-CN`]: names.join("、"),
});

/** zod's issues as ours, path kept, code under `input.`. */
export function issuesOf(error: ZodError): Issue[] {
  return error.issues.map((issue) => ({
    code: isMissing(issue) ? "input.missing" : `input.${issue.code.replaceAll("_", "-")}`,
    path: issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    params: { detail: withoutName(issue.message), "detail.zh-CN": withoutName(chineseDetail(issue)) },
  }));
}

/** zod tells a member that is not there as one of the type undefined. */
const isMissing = ({ code, message }: { readonly code: string; readonly message: string }): boolean =>
  code === "invalid_type" && message.endsWith("received undefined");

/** The code's own sentence names what is wrong; zod's words begin with a name of it too. */
const withoutName = (detail: string): string => detail.replace(zodName, "");
const zodName =
  /^(?:Invalid (?:input|option|number)|Too (?:big|small)|Unrecognized keys?|无效(?:输入|选项|数字)|数值过[大小]|出现未知的键\(key\))[:：] ?/;

const { localeError } = zhCN();

/** zod's own words in Chinese; what a schema of ours says of a pattern stands as it is. */
function chineseDetail(issue: ZodError["issues"][number]): string {
  if (issue.code === "custom" || (issue.code === "invalid_format" && issue.format === "regex")) return issue.message;
  if (issue.code === "invalid_type") return `应为 ${issue.expected}`;
  const said = localeError(issue as Parameters<typeof localeError>[0]);
  return typeof said === "string" ? said : (said?.message ?? issue.message);
}
