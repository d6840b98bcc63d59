import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { auditSchema } from "../src/auditJson.ts";

const file = fileURLToPath(new URL("../schema/audit.schema.json", import.meta.url));

test("what an audit says to a machine is published as it is (vitest -u writes it anew)", async () => {
  const schema = z.toJSONSchema(auditSchema, { io: "output", reused: "inline" });
  const title = { title: "banjie audit --json", description: "What Banjie says of an audited log. 审计输出格式" };
  await expect(`${JSON.stringify({ ...title, ...schema }, undefined, 2)}\n`).toMatchFileSnapshot(file);
});
