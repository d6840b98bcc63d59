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

/**
 * Text in UTF-8, cut into its lines, about as many at a time as a chunk of bytes holds. A line that cannot be read is told, and those
 * after it are read.
 */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Result<LineBlock, LineTrouble>> {
  let place: Place = { first: 1, byte: 0 };
  let pending: Uint8Array[] = [];
  let length = 0;
  // Whether what comes belongs to a line that was too long to keep.
  let skips = false;
  for await (const chunk of chunks) {
    const begin = skips ? chunk.indexOf(newline) + 1 : 0;
    if (skips && begin > 0) place = { first: place.first + 1, byte: place.byte + begin };
    if (skips && begin === 0) {
      place = { ...place, byte: place.byte + chunk.length };
      continue;
    }
    skips = false;
    const end = Math.max(begin, chunk.lastIndexOf(newline) + 1);
    if (end > begin) {
      place = yield* blocksOf(Buffer.concat([...pending, chunk.subarray(begin, end)]), place);
      pending = [];
      length = 0;
    }
    pending.push(chunk.subarray(end));
    length += chunk.length - end;
    if (length <= longestLine) continue;
    yield err({ code: "log.line-too-long", line: place.first, byte: place.byte });
    place = { ...place, byte: place.byte + length };
    skips = true;
    pending = [];
    length = 0;
  }
  if (length > 0) yield* blocksOf(Buffer.concat(pending), place);
}

type Place = Pick<LineBlock, "first" | "byte">;
type Blocks = Generator<Result<LineBlock, LineTrouble>, Place>;

/** The lines of some bytes; returns the place after them. */
function* blocksOf(bytes: Buffer, place: Place): Blocks {
  if (!isUtf8(bytes) && !isTorn(bytes)) return yield* aroundBadLines(bytes, place);
  const block = blockOf(bytes, place);
  yield ok(isUtf8(bytes) ? block : { ...block, torn: true });
  return after(block, bytes.length);
}

const after = ({ first, byte, lines }: LineBlock, length: number): Place => ({
  first: first + lines.length,
  byte: byte + length,
});

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

function* aroundBadLines(bytes: Buffer, begin: Place): Blocks {
  let place = begin;
  for (let from = 0, start = 0; start < bytes.length;) {
    const newlineAt = bytes.indexOf(newline, start);
    const end = newlineAt < 0 ? bytes.length : newlineAt + 1;
    const line = bytes.subarray(start, end);
    const isBad = !isUtf8(line);
    if (from < (isBad ? start : end) && (isBad || end === bytes.length)) {
      const good = bytes.subarray(from, isBad ? start : end);
      const block = blockOf(good, place);
      yield ok(block);
      place = after(block, good.length);
    }
    if (isBad) {
      yield err({ code: "log.not-utf8", line: place.first, column: rightLetters(line) + 1, byte: place.byte });
      place = { first: place.first + 1, byte: place.byte + line.length };
      from = end;
    }
    start = end;
  }
  return place;
}

/** How many letters of a line are right before the first bytes that are none. */
function rightLetters(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let at = text.indexOf("\uFFFD");
  // A replacement character may also have been written as such.
  while (at >= 0 && isUtf8(bytes.subarray(0, Buffer.byteLength(text.slice(0, at)) + 3))) at = text.indexOf("\uFFFD", at + 1);
  return at < 0 ? text.length : at;
}
