import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { logHeader } from "@banjie/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { auditOutputSchema } from "../src/auditSchema.ts";
import { banjie } from "./listening.ts";

const published = fileURLToPath(new URL("../schema/audit.schema.json", import.meta.url));

test("what an audit says to a machine is published as it is (vitest -u writes it anew)", async () => {
  const schema = z.toJSONSchema(auditOutputSchema, { io: "output", reused: "inline" });
  const title = { title: "banjie audit --json", description: "What Banjie says of audited logs. 审计输出格式" };
  await expect(`${JSON.stringify({ ...title, ...schema }, undefined, 2)}\n`).toMatchFileSnapshot(published);
});

const folder = mkdtempSync(join(tmpdir(), "banjie-logs-"));
const logs = ["东.jsonl", "西.jsonl"].map((name) => join(folder, name));
const said = async (path: string) => auditOutputSchema.parse(JSON.parse((await banjie(["audit", path, "--json"])).out));

test("what is said of one log, of a folder of them, and of what is refused, is what was published", async () => {
  for (const log of logs) writeFileSync(log, `${JSON.stringify(logHeader("测试大厅"))}\n`);
  expect(await said(logs[0] ?? "")).toMatchObject({ file: logs[0], events: 0 });
  expect(await said(folder)).toMatchObject({ logs: logs.map((file) => ({ file })) });
  expect(await said(join(folder, "无.jsonl"))).toMatchObject({ refused: [{ code: "log.file-missing" }] });
});

test("a folder of logs that are all refused has its list all the same", async () => {
  for (const log of logs) writeFileSync(log, "不是日志\n");
  expect(await said(folder)).toEqual({ logs: [] });
});
