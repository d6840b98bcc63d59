import { createGunzip, type Gunzip } from "node:zlib";

/**
 * What was packed with gzip. What came before damage is handed out before the damage is told; a stream would throw it away.
 *
 * Fails  throws what the source throws, and zlib's errors
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 65_536 });
  const ready: Uint8Array[] = [];
  gunzip.on("data", (bytes: Uint8Array) => ready.push(bytes));
  const damaged = new Promise<never>((_, reject) => gunzip.once("error", reject));
  // The one that is waited for below is told; before that nobody listens.
  damaged.catch(() => {});
  try {
    for await (const bytes of checkApart(packed)) {
      await Promise.race([written(gunzip, bytes), damaged]);
      yield* ready.splice(0);
    }
    await Promise.race([ended(gunzip), damaged]);
    yield* ready.splice(0);
  } catch (error) {
    yield* ready;
    throw error;
  } finally {
    gunzip.destroy();
  }
}

const written = (gunzip: Gunzip, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => gunzip.write(bytes, () => resolve()));

const ended = (gunzip: Gunzip): Promise<void> => new Promise((resolve) => gunzip.once("end", resolve).end());

/** The bytes of a packed file end in the check of all that it holds: it comes by itself, when the rest has been unpacked. */
async function* checkApart(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const checkLength = 8;
  let held = Buffer.alloc(0);
  for await (const bytes of packed) {
    const known = Buffer.concat([held, bytes]);
    const end = Math.max(0, known.length - checkLength);
    if (end > 0) yield known.subarray(0, end);
    held = known.subarray(end);
  }
  yield held;
}
