import { unpacked } from "./unpacked.ts";

/**
 * Bytes as they were before packing: gzip is recognised by its first two bytes and unpacked, anything else passes through.
 *
 * Fails  throws what the source throws, and zlib's errors: `gzipTrouble` tells them
 */
export async function* plainBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await firstBytes(chunks);
  const whole = resumed(first, chunks);
  if (first[0] === 0x1f && first[1] === 0x8b) yield* unpacked(whole);
  else yield* whole;
}

/** How a gzip stream is damaged, if that is what an error says: it ends too early, or its content is not what was packed. */
export function gzipTrouble(error: unknown): "cut-off" | "broken" | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return "cut-off";
  return typeof code === "string" && code.startsWith("Z_") ? "broken" : undefined;
}

/** At least two bytes if there are any two: a source may hand them out one by one. */
async function firstBytes(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    bytes = Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function* resumed(first: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
