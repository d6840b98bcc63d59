import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "banjie-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** The path of a file that is not there yet, in a folder of its own that goes after the tests. */
export function freshFile(): string {
  const own = mkdtempSync(join(folder, `${++count}-`));
  return join(own, "hall.db");
}
