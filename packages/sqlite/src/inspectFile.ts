import { logFormat, StoreError } from "@banjie/core";
import { closeSync, openSync, readSync } from "node:fs";
import { markOfOpen } from "./openHere.ts";
import { applicationId } from "./schema.ts";

/** The length of the header of a SQLite file, and where in it the format and the application are named (sqlite.org/fileformat2). */
const headerLength = 100;
const magic = "SQLite format 3\0";
const userVersionAt = 60;
const applicationIdAt = 68;

/** How a file says what it is, in SQLite's own header. */
export interface FileMark {
  readonly applicationId: number;
  readonly format: number;
  /** For messages to people. */
  readonly name: string;
}

/** The mark of a log. */
export const logMark: FileMark = { applicationId, format: logFormat, name: "log" };

/**
 * What a file is, by its first bytes, before SQLite sees it: SQLite would recover, checkpoint and leave side files, and a file
 * that is not ours stays as it is. A log's first page is in the file itself from its creation on (`openFile`), so the bytes say
 * enough. A file that this program has open already is not opened here again: the system would forget SQLite's locks on it when we
 * close it (sqlite.org/howtocorrupt, 2.2).
 *
 * Fails  throws `StoreError`: `store.not-a-store`, `store.format-unknown`, `store.unavailable`
 */
export function inspectFile(file: string, mark: FileMark): "missing" | "blank" | "ours" {
  const here = markOfOpen(file);
  if (here && here !== mark) throw new StoreError("store.not-a-store", `Not a Banjie ${mark.name}: ${file}`);
  if (here) return "ours";
  const header = firstBytes(file);
  if (header === undefined) return "missing";
  if (header.length === 0) return "blank";
  if (!bears(header, mark)) throw new StoreError("store.not-a-store", `Not a Banjie ${mark.name}: ${file}`);
  checkFormat(file, header.readUInt32BE(userVersionAt), mark);
  return "ours";
}

function bears(header: Buffer, mark: FileMark): boolean {
  if (header.length < headerLength || header.toString("latin1", 0, magic.length) !== magic) return false;
  return header.readUInt32BE(applicationIdAt) === mark.applicationId;
}

/** Refuses a file of another format. */
export function checkFormat(file: string, format: number, { format: known, name }: FileMark = logMark): void {
  if (format === known) return;
  const message = `A Banjie ${name} of format ${format}, and this version reads ${known}: ${file}`;
  throw new StoreError("store.format-unknown", message, { params: { format, known } });
}

function firstBytes(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, "r");
    try {
      const buffer = Buffer.alloc(headerLength);
      return buffer.subarray(0, readSync(descriptor, buffer, 0, headerLength, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR") throw new StoreError("store.not-a-store", `A folder, not a file: ${file}`, { cause });
    throw new StoreError("store.unavailable", `Cannot be read: ${file}`, { cause });
  }
}
