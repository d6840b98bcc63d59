import { refuseEmpty, type Commit, type Expectation } from "@banjie/core";
import { keptDraft, refuseHalfCharacters, type KeptDraft } from "./eventRow.ts";

/** A commit waiting for its turn, as it was when it was handed in. */
export interface KeptCommit {
  readonly id: string;
  readonly expect: readonly Expectation[];
  readonly drafts: readonly KeptDraft[];
}

/** Whether a commit of this name is in the log. Asked in the queue of commits, so that the answer is final. */
interface Question {
  readonly id: string;
  readonly drafts?: undefined;
}

/** What callers want of the log under its lock. */
export type Wish = KeptCommit | Question;

/**
 * A commit checked and copied, before it waits for others: what is wrong with it is its own affair.
 *
 * Fails  throws `TypeError`, `StoreError` `commit.empty`
 */
export function keptCommit(commit: Commit, madeUpId: () => string): KeptCommit {
  refuseEmpty(commit);
  refuseHalfCharacters(commit.id);
  const expect = commit.expect.map((expectation) => ({ ...expectation }));
  return { id: commit.id ?? madeUpId(), expect, drafts: commit.events.map(keptDraft) };
}
