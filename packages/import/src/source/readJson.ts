import { err, ok, type Result } from "@banjie/core";
import { jsonBreak, plainBytes } from "@banjie/files";
import type { ImportFault } from "../importFault.ts";
import { decodedText } from "./decodedText.ts";
import { sourceTrouble } from "./sourceTrouble.ts";

/** The longest document that is read: it is held in memory whole. */
const longestDocument = 256 * 1024 * 1024;

/** A whole JSON document, plain or gzip. Fails `json.too-long`, `json.broken`, `source.*` */
export async function readJson(source: AsyncIterable<Uint8Array>): Promise<Result<unknown, ImportFault>> {
  const pieces: string[] = [];
  let length = 0;
  try {
    for await (const piece of decodedText(plainBytes(source), () => "utf-8")) {
      pieces.push(piece);
      length += piece.length;
      if (length > longestDocument) return err({ code: "json.too-long", params: { longest: longestDocument } });
    }
  } catch (error) {
    return err(sourceTrouble(error));
  }
  return parsed(pieces.join(""));
}

function parsed(text: string): Result<unknown, ImportFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const before = text.slice(0, (jsonBreak(text)?.column ?? 1) - 1).split("\n");
    return err({ code: "json.broken", line: before.length, column: (before.at(-1)?.length ?? 0) + 1, params: {} });
  }
}
