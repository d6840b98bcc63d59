/** How fast, and how much of it came to nothing. */
export interface Pace {
  readonly perSecond: number;
  readonly done: number;
  readonly failed: number;
}

/** So many pieces of work with so many under way at a time, or as many as begin in the time given; failures are not counted as done. */
export async function pace(
  count: number,
  inFlight: number,
  work: (number: number) => Promise<unknown>,
  longest = Infinity,
): Promise<Pace> {
  let [next, done, failed] = [0, 0, 0];
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count && performance.now() - start < longest) {
      try {
        await work(next++);
        done++;
      } catch {
        failed++;
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { perSecond: (done / (performance.now() - start)) * 1000, done, failed };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
