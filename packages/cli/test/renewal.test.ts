import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { civilDateSchema, logHeader, stampEvents, type Instant, type Language } from "@banjie/core";
import { writeLog } from "@banjie/files";
import { sampleAdoption, sampleFiling } from "@banjie/testing";
import { beforeAll, expect, test } from "vitest";
import { banjie } from "./listening.ts";

const log = join(mkdtempSync(join(tmpdir(), "banjie-renewal-")), "hall.jsonl");

/** Filed on 05-02 for a licence until 05-28, and then nothing. */
beforeAll(async () => {
  const filing = sampleFiling("YX-1");
  const items = filing.data.items.map((item) => ({ ...item, expiresOn: civilDateSchema.parse("2018-05-28") }));
  const drafts = [sampleAdoption(), { ...filing, data: { ...filing.data, items } }];
  const recordedAt = "2018-05-02T02:00:00Z" as Instant;
  const events = stampEvents(drafts, { commit: "c", head: 0, recordedAt, versionOf: () => 0 });
  await writeLog(log, logHeader("演示"), [events]);
});

async function shown(asOf: string, language: Language): Promise<string> {
  const { code, out } = await banjie(["show", log, "YX-1", "--as-of", asOf], language);
  expect(code).toBe(0);
  return out;
}

test("a renewal is shown with the last day of its licence, and after it as deemed granted, in both languages", async () => {
  const [before, after] = ["2018-05-28T23:59:00+08:00", "2018-05-29T00:00:00+08:00"] as const;
  expect(await shown(before, "en")).toContain("The licence to be renewed is valid until 2018-05-28\n");
  expect(await shown(before, "zh-CN")).toContain("申请延续的许可有效期至 2018-05-28\n");
  const en = await shown(after, "en");
  expect(en).toContain("expired on 2018-05-28 with no decision on its renewal: deemed renewed");
  expect(en).not.toContain("to be renewed is valid");
  // From 05-02 to 05-28 are 26 days.
  expect(en).toContain(
    "R-037 The licence is valid until 2018-05-28: renewal was to be applied for by 2018-04-28, and was on 2018-05-02",
  );
  expect(await shown(after, "zh-CN")).toContain("许可于 2018-05-28 期满，期满前未作决定，视为准予延续");
});
