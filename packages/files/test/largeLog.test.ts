import { stat } from "node:fs/promises";
import { join } from "node:path";
import { logHeader } from "@banjie/core";
import { expect, test } from "vitest";
import { openLog } from "../src/openLog.ts";
import type { Progress } from "../src/fileBytes.ts";
import { writeLog } from "../src/writeLog.ts";
import { sampleEvent, sampleEvents } from "./events.ts";
import { folder } from "./folder.ts";

const count = 50_000;

test.each(["year.jsonl", "year.jsonl.gz"])(
  "50,000 events of %s are read in order, page by page, with progress to the end",
  async (name) => {
    const file = join(await folder(), name);
    await writeLog(file, logHeader("h"), [sampleEvents(count)]);
    const steps: Progress[] = [];
    const log = await openLog(file, { onProgress: (progress) => steps.push(progress) });
    if (!log.ok) throw new Error(log.error.code);
    let position = 0;
    let pages = 0;
    for await (const page of log.value.pages) {
      if (!page.ok) throw new Error(page.error.code);
      pages++;
      for (const event of page.value) {
        position++;
        if (event.position !== position || event.stream !== sampleEvent(position).stream) throw new Error(`at ${position}`);
      }
    }
    const { size } = await stat(file);
    expect(position).toBe(count);
    expect(pages).toBeGreaterThan(50);
    expect(steps.at(-1)).toEqual({ read: size, total: size });
    expect(steps.map(({ read }) => read)).toEqual(steps.map(({ read }) => read).toSorted((a, b) => a - b));
  },
);

test("a reading may be left early and begun anew", async () => {
  const file = join(await folder(), "log.jsonl.gz");
  await writeLog(file, logHeader("h"), [sampleEvents(3000)]);
  const log = await openLog(file);
  if (!log.ok) throw new Error(log.error.code);
  for (let round = 0; round < 3; round++) {
    for await (const page of log.value.pages) {
      expect(page).toMatchObject({ ok: true });
      if (page.ok) expect(page.value[0]?.position).toBe(1);
      break;
    }
  }
});
