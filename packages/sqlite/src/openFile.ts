import { StoreError, type LogHeader } from "@banjie/core";
import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readThoughCutOff } from "./cutOff.ts";
import { inspectFile, logMark } from "./inspectFile.ts";
import { createSchema, isBlank } from "./schema.ts";
import { isBusy } from "./sqliteFailure.ts";
import { immediately } from "./transaction.ts";

/** How long an opener or a writer waits for another one, in milliseconds. */
const patience = 10_000;

/** An existing log, to be read only; one that was cut off too, as far as it can be. */
export function openForReading(file: string): DatabaseSync {
  const kind = inspectFile(file, logMark);
  if (kind === "missing") throw new StoreError("store.file-missing", `No such file: ${file}`);
  if (kind === "blank") throw new StoreError("store.not-a-store", `An empty file, not a Banjie log: ${file}`);
  const database = new DatabaseSync(file, { readOnly: true, timeout: patience, defensive: false });
  try {
    readThoughCutOff(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A log to be written, a new one if there is none and the header says whose it is to be. */
export function openForWriting(file: string, header: LogHeader | undefined): DatabaseSync {
  if (inspectFile(file, logMark) !== "ours" && !header) {
    throw new StoreError("store.file-missing", `No log there, and no header to begin one with: ${file}`);
  }
  refuseReadOnly(file);
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    // The rollback journal writes the first page into the file itself, where `inspectFile` looks. Hence the tables first, the
    // write-ahead log second.
    if (header && isBlank(database)) createOnce(database, header);
    writeAhead(database);
    // From here on waiting for the lock is the queue's affair: SQLite's own would hold the thread.
    database.exec("PRAGMA busy_timeout = 0");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite would open such a file all the same, for reading, and fail at the first commit. */
function refuseReadOnly(file: string): void {
  for (const path of [file, dirname(file)]) {
    try {
      if (existsSync(path)) accessSync(path, constants.W_OK);
    } catch (cause) {
      throw new StoreError("store.read-only", `May not be written: ${path}`, { cause });
    }
  }
}

/** Of two openers of a new file the second waits for the lock and finds the work done. */
function createOnce(database: DatabaseSync, header: LogHeader): void {
  immediately(database, () => {
    if (isBlank(database)) createSchema(database, header);
  });
}

function writeAhead(database: DatabaseSync): void {
  switchJournal(database, Date.now() + patience);
  // FULL: an acknowledged commit survives a loss of power. On macOS only `fullfsync` reaches the disk itself.
  database.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
  // Written over often before it is emptied into the file, a page is emptied once: 16 MB of journal. One that a long reader made
  // grow is cut again when it is written anew.
  database.exec("PRAGMA wal_autocheckpoint = 4000");
  database.exec(`PRAGMA journal_size_limit = ${64 * 1024 * 1024}`);
}

/** The switch wants the file for itself, and SQLite does not always wait for that as it waits for a lock. */
function switchJournal(database: DatabaseSync, until: number): void {
  for (;;) {
    try {
      const mode = database.prepare("PRAGMA journal_mode = WAL").get()?.["journal_mode"];
      if (mode === "wal") return;
      throw new StoreError("store.unavailable", `No write-ahead log is possible here, only the journal mode ${String(mode)}`);
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      sleep(5);
    }
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
