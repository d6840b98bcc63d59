import { createHash } from "node:crypto";
import { encodeEvent, type Event, type UnknownAct } from "@banjie/core";

/** What was read of a log, as one number: SHA-256 over the canonical lines of its events, whatever kind of file they stood in. */
export interface LogDigest {
  /** Takes an event, and gives back its canonical line; of an unknown act what is known of it. */
  add(entry: Event | UnknownAct): string;
  hex(): string;
}

/** A digest under way. 中文 日志摘要 */
export function logDigest(): LogDigest {
  const hash = createHash("sha256");
  return {
    add(entry) {
      const line = "data" in entry ? encodeEvent(entry) : JSON.stringify([entry.position, entry.stream, entry.type]);
      hash.update(`${line}\n`);
      return line;
    },
    hex: () => hash.copy().digest("hex"),
  };
}
