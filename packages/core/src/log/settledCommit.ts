import type { Commit, Committed, EventStore } from "./eventStore.ts";

/** How often an unknown outcome is asked for before it is given back as it is. */
const repeats = 3;

/**
 * Commits, and settles an unknown outcome by sending the same commit again under its name: a store that had taken it answers
 * with its events and stores nothing more.
 *
 * 中文  落实提交结果
 * Out   `unknown` only if the store stays cut off
 */
export async function settledCommit(store: EventStore, commit: Commit): Promise<Committed> {
  let answer = await store.commit(commit);
  for (let repeat = 0; answer.kind === "unknown" && repeat < repeats; repeat++) {
    try {
      answer = await store.commit({ ...commit, id: answer.commit });
    } catch {
      // It says that nothing was stored this time, and nothing of the first.
      continue;
    }
    // The first sending had reached the log after all: to the caller this is the first answer, not a repeat.
    if (answer.kind === "repeated") return { kind: "committed", events: answer.events };
  }
  return answer;
}
