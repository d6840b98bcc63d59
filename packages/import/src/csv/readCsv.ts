import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { err, ok, type Result } from "@banjie/core";
import { plainBytes } from "@banjie/files";
import type { ImportFault } from "../importFault.ts";
import { decodedText } from "../source/decodedText.ts";
import type { SourcePart } from "../source/sourceCase.ts";
import { sourceTrouble } from "../source/sourceTrouble.ts";
import { CasesOfRows } from "./casesOfRows.ts";
import { csvFault } from "./csvFault.ts";
import { RowLines } from "./rowLines.ts";
import { tableOf, type Table, type TableLayout } from "./table.ts";

/** How a table is written, and what of it is wanted. */
export interface CsvLayout extends TableLayout {
  readonly delimiter?: string | undefined;
  readonly encoding?: string | undefined;
}

/** The longest row that is read: a row is held in memory whole. */
const longestRow = 4 * 1024 * 1024;

/**
 * Reads a table of events, plain or gzip: a row an event, or a row a case and each of its dates an event. Rows of a case need not
 * stand together: what the layout wants of them is held in memory until the table has ended.
 *
 * 中文  读取 CSV 日志
 * Fails `csv.no-header`, `csv.column-missing`, `csv.column-doubled`, `csv.row-uneven`, `csv.row-too-long`, `csv.quote-open`,
 *       `csv.quote-misplaced`, `csv.letter-unfit`, `csv.unreadable`, `csv.time-unreadable`, `source.*`
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  layout: CsvLayout,
): AsyncGenerator<Result<SourcePart, ImportFault>> {
  const cases = new CasesOfRows();
  let table: Table | undefined;
  const lines = new RowLines();
  let line: number | undefined;
  try {
    for await (const { record, info } of rowsOf(source, layout)) {
      line = lines.next(record, info.lines);
      if (!table) {
        const read = tableOf(record, line, layout);
        if (!read.ok) {
          yield read;
          return;
        }
        table = read.value;
        continue;
      }
      if (saysNothing(record)) {
        yield ok({ kind: "event", attributes: new Map(), line });
        continue;
      }
      const fault = cases.add(table.idOf(record), table.kept(record), line);
      if (fault) {
        yield err(fault);
        return;
      }
    }
  } catch (error) {
    yield err(csvFault(error) ?? sourceTrouble(error, line));
    return;
  }
  if (!table) {
    yield err({ code: "csv.no-header", params: {} });
    return;
  }
  for (const rows of cases.take()) {
    const part = table.caseOf(rows);
    yield part;
    if (!part.ok) return;
  }
}

/** A row of nothing but delimiters, as spreadsheets leave them below a table: an event of no case. */
const saysNothing = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === "");

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* rowsOf(source: AsyncIterable<Uint8Array>, { delimiter, encoding }: CsvLayout): AsyncGenerator<ParsedRow> {
  const text = decodedText(plainBytes(source), () => encoding ?? "utf-8");
  const first = await text.next();
  if (first.done === true) return;
  const options = { bom: true, info: true, max_record_size: longestRow, skip_empty_lines: true, relax_column_count: false };
  const parser = parse({ ...options, delimiter: delimiter ?? usualDelimiter(first.value) });
  const input = Readable.from(resumed(first.value, text), { objectMode: false });
  input.on("error", (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    yield* parser as AsyncIterable<ParsedRow>;
  } finally {
    input.destroy();
  }
}

async function* resumed(first: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  if (first !== "") yield first;
  for await (const piece of text) if (piece !== "") yield piece;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** The delimiter that the first line has most of. */
function usualDelimiter(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const count = (letter: string): number => line.split(letter).length;
  return delimiters.reduce((best, letter) => (count(letter) > count(best) ? letter : best));
}
