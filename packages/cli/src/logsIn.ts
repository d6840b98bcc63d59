import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Issue, type Result } from "@banjie/core";

/** What a log's name ends in. */
const logName = /\.(?:jsonl|jsonl\.gz|sqlite)$/;

/**
 * The logs of a folder, by name; a file is its own.
 *
 * Fails  `audit.no-log`
 */
export async function logsIn(path: string): Promise<Result<readonly string[], Issue>> {
  const names = await readdir(path).catch(() => undefined);
  if (!names) return ok([path]);
  const logs = names.filter((name) => logName.test(name)).toSorted();
  return logs.length > 0 ? ok(logs.map((name) => join(path, name))) : err({ code: "audit.no-log", params: { folder: path } });
}
