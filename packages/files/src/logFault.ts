import type { Issue, Params } from "@banjie/core";

/** Where in a log something is wrong. Lines and columns count from 1. */
export interface LogPlace {
  readonly file: string;
  readonly line?: number;
  /** The character within the line. */
  readonly column?: number;
  /** Where the line begins in the text, unpacked if the file is packed: bytes from 0. */
  readonly byte?: number;
}

/**
 * What is wrong with a log, and where. `params` repeats the place, so that code and params are all a sentence needs.
 *
 * 中文  日志缺陷
 */
export interface LogFault extends Issue, LogPlace {
  readonly params: Params;
  /** What else is wrong with the same event. */
  readonly also?: readonly Issue[];
}

/** A fault at its place. */
export function logFault(code: string, place: LogPlace, params: Params = {}): LogFault {
  const { file, line, column } = place;
  const where: Params = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  return { code, ...place, params: { ...where, ...params } };
}

/** An event's issues as one fault of its line. */
export function eventFault(issues: readonly Issue[], place: LogPlace): LogFault {
  const [{ code, path, params } = { code: "event.not-an-object" }, ...also] = issues;
  const field = path === undefined ? {} : { path };
  const named: Params = path === undefined ? { ...params } : { ...params, path: path.join(".") };
  return { ...logFault(code, place, named), ...field, ...(also.length > 0 && { also }) };
}
