import { logHeader, StoreError, type Event } from "@banjie/core";
import { sqliteStore, type SqliteStoreOptions } from "@banjie/sqlite";
import { sampleCase, sampleFiling } from "@banjie/testing";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");

/** The code of the error that opening ends in. */
function refusal(options: SqliteStoreOptions): string | undefined {
  try {
    sqliteStore(options);
    return undefined;
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

async function filled(file: string): Promise<readonly Event[]> {
  const store = sqliteStore({ file, header });
  const answer = await store.commit({ id: "c", expect: [], events: sampleCase("1") });
  await store.close();
  return answer.kind === "committed" ? answer.events : [];
}

/** A log whose last act a later version wrote. */
async function filledWithUnknown(file: string): Promise<void> {
  await filled(file);
  const database = new DatabaseSync(file);
  database.function("crc32", (text) => crc32(String(text)));
  const columns = ["9", "stream", "9", "'CaseTeleported'", "item", "at", "recorded_at", "by_id", "by_role", "by_unit"];
  const row = [...columns, "'x'", "'x'", "v", "data"];
  const sum = `crc32(concat_ws(char(10), ${row.join(", ")}))`;
  database.exec(`INSERT INTO events SELECT ${row.join(", ")}, ${sum} FROM events WHERE position = 8`);
  database.close();
}

describe("whose log it is", () => {
  test("is written into the file at its beginning and read from it ever after", async () => {
    const file = freshFile();
    await sqliteStore({ file, header: logHeader("开福区政务服务中心", "Asia/Urumqi") }).close();
    const store = sqliteStore({ file });
    expect(store.header).toEqual({ banjie: "log", format: 1, hall: "开福区政务服务中心", zone: "Asia/Urumqi" });
    await store.close();
  });

  test("must be said the same by who opens it again", async () => {
    const file = freshFile();
    await filled(file);
    expect(refusal({ file, header: logHeader("430102") })).toBeUndefined();
    expect(refusal({ file, header: logHeader("430103") })).toBe("store.header-differs");
    expect(refusal({ file, header: logHeader("430102", "Asia/Urumqi") })).toBe("store.header-differs");
    expect(refusal({ file, header: logHeader("430103"), readOnly: true })).toBe("store.header-differs");
  });

  test("must be said before a log can begin, and nothing is made of a file without it", () => {
    const file = freshFile();
    expect(refusal({ file })).toBe("store.file-missing");
    expect(refusal({ file, header: logHeader(" ") })).toBe("store.header-invalid");
    expect(refusal({ file, header: logHeader("430102", "Changsha") })).toBe("store.header-invalid");
    expect(existsSync(file)).toBe(false);
  });
});

describe("an auditor who opens a log for reading only", () => {
  test("reads all of it", async () => {
    const file = freshFile();
    const events = await filled(file);
    const store = sqliteStore({ file, readOnly: true });
    expect(await store.readStream("case/1")).toEqual(events);
    expect(store.header).toEqual(header);
    await store.close();
  });

  test("cannot add to it", async () => {
    const file = freshFile();
    await filled(file);
    const store = sqliteStore({ file, readOnly: true });
    await expect(store.commit({ expect: [], events: [sampleFiling("2")] })).rejects.toMatchObject({ code: "store.read-only" });
    expect(await store.head()).toBe(8);
    await store.close();
  });

  test("sees what the hall adds meanwhile", async () => {
    const file = freshFile();
    await filled(file);
    const [hall, auditor] = [sqliteStore({ file }), sqliteStore({ file, readOnly: true })];
    await hall.commit({ expect: [], events: [sampleFiling("2")] });
    expect(await auditor.head()).toBe(9);
    await Promise.all([hall.close(), auditor.close()]);
  });

  test("begins no log where there is none", () => {
    const file = freshFile();
    expect(refusal({ file, header, readOnly: true })).toBe("store.file-missing");
    expect(readdirSync(dirname(file))).toEqual([]);
  });
});

describe("a store that is closed", () => {
  test("answers nothing more, and says why", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    await store.close();
    const closed = { name: "StoreError", code: "store.closed" };
    await expect(store.head()).rejects.toMatchObject(closed);
    await expect(store.readStream("case/1")).rejects.toMatchObject(closed);
    await expect(store.commit({ expect: [], events: [sampleFiling("1")] })).rejects.toMatchObject(closed);
    await expect(store.readLog()[Symbol.asyncIterator]().next()).rejects.toMatchObject(closed);
  });

  test("leaves one file and nothing beside it", async () => {
    const file = freshFile();
    await filled(file);
    expect(readdirSync(dirname(file))).toEqual(["hall.db"]);
  });
});

describe("what a log cannot hold", () => {
  test("half of a character is refused, and the commit with it", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    const by = { id: "clerk-\uD842", role: "window", unit: "窗口" } as const;
    await expect(store.commit({ expect: [], events: [sampleFiling("1"), sampleFiling("2", 1, { by })] })).rejects.toThrow(
      TypeError,
    );
    expect(await store.head()).toBe(0);
    await store.commit({ expect: [], events: [sampleFiling("1")] });
    expect(await store.head()).toBe(1);
    await store.close();
  });

  test("an act this version does not know stops the reader and is named", async () => {
    const file = freshFile();
    await filledWithUnknown(file);
    const store = sqliteStore({ file });
    await expect(store.readStream("case/1")).rejects.toMatchObject({ name: "StoreError", code: "store.event-unknown" });
    await store.close();
  });

  test("an auditor is told such an act and reads on", async () => {
    const file = freshFile();
    await filledWithUnknown(file);
    const store = sqliteStore({ file, readOnly: true });
    const entries = [];
    for await (const page of store.readForAudit()) entries.push(...page);
    expect(entries.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(entries.at(-1)).toEqual({
      type: "CaseTeleported",
      stream: "case/1",
      position: 9,
      recordedAt: entries.at(-2)?.recordedAt,
    });
    await store.close();
  });
});

describe("when SQLite fails", () => {
  test("the caller is told in the store's terms, with SQLite's own error as the cause", () => {
    const file = `${freshFile()}/no-such-folder/hall.db`;
    expect(() => sqliteStore({ file, header })).toThrow(
      expect.objectContaining({
        name: "StoreError",
        code: "store.unavailable",
        cause: expect.objectContaining({ code: "ERR_SQLITE_ERROR" }),
      }),
    );
  });

  test("a log must be on a file: SQLite's memory is refused", () => {
    expect(refusal({ file: ":memory:", header })).toBe("store.unavailable");
  });
});
