import { StoreError } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { refuseCutOff } from "./cutOff.ts";
import { logReader } from "./logReader.ts";

/**
 * Reads a log through and through: SQLite's own check of tables and indexes, every event's checksum, positions without a gap.
 *
 * Out    the last position
 * Fails  throws `StoreError` `store.damaged`, `store.event-unknown`
 */
export function verifyLog(database: DatabaseSync, file: string): number {
  refuseCutOff(database, file);
  const verdict = database.prepare("PRAGMA integrity_check(1)").get()?.["integrity_check"];
  if (verdict !== "ok") throw new StoreError("store.damaged", `${String(verdict)}: ${file}`);
  const reader = logReader(database, file);
  let head = 0;
  for (let page = reader.page(0); page.length > 0; page = reader.page(head)) {
    for (const { position } of page) {
      if (position !== ++head) throw new StoreError("store.damaged", `No event at position ${head}: ${file}`);
    }
  }
  if (head !== reader.head()) throw new StoreError("store.damaged", `The log ends at ${head}, not at ${reader.head()}: ${file}`);
  return head;
}
