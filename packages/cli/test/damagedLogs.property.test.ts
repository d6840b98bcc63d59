import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { gzipSync } from "node:zlib";
import { createHall, encodeEvent, logHeader } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { arbitraryLog, demoCatalogue } from "@banjie/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { auditSchema, type AuditJson } from "../src/auditSchema.ts";
import { banjie } from "./listening.ts";
import { byteMutations, mutations } from "./mutations.ts";

const folder = mkdtempSync(join(tmpdir(), "banjie-damaged-"));
const file = join(folder, "log.jsonl");

const header = JSON.stringify(logHeader("演示市政务中心"));
const logs = fc
  .sample(arbitraryLog({ maxCases: 3 }), { seed: 2013, numRuns: 10 })
  .map((events) => Buffer.from([header, ...events.map(encodeEvent), ""].join("\n")))
  .filter(({ length }) => length <= 65_536);

/** A command line that ends: with a report, or with a refusal that says why; never with a failure of Banjie's own. */
async function audited(bytes: Uint8Array): Promise<AuditJson | undefined> {
  writeFileSync(file, bytes);
  const { code, out } = await banjie(["audit", file, "--json"]);
  expect([0, 1, 3, 5]).toContain(code);
  const json: unknown = JSON.parse(out);
  if (code === 3)
    expect(json).toMatchObject({ refused: [{ code: expect.stringMatching(/^log\./), sentence: expect.any(String) }] });
  if (code === 3) return undefined;
  const report = auditSchema.parse(json);
  expect(report.faults.count > 0).toBe(code === 5);
  return report;
}

const many = { numRuns: env["BANJIE_FULL"] ? 10_000 : 40 };

test("a log that was cut, copied, moved about or garbled ends in a report with line and place, or in a clear refusal", async () => {
  const counted = { refused: 0, faulty: 0, readOn: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...logs), mutations, async (log, mutate) => {
      const report = await audited(mutate(log).subarray(0, 65_536));
      if (!report) return void counted.refused++;
      for (const fault of report.faults.first) expect(fault.line).toBeGreaterThan(1);
      if (report.faults.count === 0) return;
      counted.faulty++;
      // The rest was audited: it is not the first fault that ends the reading.
      if (report.position > (report.faults.first[0]?.line ?? 0)) counted.readOn++;
    }),
    many,
  );
  expect(counted.faulty).toBeGreaterThan(many.numRuns / 4);
  expect(counted.readOn).toBeGreaterThan(many.numRuns / 8);
  expect(counted.refused).toBeGreaterThan(0);
});

test("a packed log that was damaged ends in a report of what could be unpacked, or in a clear refusal", async () => {
  const counted = { refused: 0, faulty: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...logs), byteMutations, async (log, mutate) => {
      const report = await audited(mutate(gzipSync(log)));
      if (report && report.faults.count > 0) counted.faulty++;
      if (!report) counted.refused++;
    }),
    { numRuns: Math.ceil(many.numRuns / 5) },
  );
  expect(counted.faulty + counted.refused).toBeGreaterThan(0);
});

test("a store with damaged pages ends in a report of what could be read, or in a clear refusal", async () => {
  const sound = join(folder, "sound.sqlite");
  const store = sqliteStore({ file: sound, header: logHeader("演示市政务中心") });
  const hall = await createHall({ store, catalogue: demoCatalogue });
  if (!hall.ok) throw new Error("The demo catalogue is in order");
  await store.close();
  const whole = readFileSync(sound);
  const damaged = join(folder, "damaged.sqlite");
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 600 }), async (at, garbage) => {
      const bytes = Buffer.from(whole);
      bytes.set(garbage.subarray(0, bytes.length - at), at);
      writeFileSync(damaged, bytes);
      const { code, out } = await banjie(["audit", damaged, "--json"]);
      expect([0, 1, 3, 5]).toContain(code);
      if (code === 3)
        expect(JSON.parse(out)).toMatchObject({ refused: [{ code: expect.stringMatching(/^(?:store|log|input)\./) }] });
      if (code === 3 || code === 5) refused++;
    }),
    { numRuns: env["BANJIE_FULL"] ? 1000 : 30 },
  );
  expect(refused).toBeGreaterThan(5);
});
