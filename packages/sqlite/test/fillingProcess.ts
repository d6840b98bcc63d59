import { caseOfStream, logHeader, StoreError, type Event } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { sampleFiling, sampleSupplement } from "@banjie/testing";
import { rmSync, writeFileSync } from "node:fs";
import process, { argv, stdout } from "node:process";

// A window that files until nothing more fits, then makes room if it can and goes on. It tells everything at its end, in one line.
const [, , file = "", ballast = ""] = argv;
// With a limit on the length of files the system first sends a signal, which would be the end.
process.on("SIGXFSZ", () => {});
if (ballast) writeFileSync(ballast, new Uint8Array(300_000));

const store = sqliteStore({ file, header: logHeader("430102") });
const acknowledged: string[] = [];
const unknown: string[] = [];
const errors: string[] = [];
const materials = Array.from({ length: 60 }, (_, index) => `材料-${index}`);

async function fileCase(id: string): Promise<void> {
  try {
    const answer = await store.commit({
      id,
      expect: [{ stream: `case/${id}`, absent: true }],
      events: [sampleFiling(id), sampleSupplement(id, materials)],
    });
    if (answer.kind === "unknown") unknown.push(answer.commit);
    else acknowledged.push(id);
  } catch (error) {
    errors.push(error instanceof StoreError ? error.code : String(error));
  }
}

/** Four at a time, until the disk is full, or an outcome is unknown. */
async function fill(name: string): Promise<void> {
  for (let round = 0; unknown.length === 0 && !errors.includes("store.full") && round < 5000; round++) {
    await Promise.all([0, 1, 2, 3].map((number) => fileCase(`${name}-${round}-${number}`)));
  }
}

async function stored(): Promise<Event[]> {
  const log: Event[] = [];
  for await (const page of store.readLog()) log.push(...page);
  return log;
}

await fill("first");
const whenFull = await stored();
const [firstErrors, firstUnknown] = [errors.splice(0), [...unknown]];
if (ballast) {
  rmSync(ballast);
  await Promise.all(["after-1", "after-2"].map(fileCase));
}
const log = await stored();
const closing = await store.close().then(
  () => "closed",
  (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
);
stdout.write(
  JSON.stringify({
    acknowledged,
    unknown: firstUnknown,
    errors: firstErrors,
    later: errors,
    closing,
    storedWhenFull: whenFull.length,
    cases: log.filter(({ type }) => type === "CaseFiled").map(({ stream }) => caseOfStream(stream)),
    dense: log.every(({ position }, index) => position === index + 1),
  }),
);
