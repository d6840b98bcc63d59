import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@banjie/core";
import type { PlacedIssue } from "./texts.ts";

/**
 * A JSON file as data.
 *
 * Fails  `file.unreadable`, `file.not-json`
 */
export async function readJson(file: string): Promise<Result<unknown, PlacedIssue>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return err({ code: "file.unreadable", params: { file, reason: reasonOf(error) } });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err({ code: "file.not-json", params: { file, reason: reasonOf(error) } });
  }
}

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
};
