import type { ZodError } from "zod";

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

/** zod's issues as ours, path kept, code under `input.`. */
export function issuesOf(error: ZodError): Issue[] {
  return error.issues.map((issue) => ({
    code: isMissing(issue) ? "input.missing" : `input.${issue.code.replaceAll("_", "-")}`,
    path: issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
    params: { detail: issue.message },
  }));
}

/** zod tells a member that is not there as one of the type undefined. */
const isMissing = ({ code, message }: { readonly code: string; readonly message: string }): boolean =>
  code === "invalid_type" && message.endsWith("received undefined");
