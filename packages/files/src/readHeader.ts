import { err, issuesOf, logFormat, logHeaderSchema, ok, type LogHeader, type Result } from "@banjie/core";
import { jsonBreak } from "./jsonBreak.ts";
import { logFault, type LogFault } from "./logFault.ts";

/** The first line of a log, judged. `ended` says whether a line break follows it. */
export function readHeader(text: string, file: string, ended: boolean): Result<LogHeader, LogFault> {
  const place = { file, line: 1, byte: 0 };
  if (text.startsWith("\uFEFF")) return err(logFault("log.byte-order-mark", place));
  const broken = jsonBreak(text);
  if (broken?.early && !ended && text.trim() !== "") {
    return err(logFault("log.cut-off", { ...place, column: broken.column }, { events: 0 }));
  }
  const json: unknown = broken ? undefined : JSON.parse(text);
  return isHeader(json) ? headerOf(json, file) : err(logFault("log.header-missing", place));
}

/** Whether a line says of itself that it is the header of a log. */
export const isHeader = (json: unknown): json is object =>
  typeof json === "object" && json !== null && "banjie" in json && json.banjie === "log";

function headerOf(json: object, file: string): Result<LogHeader, LogFault> {
  const place = { file, line: 1, byte: 0 };
  const format: unknown = "format" in json ? json.format : undefined;
  // A format of the future may look different in every other way: say so before anything else.
  if (Number.isInteger(format) && format !== logFormat) {
    return err(logFault("log.format-unknown", place, { format: Number(format), known: logFormat }));
  }
  const parsed = logHeaderSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [{ path = [], params } = {}] = issuesOf(parsed.error);
  return err({ ...logFault("log.header-invalid", place, { path: path.join("."), ...params }), path });
}
