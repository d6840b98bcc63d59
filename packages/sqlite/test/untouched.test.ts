import { logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

/** Every file beside the given one and itself, by a digest of its bytes, with the time of its last change. */
function folderOf(file: string): Record<string, string> {
  const names = readdirSync(dirname(file)).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(dirname(file), name);
      return [name, `${createHash("sha256").update(readFileSync(path)).digest("hex")} ${statSync(path).mtimeMs}`];
    }),
  );
}

async function log(file: string): Promise<void> {
  await sqliteStore({ file, header: logHeader("430102") }).close();
}

function withDatabase(file: string, sql: string, journal = "DELETE"): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = ${journal}; ${sql}`);
  database.close();
}

/** A database in write-ahead mode whose owner was killed: its last commits are in the side file only. */
function abandoned(file: string): void {
  const other = `${file}.origin`;
  const database = new DatabaseSync(other);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE accounts (name TEXT)");
  for (const side of ["", "-wal", "-shm"]) writeFileSync(`${file}${side}`, readFileSync(`${other}${side}`));
  database.close();
}

const cases: readonly { what: string; code: string; make: (file: string) => unknown }[] = [
  { what: "a letter", code: "store.not-a-store", make: (file) => writeFileSync(file, "尊敬的申请人: …\n".repeat(500)) },
  {
    what: "a log as JSON Lines",
    code: "store.not-a-store",
    make: (file) => writeFileSync(file, '{"banjie":"log","format":1}\n'),
  },
  { what: "one byte", code: "store.not-a-store", make: (file) => writeFileSync(file, "S") },
  { what: "the beginning of a SQLite file", code: "store.not-a-store", make: (file) => writeFileSync(file, "SQLite format 3\0") },
  {
    what: "another program's database",
    code: "store.not-a-store",
    make: (file) => withDatabase(file, "CREATE TABLE events (position INTEGER)"),
  },
  {
    what: "another program's database in write-ahead mode",
    code: "store.not-a-store",
    make: (file) => withDatabase(file, "CREATE TABLE accounts (name TEXT)", "WAL"),
  },
  { what: "another program's database, left by a crash", code: "store.not-a-store", make: abandoned },
  {
    what: "a database with another program's mark",
    code: "store.not-a-store",
    make: (file) => withDatabase(file, "PRAGMA application_id = 252006673; CREATE TABLE blob (rid INTEGER)"),
  },
  {
    what: "a log of a later format",
    code: "store.format-unknown",
    make: async (file) => {
      await log(file);
      withDatabase(file, "PRAGMA user_version = 2", "WAL");
    },
  },
  {
    what: "a log of no format",
    code: "store.format-unknown",
    make: async (file) => {
      await log(file);
      withDatabase(file, "PRAGMA user_version = 0", "WAL");
    },
  },
];

describe("a file that is no log of this format is named and left as it is", () => {
  for (const { what, code, make } of cases) {
    test.each([false, true])(`${what}, opened for reading only: %s`, async (readOnly) => {
      const file = freshFile();
      await make(file);
      const before = folderOf(file);
      const open = () => sqliteStore({ file, readOnly, header: logHeader("430102") });
      expect(open).toThrow(expect.objectContaining({ name: "StoreError", code }));
      expect(folderOf(file)).toEqual(before);
    });
  }
});

test("an auditor does not change a byte of a log", async () => {
  const file = freshFile();
  await log(file);
  const before = folderOf(file)["hall.db"];
  const store = sqliteStore({ file, readOnly: true });
  await store.head();
  await store.close();
  expect(folderOf(file)["hall.db"]).toBe(before);
});

test("an empty file becomes a log for who may write, and is none for an auditor", async () => {
  const file = freshFile();
  writeFileSync(file, "");
  expect(() => sqliteStore({ file, readOnly: true })).toThrow(expect.objectContaining({ code: "store.not-a-store" }));
  expect(statSync(file).size).toBe(0);
  await log(file);
  expect(statSync(file).size).toBeGreaterThan(0);
});

test("a folder is no log", () => {
  const file = freshFile();
  mkdirSync(file);
  expect(() => sqliteStore({ file, header: logHeader("430102") })).toThrow(
    expect.objectContaining({ code: "store.not-a-store" }),
  );
});
