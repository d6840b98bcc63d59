import { personalText, StoreError, type PersonalData, type PersonalRecord } from "@banjie/core";
import { DatabaseSync } from "node:sqlite";
import { refuseHalfCharacters } from "./eventRow.ts";
import { inspectFile, type FileMark } from "./inspectFile.ts";
import { inStoreTerms } from "./sqliteFailure.ts";
import { immediately } from "./transaction.ts";

/** Says that a SQLite file holds personal data of Banjie, in the file's own header: the letters BanP. */
const mark: FileMark = { applicationId: 0x42_61_6e_50, format: 1, name: "file of personal data" };

/** How long an opener or a writer waits for another one, in milliseconds. */
const patience = 10_000;

/** Where personal data are kept. */
export interface SqlitePersonalDataOptions {
  /** A file of its own, beside the log and not in it. */
  readonly file: string;
}

/**
 * Personal data in a SQLite file of their own, so that the log can be copied, shown and kept for ever without them.
 *
 * 中文   SQLite 个人信息库
 * Holds  an answered `put` survives the loss of power; what is erased or replaced is overwritten in the file, and no journal
 *        keeps it. What the medium itself keeps (snapshots, worn blocks) is beyond a file's reach
 * Fails  throws `StoreError` as `sqliteStore` does
 * @example
 * ```ts
 * import { sqlitePersonalData } from "@banjie/sqlite";
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 *
 * const people = sqlitePersonalData({ file: join(mkdtempSync(join(tmpdir(), "banjie-")), "people.db") });
 * await people.put("applicant-7", { name: "张三", phone: "13800000000" });
 * await people.get("applicant-7"); // => { name: "张三", phone: "13800000000" }
 * await people.erase("applicant-7"); // => true
 * await people.get("applicant-7"); // => undefined
 * await people.close();
 * ```
 */
export function sqlitePersonalData({ file }: SqlitePersonalDataOptions): PersonalData {
  const database = inStoreTerms(file, () => open(file));
  const placeOf = database.prepare("SELECT place FROM people WHERE reference = ?");
  const read = database.prepare("SELECT record FROM records WHERE place = (SELECT place FROM people WHERE reference = ?)");
  const add = database.prepare("INSERT INTO records (record) VALUES (?)");
  const point = database.prepare(
    "INSERT INTO people (reference, place) VALUES (?, ?) ON CONFLICT DO UPDATE SET place = excluded.place",
  );
  const forget = database.prepare("DELETE FROM people WHERE reference = ?");
  const overwrite = database.prepare("UPDATE records SET record = zeroblob(length(record)) WHERE place = ?");

  /** Writes nothing over what is kept under a reference; whether there was something. */
  function blot(reference: string): boolean {
    const place = placeOf.get(reference)?.["place"];
    if (typeof place !== "number") return false;
    overwrite.run(place);
    return true;
  }

  function replace(reference: string, text: string): void {
    blot(reference);
    point.run(reference, add.run(Buffer.from(text)).lastInsertRowid);
  }

  function erase(reference: string): boolean {
    return blot(reference) && forget.run(reference).changes > 0;
  }

  const ask = <T>(reference: string, work: () => T): T => {
    if (!database.isOpen) throw new StoreError("store.closed", `Closed already: ${file}`);
    refuseHalfCharacters(reference);
    return inStoreTerms(file, work);
  };

  return {
    put: async (reference, record) => {
      const text = personalText(record);
      ask(reference, () => immediately(database, () => replace(reference, text)));
    },
    get: async (reference) => {
      const bytes = ask(reference, () => read.get(reference))?.["record"];
      return bytes instanceof Uint8Array ? (JSON.parse(Buffer.from(bytes).toString()) as PersonalRecord) : undefined;
    },
    erase: async (reference) => ask(reference, () => immediately(database, () => erase(reference))),
    close: async () => {
      if (database.isOpen) inStoreTerms(file, () => database.close());
    },
  };
}

function open(file: string): DatabaseSync {
  const isNew = inspectFile(file, mark) !== "ours";
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    // No write-ahead log: it would keep what is erased until it happens to be written over. The rollback journal holds the old page
    // for the length of one transaction and is cut to nothing.
    database.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON");
    if (isNew) immediately(database, () => createOnce(database));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * SQLite's `secure_delete` wipes the place a row leaves, but not the copies that pages keep of rows which once moved to a
 * neighbour. Hence records only ever come last, never leave, and are overwritten where they stand by as many zeros: none moves.
 */
function createOnce(database: DatabaseSync): void {
  if (database.prepare("PRAGMA application_id").get()?.["application_id"] !== 0) return;
  database.exec(`
    CREATE TABLE records (
      place  INTEGER PRIMARY KEY,
      record BLOB NOT NULL
    ) STRICT;
    CREATE TABLE people (
      reference TEXT PRIMARY KEY,
      place     INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${mark.applicationId};
    PRAGMA user_version = ${mark.format};
  `);
}
