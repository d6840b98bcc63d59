/** Known wherever JavaScript runs, and named by no library that this package includes. */
declare function setTimeout(work: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** What the work comes to, or a complaint that it came to nothing. */
export async function inTime<T>(work: Promise<T>, patience: number, otherwise: () => string): Promise<T> {
  let timer: unknown;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(otherwise())), patience);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
