import { StoreError } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { oneNumber } from "./firstRow.ts";
import { isDamage } from "./sqliteFailure.ts";

/**
 * Lets a file be read that is shorter than it says of itself, of which SQLite would not read a page: what leads to one that is lost fails.
 *
 * 中文  文件被截断
 */
export function readThoughCutOff(database: DatabaseSync): void {
  try {
    oneNumber(database, "PRAGMA user_version")();
  } catch (error) {
    if (!isDamage(error)) throw error;
    database.exec("PRAGMA writable_schema = ON");
  }
}

/** A file that is read though it is cut off is damaged, however much of it can be read. */
export function refuseCutOff(database: DatabaseSync, file: string): void {
  if (oneNumber(database, "PRAGMA writable_schema")() === 1)
    throw new StoreError("store.damaged", `The file is cut off: ${file}`);
}
