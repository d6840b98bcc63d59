import { createHash } from "node:crypto";
import { encodeEvent, type Event, type UnknownAct } from "@banjie/core";

/** What was read of a log, as one number: SHA-256 over the canonical lines of its events, whatever kind of file they stood in. */
export interface LogDigest {
  /** Takes an event, and gives back its canonical line in UTF-8, to be used before the next is taken; of an unknown act what is known of it. */
  add(entry: Event | UnknownAct): Uint8Array;
  hex(): string;
}

/** So many bytes are hashed at once. */
const blockLength = 65_536;
const newline = 0x0a;

/** A digest under way. 中文 日志摘要 */
export function logDigest(): LogDigest {
  const hash = createHash("sha256");
  const block = Buffer.allocUnsafeSlow(blockLength);
  let length = 0;

  function flush(): void {
    hash.update(block.subarray(0, length));
    length = 0;
  }

  function addLong(line: string): Uint8Array {
    const bytes = Buffer.from(line);
    hash.update(bytes).update("\n");
    return bytes;
  }

  return {
    add(entry) {
      const line = "data" in entry ? encodeEvent(entry) : JSON.stringify([entry.position, entry.stream, entry.type]);
      // A code unit takes three bytes at most.
      const most = line.length * 3 + 1;
      if (length + most > blockLength) flush();
      if (most > blockLength) return addLong(line);
      const begin = length;
      const end = begin + block.write(line, begin);
      block[end] = newline;
      length = end + 1;
      return block.subarray(begin, end);
    },
    hex() {
      flush();
      return hash.copy().digest("hex");
    },
  };
}
