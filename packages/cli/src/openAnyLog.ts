import { stat } from "node:fs/promises";
import { openLog, type LogFault } from "@banjie/files";
import { sqliteStore } from "@banjie/sqlite";
import { err, ok, StoreError, type Event, type Issue, type LogHeader, type Result, type UnknownAct } from "@banjie/core";
import { firstBytes } from "./firstBytes.ts";

/** A log of any kind, read page by page. */
export interface AnyLog {
  readonly header: LogHeader;
  readonly pages: AsyncIterable<Result<readonly (Event | UnknownAct)[], Issue>>;
}

/** Told how much of the whole has been read. */
export type OnRead = (done: number, total: number) => void;

/** Whether a fault is the end of the reading, or is told and read over. */
export type Faults = "stop" | "skip";

/**
 * Opens a log by what its first bytes say: a SQLite store, or JSON Lines, plain or gzip.
 *
 * Fails  `log.*`, `store.*`
 */
export async function openAnyLog(
  file: string,
  onRead: OnRead = () => {},
  faults: Faults = "stop",
): Promise<Result<AnyLog, LogFault | Issue>> {
  if (await isSqlite(file)) return openStore(file, onRead);
  return openLog(file, { unknownActs: "keep", faults, onProgress: ({ read, total }) => onRead(read, total) });
}

const sqliteMagic = Buffer.from("SQLite format 3\0");
const gzipMagic = Buffer.from([0x1f, 0x8b]);

const isSqlite = async (file: string): Promise<boolean> => (await firstBytes(file, sqliteMagic.length)).equals(sqliteMagic);

/** About how long a log is as text: a packed one unpacks to some ten times its length. */
export async function textLength(file: string): Promise<number> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  return (await firstBytes(file, gzipMagic.length)).equals(gzipMagic) ? size * 10 : size;
}

function openStore(file: string, onRead: OnRead): Result<AnyLog, Issue> {
  /** Each iteration opens the store anew; nothing is open between iterations. */
  async function* pages() {
    const store = sqliteStore({ file, readOnly: true });
    let events = 0;
    try {
      const total = await store.head();
      for await (const page of store.readForAudit()) {
        yield ok(page);
        events += page.length;
        onRead(page.at(-1)?.position ?? 0, total);
      }
    } catch (error) {
      yield err(issueAfter(events, error, file));
    } finally {
      await store.close();
    }
  }
  try {
    const store = sqliteStore({ file, readOnly: true });
    void store.close();
    return ok({ header: store.header, pages: { [Symbol.asyncIterator]: pages } });
  } catch (error) {
    return err(issueOf(error, file));
  }
}

/** What a store says of its file is an answer like any other; what else is thrown goes on. */
function issueOf(error: unknown, file: string): Issue {
  if (!(error instanceof StoreError)) throw error;
  return { code: error.code, params: { ...error.params, file, detail: error.message.replace(`: ${file}`, "") } };
}

/** Of a damaged store so many events came before the damage. */
function issueAfter(events: number, error: unknown, file: string): Issue {
  const issue = issueOf(error, file);
  return issue.code === "store.damaged" ? { code: "log.store-damaged", params: { ...issue.params, events } } : issue;
}
