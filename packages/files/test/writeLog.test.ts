import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, logHeader, ok, type Event } from "@banjie/core";
import { expect, test } from "vitest";
import { LogWriteError } from "../src/logWriteError.ts";
import { openLog } from "../src/openLog.ts";
import { tryWriteLog, writeLog } from "../src/writeLog.ts";
import { sampleEvent, sampleEvents } from "./events.ts";
import { folder } from "./folder.ts";
import { readAll } from "./readAll.ts";

const header = logHeader("h");

async function* failing(events: readonly Event[]): AsyncGenerator<readonly Event[]> {
  yield events;
  throw new Error("the source broke");
}

test.each(["log.jsonl", "log.jsonl.gz"])(
  "a source that breaks leaves the old %s byte for byte, and nothing beside it",
  async (name) => {
    const home = await folder();
    const file = join(home, name);
    await writeLog(file, header, [sampleEvents(3)]);
    const before = await readFile(file);
    await expect(writeLog(file, header, failing(sampleEvents(2000)))).rejects.toThrow("the source broke");
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(home)).toEqual([name]);
  },
);

test("a source that breaks leaves no file where there was none", async () => {
  const home = await folder();
  await expect(writeLog(join(home, "log.jsonl"), header, failing([]))).rejects.toThrow("the source broke");
  expect(await readdir(home)).toEqual([]);
});

test("a source that turns out faulty is answered with its fault, and nothing is written", async () => {
  const home = await folder();
  const file = join(home, "log.jsonl");
  expect(await tryWriteLog(file, header, [ok(sampleEvents(2)), err("line 7 is bad")])).toEqual(err("line 7 is bad"));
  expect(await readdir(home)).toEqual([]);
  expect(await tryWriteLog(file, header, [ok(sampleEvents(2))])).toEqual(ok({ events: 2 }));
});

test("a log can be copied from file to file, packing it on the way", async () => {
  const home = await folder();
  await writeLog(join(home, "a.jsonl"), header, [sampleEvents(700)]);
  const log = await openLog(join(home, "a.jsonl"));
  if (!log.ok) throw new Error(log.error.code);
  expect(await tryWriteLog(join(home, "b.jsonl.gz"), log.value.header, log.value.pages)).toEqual(ok({ events: 700 }));
  expect((await readFile(join(home, "b.jsonl.gz"))).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  expect((await readAll(join(home, "b.jsonl.gz"))).events).toEqual(sampleEvents(700));
});

test("positions that do not run 1, 2, 3 are not written", async () => {
  const file = join(await folder(), "log.jsonl");
  const written = writeLog(file, header, [[sampleEvent(1)], [sampleEvent(3)]]);
  await expect(written).rejects.toMatchObject({ name: "LogWriteError", code: "log.position-gap" });
});

test("a place that cannot be written to is told with its cause", async () => {
  const home = await folder();
  await writeFile(join(home, "file"), "");
  const written = writeLog(join(home, "file", "log.jsonl"), header, []);
  await expect(written).rejects.toBeInstanceOf(LogWriteError);
  await expect(writeLog(home, header, [])).rejects.toMatchObject({ code: "log.write-failed", cause: expect.any(Error) });
  expect(await readdir(home)).toEqual(["file"]);
});

const fiveHundred = (start: number): Event[] => Array.from({ length: 500 }, (_, index) => sampleEvent(start + index));

test("pages are asked for as the disk takes them, not all at once", async () => {
  const file = join(await folder(), "log.jsonl");
  let asked = 0;
  let closed = false;
  async function* pages(): AsyncGenerator<readonly Event[]> {
    try {
      for (; asked < 10; asked++) yield fiveHundred(asked * 500 + 1);
    } finally {
      closed = true;
    }
  }
  expect(await writeLog(file, header, pages())).toEqual({ events: 5000 });
  expect({ asked, closed }).toEqual({ asked: 10, closed: true });
});
