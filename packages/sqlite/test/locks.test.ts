import { logHeader } from "@banjie/core";
import { sqlitePersonalData, sqliteStore } from "@banjie/sqlite";
import { sampleFiling } from "@banjie/testing";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { pid, platform } from "node:process";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const header = logHeader("430102");

/**
 * The locks that this process has on a file, as Linux tells them, each once: while other processes lock and unlock, Linux may list the
 * same lock under several numbers.
 */
function locksOn(file: string): Set<string> {
  const lines = readFileSync("/proc/locks", "utf8").split("\n");
  const ours = lines.filter((line) => line.includes(` ${pid} `) && line.includes(`:${statSync(file).ino} `));
  return new Set(ours.map((line) => line.slice(line.indexOf(":") + 1)));
}

/** What a program may do with a log that it has open. The system knows locks by process, and forgets them all at any close. */
const alsoDone: readonly { what: string; work: (file: string) => Promise<unknown> }[] = [
  { what: "opens it once more", work: async (file) => sqliteStore({ file }) },
  { what: "opens it once more and closes it", work: (file) => sqliteStore({ file }).close() },
  { what: "reads it as an auditor and closes it", work: (file) => sqliteStore({ file, readOnly: true }).close() },
  {
    what: "makes a backup of it",
    work: async (file) => {
      const store = sqliteStore({ file });
      await store.backup(freshFile());
      await store.close();
    },
  },
  {
    what: "reads it in another thread and closes it",
    work: (file) => once(new Worker(new URL("thread.ts", import.meta.url), { workerData: { file } }), "exit"),
  },
  {
    what: "takes it for something else",
    work: async (file) => expect(() => sqlitePersonalData({ file })).toThrow("Not a Banjie file of personal data"),
  },
];

describe.runIf(platform === "linux")("a program that has a log open keeps SQLite's lock on it, also when it", () => {
  test.each(alsoDone)("$what", async ({ work }) => {
    const file = freshFile();
    const store = sqliteStore({ file, header });
    await store.commit({ expect: [], events: [sampleFiling("1")] });
    expect(locksOn(file)).toHaveProperty("size", 1);
    await work(file);
    expect(locksOn(file)).toHaveProperty("size", 1);
    await store.close();
  });
});
