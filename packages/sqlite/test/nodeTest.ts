import { sqliteStore } from "@banjie/sqlite";
import { storeConformance, type Channel } from "@banjie/testing";
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

// The suite as an adapter's author runs it with nothing but Node.
const folder = mkdtempSync(join(tmpdir(), "banjie-sqlite-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const freshFile = (): string => join(folder, `${++count}.db`);

/** Another process, which keeps this one alive only while it is asked something. */
function start(): Channel {
  const child = fork(fileURLToPath(new URL("storeProcess.ts", import.meta.url)));
  return {
    send: (message) => child.send(message),
    on: (event: string, listener: (...heard: never[]) => void) => child.on(event, listener as (...heard: unknown[]) => void),
    ref: () => [child.ref(), child.channel?.ref()],
    unref: () => [child.unref(), child.channel?.unref()],
  };
}

const tests = storeConformance({
  create: (world) => sqliteStore({ file: freshFile(), ...world }),
  again: ({ file }, world) => sqliteStore({ file, ...world }),
  processes: { start, address: ({ file }) => file },
  copy: async (store) => {
    const file = freshFile();
    await store.backup(file);
    return sqliteStore({ file, readOnly: true });
  },
});
// By default those only that need more than a runner that waits: other processes, tails, copies.
const chosen = env["BANJIE_FULL"] ? tests : tests.filter(({ title }) => /process|tail|copy/.test(title));
for (const { title, run } of chosen) void test(title, run);
