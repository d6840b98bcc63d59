import { logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleCase, sampleFiling } from "@banjie/testing";
import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import { command, output } from "./program.ts";

const header = logHeader("430102");
const later = (file: string): string => output(command("laterVersion.ts", file));
const unknownFormat = { name: "StoreError", code: "store.format-unknown" };

describe("two versions of the library on one file", () => {
  test("the later one leaves a log of the earlier as it is, and names it", async () => {
    const file = freshFile();
    const store = sqliteStore({ file, header });
    await store.commit({ expect: [], events: sampleCase("1") });
    await store.close();
    const before = readFileSync(file);
    expect(later(file)).toBe("2 store.format-unknown");
    expect(readFileSync(file)).toEqual(before);
  });

  test("the earlier one leaves a log of the later as it is, and names it", () => {
    const file = freshFile();
    expect(later(file)).toBe("2 committed");
    const before = readFileSync(file);
    const refused = expect.objectContaining(unknownFormat);
    for (const readOnly of [true, false]) expect(() => sqliteStore({ file, header, readOnly })).toThrow(refused);
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test("an open log that the later one has moved to its format takes no commit of the earlier and gives it no event", async () => {
    const file = freshFile();
    const store = sqliteStore({ file, header });
    await store.commit({ id: "kept", expect: [], events: sampleCase("1") });
    const tail = expect(store.follow(8)[Symbol.asyncIterator]().next()).rejects.toMatchObject(unknownFormat);
    const database = new DatabaseSync(file);
    // A commit is handed in before the move and comes to its turn after it.
    database.exec("BEGIN IMMEDIATE; PRAGMA user_version = 2");
    const handedIn = store.commit({ expect: [], events: [sampleFiling("2")] });
    database.exec("COMMIT");
    await expect(handedIn).rejects.toMatchObject(unknownFormat);
    await tail;
    await expect(store.commit({ expect: [], events: [sampleFiling("3")] })).rejects.toMatchObject(unknownFormat);
    await expect(store.outcome("kept")).rejects.toMatchObject(unknownFormat);
    await expect(store.readStream("case/1")).rejects.toMatchObject(unknownFormat);
    await expect(store.head()).rejects.toMatchObject(unknownFormat);
    expect(database.prepare("SELECT count(*) AS count FROM events").get()?.["count"]).toBe(8);
    database.close();
    await store.close();
  });
});
