import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { logHeader } from "@banjie/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeLog } from "../src/writeLog.ts";
import { logs } from "./events.ts";
import { folder } from "./folder.ts";
import { readAll } from "./readAll.ts";

/** An absent member and one that is `undefined` say the same; JSON knows only the first. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(["log.jsonl", "log.jsonl.gz"])("what is written to %s is read back the same, act for act", async (name) => {
  const file = join(await folder(), name);
  const header = logHeader("一窗通办大厅");
  const acts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(logs, async (events) => {
      expect(await writeLog(file, header, [events])).toEqual({ events: events.length });
      expect(await readAll(file)).toEqual({ header, events: asJson(events) });
      for (const { type } of events) acts.add(type);
    }),
    { numRuns: 60 },
  );
  expect(acts.size).toBe(9);
  expect(await readdir(join(file, ".."))).toEqual([name]);
});

test("a log comes out of its file in the pages' order whatever the pages", async () => {
  const file = join(await folder(), "log.jsonl");
  await fc.assert(
    fc.asyncProperty(logs, fc.nat({ max: 8 }), async (events, cut) => {
      await writeLog(file, logHeader("h"), [events.slice(0, cut), [], events.slice(cut)]);
      expect((await readAll(file)).events).toEqual(asJson(events));
    }),
    { numRuns: 40 },
  );
});
