import { statSync } from "node:fs";
import type { FileMark } from "./inspectFile.ts";

/** What this program has open: by the system's number for the file, what it is and how often. */
const open = new Map<string, { readonly mark: FileMark; times: number }>();

/** What a file is that this program has open. */
export const markOfOpen = (file: string): FileMark | undefined => open.get(numberOf(file) ?? "")?.mark;

/** Says that the file is open from now on; the answer says that it is no longer. */
export function nowOpen(file: string, mark: FileMark): () => void {
  const number = numberOf(file);
  if (number === undefined) return () => {};
  const entry = open.get(number) ?? { mark, times: 0 };
  entry.times++;
  open.set(number, entry);
  return () => {
    if (--entry.times === 0) open.delete(number);
  };
}

function numberOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}
