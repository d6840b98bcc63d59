import { err, ok, type Result } from "@banjie/core";
import { jsonBreak, plainBytes } from "@banjie/files";
import type { ImportFault } from "../importFault.ts";
import { decodedText } from "./decodedText.ts";
import { sourceTrouble } from "./sourceTrouble.ts";

/** The longest document that is read, in letters: it is held in memory whole. */
const longestDocument = 64 * 1024 * 1024;

/** So many objects and lists: one of nothing is two letters in the document and some fifty bytes in memory. */
const mostObjects = 4 * 1024 * 1024;

/** A whole JSON document, plain or gzip. Fails `json.too-long`, `json.too-many`, `json.broken`, `source.*` */
export async function readJson(source: AsyncIterable<Uint8Array>): Promise<Result<unknown, ImportFault>> {
  const pieces: string[] = [];
  let length = 0;
  let objects = 0;
  try {
    for await (const piece of decodedText(plainBytes(source), () => "utf-8")) {
      pieces.push(piece);
      length += piece.length;
      objects += begun(piece);
      if (length > longestDocument) return err({ code: "json.too-long", params: { longest: longestDocument } });
      if (objects > mostObjects) return err({ code: "json.too-many", params: { most: mostObjects } });
    }
  } catch (error) {
    return err(sourceTrouble(error));
  }
  return parsed(pieces.join(""));
}

/** How many objects and lists may begin in a text: no fewer than do. */
function begun(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === openBrace || letter === openBracket) count++;
  }
  return count;
}

const [openBrace, openBracket] = ["{", "["].map((letter) => letter.charCodeAt(0));

function parsed(text: string): Result<unknown, ImportFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const before = text.slice(0, (jsonBreak(text)?.column ?? 1) - 1).split("\n");
    return err({ code: "json.broken", line: before.length, column: (before.at(-1)?.length ?? 0) + 1, params: {} });
  }
}
