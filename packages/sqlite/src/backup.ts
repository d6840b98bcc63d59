import { StoreError } from "@banjie/core";
import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { backup as copyPages, DatabaseSync } from "node:sqlite";
import { openForReading } from "./openFile.ts";
import { verifyLog } from "./verifyLog.ts";
import { storeTerms } from "./sqliteFailure.ts";

/** Copies a log that others write to: whole, checked, and under its name only then. */
export async function backup(file: string, to: string): Promise<number> {
  refuseExisting(to);
  const unfinished = `${to}.${randomUUID()}.unfinished`;
  try {
    await copy(file, unfinished);
    const head = checked(unfinished);
    // Another one may have been quicker.
    refuseExisting(to);
    renameSync(unfinished, to);
    return head;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw storeTerms(file, error);
  }
}

function refuseExisting(to: string): void {
  if (!existsSync(to)) return;
  throw new StoreError("store.backup-exists", `There is a file already, and a backup replaces nothing: ${to}`);
}

/** In one step, hence of one moment; writers go on beside it. */
async function copy(file: string, to: string): Promise<void> {
  const source = openForReading(file);
  try {
    await copyPages(source, to, { rate: everyPage });
  } finally {
    source.close();
  }
}

const everyPage = 2 ** 31 - 1;

function checked(file: string): number {
  const copied = new DatabaseSync(file);
  try {
    // One file and nothing beside it, on any medium.
    copied.exec("PRAGMA journal_mode = DELETE");
    return verifyLog(copied, file);
  } finally {
    copied.close();
  }
}
