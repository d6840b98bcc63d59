import { open } from "node:fs/promises";

/** The first bytes of a file, fewer where there are no more; none of what is no file to be read, which its reader names. */
export async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await handle.close();
  }
}
