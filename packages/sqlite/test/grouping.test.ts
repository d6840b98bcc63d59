import { logHeader, type Instant } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleAcceptance, sampleFiling } from "@banjie/testing";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");

const at = (version: number) => [{ stream: "case/1", version }];

/** A store whose clock goes on by a second at each look, so that the times of recording count the transactions. */
function countingStore(file: string) {
  let seconds = 0;
  return sqliteStore({ file, header, now: () => `2018-05-02T01:00:${String(seconds++).padStart(2, "0")}Z` as Instant });
}

describe("who hands something in at the same moment", () => {
  test("shares one transaction with the others", async () => {
    const store = countingStore(freshFile());
    const commit = (id: number) => store.commit({ expect: [], events: [sampleFiling(String(id))] });
    await Promise.all(Array.from({ length: 200 }, (_, index) => commit(index)));
    await commit(200);
    const times = new Set<string>();
    for await (const page of store.readLog()) for (const { recordedAt } of page) times.add(recordedAt);
    expect(times.size).toBe(2);
    await store.close();
  });

  test("is served in turn: each sees what those before it did", async () => {
    const store = sqliteStore({ file: freshFile(), header });
    const answers = await Promise.all([
      store.commit({ id: "a", expect: at(0), events: [sampleFiling("1")] }),
      store.commit({ id: "b", expect: at(1), events: [sampleAcceptance("1")] }),
      store.commit({ id: "c", expect: at(1), events: [sampleAcceptance("1", "2")] }),
      store.commit({ id: "b", expect: at(1), events: [sampleAcceptance("1")] }),
      store.commit({ id: "d", expect: at(2), events: [sampleAcceptance("1", "3")] }),
    ]);
    expect(answers.map(({ kind }) => kind)).toEqual(["committed", "committed", "conflict", "repeated", "committed"]);
    expect(answers[2]).toMatchObject({ version: 2, missed: [{ version: 2, item: "1" }] });
    await store.close();
  });
});

describe("when another process holds the file", () => {
  test("commits wait without holding up the thread, and go on together when it is free", async () => {
    const file = freshFile();
    const store = countingStore(file);
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const answers = Promise.all([1, 2, 3].map((id) => store.commit({ expect: [], events: [sampleFiling(String(id))] })));
    // A thread held up until the callers' patience ends would come back here only when they have been refused.
    for (let turns = 0; turns < 20; turns++) await pause(1);
    expect(await store.head()).toBe(0);
    other.exec("COMMIT");
    other.close();
    expect((await answers).map(({ kind }) => kind)).toEqual(["committed", "committed", "committed"]);
    await store.close();
  });

  test("for longer than a caller's patience, the caller is told, and nothing of it is stored later", async () => {
    const file = freshFile();
    const store = sqliteStore({ file, header, patience: 30 });
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    await expect(store.commit({ id: "a", expect: [], events: [sampleFiling("1")] })).rejects.toMatchObject({
      code: "store.busy",
    });
    other.exec("COMMIT");
    other.close();
    expect(await store.outcome("a")).toBeUndefined();
    expect((await store.commit({ id: "a", expect: [], events: [sampleFiling("1")] })).kind).toBe("committed");
    await store.close();
  });
});
