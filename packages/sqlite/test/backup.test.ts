import { logHeader, type StoreError, type Event } from "@banjie/core";
import { sqliteStore, type SqliteStore } from "@banjie/sqlite";
import { sampleCase } from "@banjie/testing";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");

async function whole(store: SqliteStore): Promise<Event[]> {
  const log: Event[] = [];
  for await (const page of store.readLog()) log.push(...page);
  return log;
}

const fileCase = (store: SqliteStore, id: string) =>
  store.commit({ id, expect: [{ stream: `case/${id}`, absent: true }], events: sampleCase(id) });

/** Does the work while cases are filed; what it came to, and how many. */
async function beside<T>(store: SqliteStore, work: () => Promise<T>): Promise<[T, number]> {
  const now = { working: true };
  const filing = (async () => {
    let filed = 0;
    while (now.working) await fileCase(store, `beside-${filed++}`);
    return filed;
  })();
  const done = await work();
  now.working = false;
  return [done, await filing];
}

describe("a backup", () => {
  test("is the log up to the position it names, however much is filed meanwhile", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    for (let id = 0; id < 200; id++) await fileCase(store, `before-${id}`);
    const to = freshFile();
    const [head, filed] = await beside(store, () => store.backup(to));
    expect(filed).toBeGreaterThan(0);
    expect(head).toBeGreaterThanOrEqual(1600);
    expect(head % 8).toBe(0);
    const copy = sqliteStore({ file: to, readOnly: true });
    expect(await whole(copy)).toEqual((await whole(store)).slice(0, head));
    await Promise.all([copy.close(), store.close()]);
  });

  test("is one file, and a hall can go on with it", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    await fileCase(store, "1");
    const to = freshFile();
    await store.backup(to);
    expect(readdirSync(dirname(to))).toEqual(["hall.db"]);
    const next = sqliteStore({ file: to, header });
    expect((await fileCase(next, "1")).kind).toBe("repeated");
    expect((await fileCase(next, "2")).kind).toBe("committed");
    await Promise.all([next.close(), store.close()]);
  });

  test("replaces no file", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    const to = freshFile();
    writeFileSync(to, "a letter");
    await expect(store.backup(to)).rejects.toMatchObject({ code: "store.backup-exists" });
    expect(readFileSync(to, "utf8")).toBe("a letter");
    await store.close();
  });

  test("made twice at the same moment is there once, whole, and the other is told", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    for (let id = 0; id < 50; id++) await fileCase(store, String(id));
    const to = freshFile();
    const both = await Promise.allSettled([store.backup(to), store.backup(to)]);
    const ends = both.map((each) => (each.status === "fulfilled" ? each.value : (each.reason as StoreError).code));
    expect(new Set(ends)).toEqual(new Set([400, "store.backup-exists"]));
    expect(readdirSync(dirname(to))).toEqual(["hall.db"]);
    const copy = sqliteStore({ file: to, readOnly: true });
    expect(await copy.verify()).toBe(400);
    await Promise.all([copy.close(), store.close()]);
  });

  test("of a log whose place cannot be written to leaves nothing behind", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    await expect(store.backup(`${freshFile()}/no-such-folder/hall.db`)).rejects.toMatchObject({ name: "StoreError" });
    await store.close();
  });
});
