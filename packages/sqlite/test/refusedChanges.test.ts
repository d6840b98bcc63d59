import { logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleCase } from "@banjie/testing";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const file = freshFile();

beforeAll(async () => {
  const store = sqliteStore({ file, header: logHeader("430102") });
  await store.commit({ id: "first", expect: [], events: sampleCase("1") });
  await store.commit({ id: "second", expect: [], events: sampleCase("2") });
  await store.close();
});

/** What is in the file, table by table. */
function contents(database: DatabaseSync): unknown {
  return ["header", "head", "events"].map((table) => database.prepare(`SELECT * FROM ${table}`).all());
}

const another = (position: number, stream: string, version: number): string => `
  SELECT ${position}, '${stream}', ${version}, type, item, at, recorded_at, by_id, by_role, by_unit, id, commit_id, v, data, crc
  FROM events WHERE position = 1`;

const changes = [
  "UPDATE events SET at = '2018-01-01T09:00:00+08:00' WHERE position = 3",
  "UPDATE events SET position = position + 100",
  "DELETE FROM events WHERE position = 16",
  "DELETE FROM events",
  `REPLACE INTO events ${another(3, "case/1", 3)}`,
  `REPLACE INTO events ${another(17, "case/1", 3)}`,
  `INSERT OR REPLACE INTO events ${another(16, "case/2", 8)}`,
  `INSERT INTO events ${another(18, "case/1", 9)}`,
  `INSERT INTO events ${another(17, "case/1", 10)}`,
  `INSERT INTO events ${another(0, "case/1", 9)}`,
  `INSERT INTO events ${another(17, "case/1", 9)}`,
  "INSERT INTO events (position, stream, version) VALUES (17, 'case/1', 9)",
  `UPDATE header SET content = '{}'`,
  "DELETE FROM header",
  `REPLACE INTO header VALUES (1, '{}', 0)`,
  "INSERT INTO header VALUES (2, '{}', 0)",
  "UPDATE head SET position = 3",
  "DELETE FROM head",
  "REPLACE INTO head VALUES (1, 3, 0)",
];

describe("the file itself refuses", () => {
  test.each(changes)("%s", (sql) => {
    const database = new DatabaseSync(file);
    const before = contents(database);
    expect(() => database.exec(sql)).toThrow(expect.objectContaining({ code: "ERR_SQLITE_ERROR" }));
    expect(contents(database)).toEqual(before);
    database.close();
  });
});

test("what the file holds can be read with any SQLite tool", () => {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare("SELECT stream, version, type, item, data FROM events WHERE position = 8").get();
  expect({ ...row }).toEqual({ stream: "case/1", version: 8, type: "ItemDelivered", item: "1", data: '{"method":"window"}' });
  database.close();
});
