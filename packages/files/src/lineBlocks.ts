import { isUtf8 } from "node:buffer";
import { err, ok, type Result } from "@banjie/core";

/** Some lines of a text that stand together. */
export interface LineBlock {
  readonly lines: readonly string[];
  /** The number of the first of them, from 1. */
  readonly first: number;
  /** Where the first of them begins, in bytes. */
  readonly byte: number;
  /** Whether the last of them ends with a line break: only the last block of a text may lack it. */
  readonly ended: boolean;
  /** Whether the text ends in the middle of a character. */
  readonly torn: boolean;
}

/** Why a text cannot be read as lines. */
export interface LineTrouble {
  readonly code: "log.not-utf8" | "log.line-too-long";
  readonly line: number;
  readonly column?: number;
  readonly byte: number;
}

/** The longest line that is read: a line is held in memory whole. */
export const longestLine = 16 * 1024 * 1024;

const newline = 0x0a;

/** Text in UTF-8, cut into its lines, about as many at a time as a chunk of bytes holds. */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Result<LineBlock, LineTrouble>> {
  let place = { first: 1, byte: 0 };
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      const bytes = Buffer.concat([...pending, chunk.subarray(0, end)]);
      for (const block of blocksOf(bytes, place)) {
        yield block;
        if (!block.ok) return;
        place = { first: place.first + block.value.lines.length, byte: place.byte + bytes.length };
      }
      pending = [];
      length = 0;
    }
    pending.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length > longestLine) {
      yield err({ code: "log.line-too-long", line: place.first, byte: place.byte });
      return;
    }
  }
  if (length > 0) yield* blocksOf(Buffer.concat(pending), place);
}

type Place = Pick<LineBlock, "first" | "byte">;

function* blocksOf(bytes: Buffer, place: Place): Generator<Result<LineBlock, LineTrouble>> {
  if (isUtf8(bytes)) yield ok(blockOf(bytes, place));
  else if (isTorn(bytes)) yield ok({ ...blockOf(bytes, place), torn: true });
  else yield* upToTheBadLine(bytes, place);
}

function blockOf(bytes: Buffer, place: Place): LineBlock {
  const lines = bytes.toString("utf8").split("\n");
  const ended = bytes.at(-1) === newline;
  if (ended) lines.pop();
  return { lines, ...place, ended, torn: false };
}

/** Whether the only fault of the bytes is that they end in the middle of a character. */
function isTorn(bytes: Buffer): boolean {
  if (bytes.at(-1) === newline) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function* upToTheBadLine(bytes: Buffer, { first, byte }: Place): Generator<Result<LineBlock, LineTrouble>> {
  let line = first;
  let start = 0;
  let end = bytes.indexOf(newline);
  while (end >= 0 && isUtf8(bytes.subarray(start, end))) {
    line++;
    start = end + 1;
    end = bytes.indexOf(newline, start);
  }
  if (start > 0) yield ok(blockOf(bytes.subarray(0, start), { first, byte }));
  const bad = bytes.subarray(start, end < 0 ? bytes.length : end);
  yield err({ code: "log.not-utf8", line, column: rightLetters(bad) + 1, byte: byte + start });
}

/** How many letters of a line are right before the first bytes that are none. */
function rightLetters(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let at = text.indexOf("\uFFFD");
  // A replacement character may also have been written as such.
  while (at >= 0 && isUtf8(bytes.subarray(0, Buffer.byteLength(text.slice(0, at)) + 3))) at = text.indexOf("\uFFFD", at + 1);
  return at < 0 ? text.length : at;
}
