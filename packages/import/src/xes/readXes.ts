import { err, ok, type Result } from "@banjie/core";
import { plainBytes } from "@banjie/files";
import { decodedText } from "../source/decodedText.ts";
import type { SourcePart } from "../source/sourceCase.ts";
import { sourceTrouble } from "../source/sourceTrouble.ts";
import type { XesFault } from "./xesFault.ts";
import { xmlEncoding } from "./xmlEncoding.ts";
import { XesParser } from "./xesParser.ts";

/**
 * Reads an event log in XES (IEEE 1849), plain or gzip, one trace at a time; events that stand in no trace come as parts of their
 * own. The first fault is the last thing that comes.
 *
 * 中文  读取 XES 日志
 * Holds nothing is mended: what cannot be read right is a fault with its line, column and element
 * Fails `xes.no-log`, `xes.not-well-formed`, `xes.cut-off`, `xes.element-unknown`, `xes.element-misplaced`, `xes.attribute-missing`,
 *       `xes.value-invalid`, `xes.value-too-long`, `xes.key-doubled`, `xes.text-unexpected`, `source.*`
 */
export async function* readXes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Result<SourcePart, XesFault>> {
  const parser = new XesParser();
  try {
    for await (const text of decodedText(plainBytes(source), xmlEncoding)) {
      parser.write(text);
      for (const part of parser.take()) yield ok(part);
      if (parser.fault) break;
    }
    parser.end();
  } catch (error) {
    parser.fault = sourceTrouble(error, parser.line);
  }
  if (parser.fault) yield err(parser.fault);
}
