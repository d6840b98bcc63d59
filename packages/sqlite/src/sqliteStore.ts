import { StoreError, type EventStore, type Instant, type LogHeader } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { logReader } from "./logReader.ts";
import { logWriter, type LogWriter } from "./logWriter.ts";
import { openForReading, openForWriting } from "./openFile.ts";
import { inStoreTerms } from "./sqliteFailure.ts";
import { readable, storedHeader } from "./storedHeader.ts";

/** Which file, and whose log it is. */
export interface SqliteStoreOptions {
  readonly file: string;
  /** Needed to begin a new log. Of an existing one it must say what the file says. */
  readonly header?: LogHeader | undefined;
  /** The time of recording; the machine's clock unless told. */
  readonly now?: (() => Instant) | undefined;
  /** For auditors: the file must exist, and nothing is written to it. */
  readonly readOnly?: boolean | undefined;
}

/** A hall's log in one SQLite file. */
export interface SqliteStore extends EventStore {
  readonly file: string;
}

/**
 * Opens the log in a file, or begins one.
 *
 * 中文   SQLite 事件存储
 * Holds  an answered commit survives the loss of power; several processes may write; a file that is no log of this format is left
 *        as it is
 * Fails  throws `StoreError`: `store.file-missing`, `store.not-a-store`, `store.format-unknown`, `store.header-differs`,
 *        `store.header-invalid`, `store.unavailable`; later also `store.busy`, `store.full`, `store.damaged`, `store.read-only`,
 *        `store.closed`, `store.event-unknown`, `store.failed`; SQLite's own error is the `cause`
 * @example
 * ```ts
 * import { logHeader } from "@banjie/core";
 * import { sqliteStore } from "@banjie/sqlite";
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 *
 * const file = join(mkdtempSync(join(tmpdir(), "banjie-")), "hall.db");
 * const store = sqliteStore({ file, header: logHeader("430102") });
 * await store.head(); // => 0
 * await store.close();
 * ```
 */
export function sqliteStore(options: SqliteStoreOptions): SqliteStore {
  return inStoreTerms(options.file, () => {
    const database = open(options);
    try {
      return storeOn(database, options);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function open({ file, header, readOnly }: SqliteStoreOptions): DatabaseSync {
  return readOnly ? openForReading(file) : openForWriting(file, header && readable(header, file));
}

function storeOn(database: DatabaseSync, { file, header, now = machineClock, readOnly }: SqliteStoreOptions): SqliteStore {
  const reader = logReader(database);
  const write: LogWriter = readOnly ? refuseToWrite(file) : logWriter(database, reader, now);

  const ask = <T>(work: () => T): T => {
    if (!database.isOpen) throw new StoreError("store.closed", `Closed already: ${file}`);
    return inStoreTerms(file, work);
  };

  const pageAfter = (position: number) => ask(() => reader.page(position));

  return {
    file,
    header: storedHeader(database, file, header),
    commit: async (commit) => ask(() => write(commit)),
    readStream: async (stream, afterVersion = 0) => ask(() => reader.stream(stream, afterVersion)),
    async *readLog(afterPosition = 0) {
      for (let page = pageAfter(afterPosition); page.length > 0; page = pageAfter(page.at(-1)?.position ?? 0)) yield page;
    },
    head: async () => ask(() => reader.head()),
    close: async () => {
      if (database.isOpen) inStoreTerms(file, () => database.close());
    },
  };
}

function refuseToWrite(file: string): LogWriter {
  return () => {
    throw new StoreError("store.read-only", `Opened for reading only: ${file}`);
  };
}

const machineClock = (): Instant => new Date().toISOString() as Instant;
