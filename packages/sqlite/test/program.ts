import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { env, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { compileCache } from "./compileCache.ts";

/** The command of one of the programs beside this file. */
export const command = (name: string, ...words: readonly string[]): string[] => [
  execPath,
  fileURLToPath(new URL(name, import.meta.url)),
  ...words,
];

/** Runs a command to its end; what it wrote. */
export function output([program = "", ...words]: readonly string[], options: SpawnSyncOptions = {}): string {
  const ended = spawnSync(program, words, { env: { ...env, ...compileCache }, timeout: 60_000, ...options, encoding: "utf8" });
  if (ended.status === 0) return ended.stdout;
  throw new Error(`${program} ended with ${ended.status ?? ended.signal ?? ended.error?.message}: ${ended.stderr}`);
}

/** Whether a command ends well; one that is not there does not. */
export const succeeds = ([program = "", ...words]: readonly string[]): boolean => spawnSync(program, words).status === 0;
