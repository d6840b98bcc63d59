import { CsvError } from "csv-parse";
import type { ImportFault } from "../importFault.ts";

/** What is wrong with a table, by the parser's own code. */
const codes: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: "csv.row-uneven",
  CSV_RECORD_INCONSISTENT_COLUMNS: "csv.row-uneven",
  CSV_MAX_RECORD_SIZE: "csv.row-too-long",
  CSV_QUOTE_NOT_CLOSED: "csv.quote-open",
  CSV_INVALID_CLOSING_QUOTE: "csv.quote-misplaced",
  INVALID_OPENING_QUOTE: "csv.quote-misplaced",
};

/** A fault that the parser found, with its row and column; undefined if the error is another. */
export function csvFault(error: unknown): ImportFault | undefined {
  if (!(error instanceof CsvError)) return undefined;
  const { lines: line, column } = error as { lines?: number; column?: number | string };
  const place = { ...(line !== undefined && { line }), ...(typeof column === "number" && { column: column + 1 }) };
  return { code: codes[error.code] ?? "csv.unreadable", ...place, params: { detail: error.message } };
}
