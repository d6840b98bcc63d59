import { logHeader, type Instant } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { elsewhere, sampleFiling } from "@banjie/testing";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import { startProcess } from "./storeProcesses.ts";

const header = logHeader("430102");
const world = { header, now: () => "2018-05-02T01:00:00Z" as Instant };
const filing = (id: string) => ({ id, expect: [{ stream: `case/${id}`, absent: true }], events: [sampleFiling(id)] }) as const;

/** What a process may do with a file that it has open. A system that knows locks by process forgets all of them at any close. */
const alsoDone: readonly { what: string; work: (file: string) => Promise<unknown> }[] = [
  { what: "opens the log once more", work: async (file) => sqliteStore({ file }) },
  { what: "opens the log once more and closes it", work: (file) => sqliteStore({ file }).close() },
  { what: "reads the log as an auditor and closes it", work: (file) => sqliteStore({ file, readOnly: true }).close() },
  {
    what: "makes a backup",
    work: async (file) => {
      const store = sqliteStore({ file });
      await store.backup(freshFile());
      await store.close();
    },
  },
];

describe("a process that has a log open keeps it from being closed for good by others, also when it", () => {
  test.each(alsoDone)("$what", async ({ work }) => {
    const file = freshFile();
    const store = sqliteStore({ file, header });
    await store.commit(filing("1"));
    await work(file);
    const other = elsewhere(startProcess());
    const there = other.store(file, world);
    await there.commit(filing("2"));
    await there.close();
    expect(existsSync(`${file}-wal`)).toBe(true);
    await store.commit(filing("3"));
    expect(await other.store(file, world).head()).toBe(3);
    await store.close();
  });
});
