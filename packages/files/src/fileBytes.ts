import { open } from "node:fs/promises";

/** How far the reading of a file is, in bytes of the file as it lies on disk. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** What is no file of bytes to be read twice: a folder, a pipe. */
export class NotAFile extends Error {}

const chunkSize = 65_536;

/** The bytes of a file, a chunk at a time; the file is closed when the reading ends, however it ends. */
export async function* fileBytes(file: string, onProgress?: OnProgress): AsyncGenerator<Uint8Array> {
  const handle = await open(file, "r");
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new NotAFile(file);
    for (let read = 0; ;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const { bytesRead } = await handle.read(chunk, 0, chunkSize, null);
      if (bytesRead === 0) return;
      read += bytesRead;
      onProgress?.({ read, total: Math.max(read, stat.size) });
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
