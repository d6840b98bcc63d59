import { logFormat, StoreError } from "@banjie/core";
import { statSync, type Stats } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { oneNumber } from "./firstRow.ts";
import { applicationId } from "./schema.ts";
import { inStoreTerms, isNoDatabase } from "./sqliteFailure.ts";

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
 * What a file is, by its first page, before it is opened: SQLite would recover, checkpoint and leave side files, and a file that is
 * not ours stays as it is. A log's first page is in the file itself from its creation on (`openFile`), so it says enough.
 *
 * Fails  throws `StoreError`: `store.not-a-store`, `store.format-unknown`, `store.unavailable`
 */
export function inspectFile(file: string, mark: FileMark): "missing" | "blank" | "ours" {
  const found = statOf(file);
  if (!found) return "missing";
  if (found.isDirectory()) throw new StoreError("store.not-a-store", `A folder, not a file: ${file}`);
  if (found.size === 0) return "blank";
  const [bears, format] = inStoreTerms(file, () => marksIn(file));
  if (bears !== mark.applicationId) throw new StoreError("store.not-a-store", `Not a Banjie ${mark.name}: ${file}`);
  checkFormat(file, format, mark);
  return "ours";
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    throw new StoreError("store.unavailable", `Cannot be read: ${file}`, { cause });
  }
}

/**
 * The numbers that name application and format; none of a file that is no database. It is SQLite that reads them: were we to close
 * the file, the system would forget the locks on it of all threads of this program (sqlite.org/howtocorrupt, 2.2). It reads as if
 * nobody could change the file, hence without a lock and with no eye on side files.
 */
function marksIn(file: string): readonly [application: number, format: number] {
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  const database = new DatabaseSync(url, { readOnly: true, defensive: false });
  try {
    // Then a file that has not yet grown to what its header says, in the midst of another's checkpoint, is not taken for damaged.
    database.exec("PRAGMA writable_schema = ON");
    return [oneNumber(database, "PRAGMA application_id")(), oneNumber(database, "PRAGMA user_version")()];
  } catch (error) {
    if (isNoDatabase(error)) return [0, 0];
    throw error;
  } finally {
    database.close();
  }
}

/** Refuses a file of another format. */
export function checkFormat(file: string, format: number, { format: known, name }: FileMark = logMark): void {
  if (format === known) return;
  const message = `A Banjie ${name} of format ${format}, and this version reads ${known}: ${file}`;
  throw new StoreError("store.format-unknown", message, { params: { format, known } });
}
