import { fork, type ChildProcess } from "node:child_process";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { compileCache } from "./compileCache.ts";

const program = fileURLToPath(new URL("storeProcess.ts", import.meta.url));
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** A process that serves stores, and sections of a hall; it is killed after the tests of the file. */
export function startProcess(): ChildProcess {
  const child = fork(program, { execArgv: [], env: { ...env, ...compileCache } });
  started.push(child);
  return child;
}
