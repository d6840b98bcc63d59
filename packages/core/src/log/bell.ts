import type { StopSignal } from "./stopSignal.ts";

/** Rung when a log has grown, for those in this process who follow it. */
export interface Bell {
  readonly ring: () => void;
  /** Calls at the next ring; the answer takes the listener off again. */
  readonly listen: (wake: () => void) => () => void;
}

/** A bell of one store. */
export function createBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const wake of listeners) wake();
    },
    listen: (wake) => {
      listeners.add(wake);
      return () => listeners.delete(wake);
    },
  };
}

/** Begins something that wakes later, and answers how to give it up: a timer, where a ring may come from another process. */
export type Alarm = (wake: () => void) => () => void;

/** Waits for the first of a ring, the word to stop, and an alarm of the caller's. */
export async function nextRing(bell: Bell, signal?: StopSignal, alarm?: Alarm): Promise<void> {
  if (signal?.aborted) return;
  const undo: (() => void)[] = [];
  await new Promise<void>((wake) => {
    undo.push(bell.listen(wake));
    if (alarm) undo.push(alarm(wake));
    if (!signal) return;
    signal.addEventListener("abort", wake);
    undo.push(() => signal.removeEventListener("abort", wake));
  });
  for (const each of undo) each();
}
