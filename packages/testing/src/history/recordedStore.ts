import type { EventStore } from "@banjie/core";
import type { Operation } from "./operation.ts";

/** What a recorder needs: whose operations they are, where they go, and a clock that never goes back. */
export interface RecorderOptions {
  readonly caller: string;
  readonly record: (operation: Operation) => void;
  readonly tick: () => number;
}

/** A store as a caller sees it, every commit and reading of which is written down for `checkHistory`. */
export type RecordedStore = Pick<EventStore, "commit" | "readStream">;

/**
 * Writes down what is asked of a store and what it answers; an answer that never comes is written down as that.
 *
 * 中文  记录操作
 * Fails  throws `TypeError` for a commit without a name, which could not be recognised in the log
 */
export function recordedStore(store: RecordedStore, { caller, record, tick }: RecorderOptions): RecordedStore {
  /** Does the work; written down either way. */
  async function timed<T>(
    work: () => Promise<T>,
    write: (span: { asked: number; answered?: number }, value?: T) => Operation,
  ): Promise<T> {
    const asked = tick();
    try {
      const value = await work();
      record(write({ asked, answered: tick() }, value));
      return value;
    } catch (error) {
      record(write({ asked }));
      throw error;
    }
  }

  return {
    commit: async (commit) => {
      const { id } = commit;
      if (id === undefined) throw new TypeError("A recorded commit needs a name");
      return timed(
        () => store.commit(commit),
        (span, answer) => ({ kind: "commit", caller, commit: { ...commit, id }, ...span, answer }),
      );
    },
    readStream: async (stream, afterVersion = 0) => {
      if (afterVersion > 0) return store.readStream(stream, afterVersion);
      return timed(
        () => store.readStream(stream),
        (span, events) => ({ kind: "read", caller, stream, ...span, events }),
      );
    },
  };
}
