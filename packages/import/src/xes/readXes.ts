import { err, ok, type Result } from "@banjie/core";
import { gzipTrouble, plainBytes } from "@banjie/files";
import type { XesFault } from "./xesFault.ts";
import { XesParser } from "./xesParser.ts";
import type { XesPart } from "./xesPart.ts";
import { EncodingTrouble, xmlText } from "./xmlText.ts";

/**
 * Reads an event log in XES (IEEE 1849), plain or gzip, one trace at a time; events that stand in no trace come as parts of their
 * own. The first fault is the last thing that comes.
 *
 * 中文  读取 XES 日志
 * Holds nothing is mended: what cannot be read right is a fault with its line, column and element
 * Fails `xes.no-log`, `xes.not-well-formed`, `xes.cut-off`, `xes.element-unknown`, `xes.element-misplaced`, `xes.attribute-missing`,
 *       `xes.value-invalid`, `xes.key-doubled`, `xes.text-unexpected`, `xes.encoding-unknown`, `xes.encoding-broken`,
 *       `xes.gzip-broken`, `xes.gzip-cut-off`, `xes.file-missing`, `xes.file-unreadable`
 */
export async function* readXes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Result<XesPart, XesFault>> {
  const parser = new XesParser();
  try {
    for await (const text of xmlText(plainBytes(source))) {
      parser.write(text);
      for (const part of parser.take()) yield ok(part);
      if (parser.fault) break;
    }
    parser.end();
  } catch (error) {
    parser.fault = sourceFault(error, parser.line);
  }
  if (parser.fault) yield err(parser.fault);
}

/** What a source throws when it cannot be read is an answer like any other; everything else goes on. */
function sourceFault(error: unknown, line: number): XesFault {
  if (error instanceof EncodingTrouble) return { code: error.code, line, params: { encoding: error.encoding } };
  const trouble = gzipTrouble(error);
  if (trouble) return { code: `xes.gzip-${trouble}`, line, params: {} };
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
  if (error.code === "ENOENT") return { code: "xes.file-missing", params: {} };
  return { code: "xes.file-unreadable", params: { reason: String(error.code) } };
}
