import { canonicalJson, logHeaderSchema, StoreError, type LogHeader } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { firstRow } from "./firstRow.ts";

/** The header in the file; one that the opener gives must say the same. */
export function storedHeader(database: DatabaseSync, file: string, given: LogHeader | undefined): LogHeader {
  const [content = "", crc] = firstRow(database, "SELECT content, crc FROM header")() ?? [];
  if (crc32(String(content)) !== crc) throw new StoreError("store.damaged", `The header is not as it was written: ${file}`);
  const header = readable(JSON.parse(String(content)), file);
  if (given && canonicalJson(given) !== canonicalJson(header)) {
    const [whose, wanted] = [header, given].map(({ hall, zone }) => `${hall} (${zone})`);
    throw new StoreError("store.header-differs", `The log is that of ${whose}, not of ${wanted}: ${file}`);
  }
  return header;
}

/** A header as it must be, given or read. */
export function readable(header: unknown, file: string): LogHeader {
  const parsed = logHeaderSchema.safeParse(header);
  if (parsed.success) return parsed.data;
  throw new StoreError("store.header-invalid", `Not the header of a log: ${file}`, { cause: parsed.error });
}
