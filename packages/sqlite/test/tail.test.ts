import { logHeader, type Event } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleCase, sampleFiling } from "@banjie/testing";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");

test("a tail shows nothing of a transaction that takes its time, and all of it afterwards", async () => {
  const file = freshFile();
  const store = sqliteStore({ file, header });
  await store.commit({ expect: [], events: [sampleFiling("1")] });
  const seen: Event[] = [];
  const stop = new AbortController();
  const tail = (async () => {
    for await (const page of store.follow(0, stop.signal)) seen.push(...page);
  })();

  // Another program holds the lock with an event written and not committed.
  const slow = new DatabaseSync(file);
  slow.exec("BEGIN IMMEDIATE; UPDATE head SET position = position");
  const quick = store.commit({ expect: [], events: [sampleFiling("2")] });
  await pause(100);
  expect(seen.map(({ position }) => position)).toEqual([1]);
  slow.exec("COMMIT");
  slow.close();
  await quick;
  await expect.poll(() => seen.map(({ position }) => position)).toEqual([1, 2]);
  stop.abort();
  await tail;
  await store.close();
});

test("a tail of an auditor who reads only follows the hall", async () => {
  const file = freshFile();
  const store = sqliteStore({ file, header });
  const auditor = sqliteStore({ file, readOnly: true });
  const stop = new AbortController();
  const seen: number[] = [];
  const tail = (async () => {
    for await (const page of auditor.follow(0, stop.signal)) for (const { position } of page) seen.push(position);
  })();
  for (const id of ["1", "2", "3"]) {
    await store.commit({ expect: [], events: sampleCase(id) });
    await pause(20);
  }
  await expect.poll(() => seen).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  stop.abort();
  await tail;
  await Promise.all([store.close(), auditor.close()]);
});
