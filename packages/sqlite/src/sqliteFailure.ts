import { StoreError } from "@banjie/core";

/**
 * SQLite's result codes that a caller can do something about, the extended ones where they say more; the rest are `store.failed`.
 * What the writer has checked under the lock is refused by a trigger or an index only where the file contradicts itself.
 */
const codes: ReadonlyMap<number, string> = new Map([
  [5, "store.busy"],
  [6, "store.busy"],
  [8, "store.read-only"],
  [10, "store.unavailable"],
  [11, "store.damaged"],
  [13, "store.full"],
  [14, "store.unavailable"],
  [15, "store.busy"],
  [26, "store.damaged"],
  [1555, "store.damaged"],
  [1811, "store.damaged"],
  [2067, "store.damaged"],
]);

/** What SQLite said, if it was SQLite that spoke: its extended result code. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode;
}

/** The low byte, the rest says more of the circumstances. */
const primary = (code: number | undefined): number => (code ?? 0) & 0xff;

export const isNoDatabase = (error: unknown): boolean => primary(resultCode(error)) === 26;

export const isDamage = (error: unknown): boolean => primary(resultCode(error)) === 11;

/** The lock is another's, or (15) so many ask for it that SQLite gave up trying. */
export const isBusy = (error: unknown): boolean => [5, 15].includes(primary(resultCode(error)));

/**
 * Whether a COMMIT that ended so has certainly stored nothing: the lock was not to be had, or the disk took only a part of the
 * frames, and the last frame is the one that makes a commit. After any other failure, as of the disk's flush, it may be there.
 */
export const isSurelyUndone = (error: unknown): boolean => [5, 13].includes(primary(resultCode(error)));

/** What SQLite throws as a `StoreError` with SQLite's own as its cause; anything else as it is. */
export function storeTerms(file: string, error: unknown): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  const name = codes.get(code) ?? codes.get(primary(code)) ?? "store.failed";
  return new StoreError(name, `${(error as Error).message}: ${file}`, { cause: error });
}

/** Does the work; its errors come out in the store's terms. */
export function inStoreTerms<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storeTerms(file, error);
  }
}
