import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@banjie/core";
import { fileReason } from "./fileReason.ts";
import type { PlacedIssue } from "./texts.ts";

/**
 * A JSON file as data.
 *
 * Fails  `file.unreadable`, `file.is-a-log`, `file.not-json`
 */
export async function readJson(file: string): Promise<Result<unknown, PlacedIssue>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return err({ code: "file.unreadable", params: { file, ...fileReason(error) } });
  }
  if (isLog.test(text)) return err({ code: "file.is-a-log", params: { file } });
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err({ code: "file.not-json", params: { file, ...fileReason(error) } });
  }
}

/** A log begins with its header, a store with the name of its format. */
const isLog = /^(?:\{"banjie":"log"|SQLite format 3\0)/;
