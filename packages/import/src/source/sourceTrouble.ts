import { gzipTrouble } from "@banjie/files";
import type { ImportFault } from "../importFault.ts";
import { EncodingTrouble } from "./decodedText.ts";

/** What a source throws when it cannot be read is an answer like any other; everything else goes on. */
export function sourceTrouble(error: unknown, line?: number): ImportFault {
  const place = line === undefined ? {} : { line };
  if (error instanceof EncodingTrouble) return { code: error.code, ...place, params: { encoding: error.encoding } };
  const trouble = gzipTrouble(error);
  if (trouble) return { code: `source.gzip-${trouble}`, ...place, params: {} };
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) throw error;
  if (error.code === "ENOENT") return { code: "source.file-missing", params: {} };
  return { code: "source.file-unreadable", params: { reason: String(error.code) } };
}
