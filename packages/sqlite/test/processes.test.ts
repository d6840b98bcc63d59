import { epochMilliseconds, type Event, type EventStore } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleFiling } from "@banjie/testing";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";

const program = fileURLToPath(new URL("filingProcess.ts", import.meta.url));

function startWindow(file: string, window: string, count: number): ChildProcessByStdio<null, Readable, null> {
  return spawn(execPath, [program, file, window, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
}

/** The names of the commits a window acknowledges, until it ends or is killed after so many. */
async function acknowledged(window: ReturnType<typeof startWindow>, killAfter = Infinity): Promise<string[]> {
  const closed = once(window, "close");
  const names: string[] = [];
  for await (const name of createInterface({ input: window.stdout })) {
    names.push(name);
    if (names.length === killAfter) window.kill("SIGKILL");
  }
  await closed;
  return names;
}

async function whole(store: EventStore): Promise<Event[]> {
  const events: Event[] = [];
  for await (const page of store.readLog()) events.push(...page);
  return events;
}

test("windows that begin one log at the same moment and file side by side leave no gap in it", async () => {
  const file = freshFile();
  const windows = ["A", "B", "C"];
  const answers = await Promise.all(windows.map((window) => acknowledged(startWindow(file, window, 40))));
  expect(answers.flat().toSorted()).toEqual(
    windows.flatMap((w) => Array.from({ length: 40 }, (_, i) => `${w}-${i + 1}`)).toSorted(),
  );

  const store = sqliteStore({ file, readOnly: true });
  const events = await whole(store);
  expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 241 }, (_, index) => index + 1));
  expect(await store.readStream("case/shared")).toHaveLength(1);
  const times = events.map(({ recordedAt }) => epochMilliseconds(recordedAt));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  await store.close();
});

test("a window killed in the middle of its work loses nothing it has acknowledged", async () => {
  const file = freshFile();
  const names = await acknowledged(startWindow(file, "A", 100_000), 25);
  expect(readdirSync(dirname(file))).toContain("hall.db-wal");

  const store = sqliteStore({ file });
  for (const id of names) expect((await store.commit({ id, expect: [], events: [sampleFiling(id)] })).kind).toBe("repeated");
  const events = await whole(store);
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  // Filing and acceptance are one commit: both or neither.
  expect(events.length % 2).toBe(1);
  await store.close();
});
