import { createBell, StoreError, type Event, type EventStore, type Instant, type LogHeader, type UnknownAct } from "@banjie/core";
import { backup } from "./backup.ts";
import { commitQueue, type CommitQueue } from "./commitQueue.ts";
import { refuseCutOff } from "./cutOff.ts";
import { openConnections, type Connections } from "./connections.ts";
import { logReader, type LogReader } from "./logReader.ts";
import { logTail } from "./logTail.ts";
import { logWriter } from "./logWriter.ts";
import { inStoreTerms } from "./sqliteFailure.ts";
import { verifyLog } from "./verifyLog.ts";
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
  /** How long a commit waits while other processes hold the file's lock, in milliseconds; then it fails with `store.busy`. */
  readonly patience?: number | undefined;
}

/** A hall's log in one SQLite file. */
export interface SqliteStore extends EventStore {
  readonly file: string;
  /**
   * The whole log, page by page, for an auditor: where `readLog` stops at an act that a later version wrote, this tells what can be known
   * of it and goes on 审计读取. Of a damaged file, or one that was cut off, all that can be had before the damage comes first.
   *
   * Fails  throws `StoreError` `store.damaged`
   */
  readForAudit(): AsyncIterable<readonly (Event | UnknownAct)[]>;
  /**
   * Copies the log as it stands into a new file, while the hall works on, and checks the copy through and through 联机备份.
   *
   * Out    the last position in the copy
   * Fails  throws `StoreError`: `store.backup-exists`, `store.damaged`, `store.full`, `store.unavailable`
   */
  backup(to: string): Promise<number>;
  /**
   * Reads the log through and through: tables and indexes, every event's checksum, positions without a gap 完整性检查. It holds the
   * thread for as long as that takes.
   *
   * Out    the last position
   * Fails  throws `StoreError` `store.damaged`
   */
  verify(): Promise<number>;
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
  const { file, header, readOnly = false } = options;
  return inStoreTerms(file, () => {
    const connections = openConnections(file, header && readable(header, file), readOnly);
    try {
      return storeOn(connections, options);
    } catch (error) {
      connections.close();
      throw error;
    }
  });
}

function storeOn(
  { reading, writing, close: closeAll }: Connections,
  { file, header, now = machineClock, patience = usualPatience }: SqliteStoreOptions,
): SqliteStore {
  const bell = createBell();
  const reader = logReader(reading, file);
  const queue = writing
    ? commitQueue({ file, database: writing, writer: logWriter(writing, file, now), reader, bell, patience })
    : readOnlyQueue(file, reader);
  let closing: Promise<void> | undefined;

  const whileOpen = <T>(work: () => T): T => {
    if (closing) throw new StoreError("store.closed", `Closed already: ${file}`);
    return inStoreTerms(file, work);
  };

  /** Page after page, each asked for when the one before has been read. */
  async function* pagesAfter<Entry extends UnknownAct>(position: number, read: (after: number) => Entry[]) {
    let after = position;
    for (;;) {
      const page = whileOpen(() => read(after));
      if (page.length === 0) return;
      yield page;
      after = page.at(-1)?.position ?? after;
    }
  }

  async function close(): Promise<void> {
    await queue.idle();
    bell.ring();
    inStoreTerms(file, closeAll);
  }

  return {
    file,
    header: storedHeader(reading, file, header),
    commit: async (commit) => whileOpen(() => queue.commit(commit)),
    outcome: async (commit) => whileOpen(() => queue.outcome(commit)),
    readStream: async (stream, afterVersion = 0) => whileOpen(() => reader.stream(stream, afterVersion)),
    readLog: (afterPosition = 0) => pagesAfter(afterPosition, reader.page),
    readForAudit: async function* readForAudit() {
      yield* pagesAfter(0, reader.pageForAudit);
      whileOpen(() => refuseCutOff(reading, file));
    },
    follow: (afterPosition = 0, signal) =>
      logTail({ file, reader, bell, isClosed: () => closing !== undefined }, afterPosition, signal),
    head: async () => whileOpen(() => reader.head()),
    verify: async () => whileOpen(() => verifyLog(reading, file)),
    backup: async (to) => whileOpen(() => backup(file, to)),
    close: () => (closing ??= close()),
  };
}

/** For auditors: nothing is written, and what is not there now may yet come. */
function readOnlyQueue(file: string, reader: LogReader): CommitQueue {
  return {
    commit: async () => {
      throw new StoreError("store.read-only", `Opened for reading only: ${file}`);
    },
    outcome: async (id) => inStoreTerms(file, () => reader.commit(id)),
    idle: async () => {},
  };
}

/** How long a commit waits for other processes, in milliseconds. */
const usualPatience = 30_000;

const machineClock = (): Instant => new Date().toISOString() as Instant;
