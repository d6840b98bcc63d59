import type { Params } from "../foundation/issue.ts";
import type { AnyDraft, Event } from "./event.ts";
import type { LogHeader } from "./logHeader.ts";

/** What must hold of a stream at the instant of a commit. `version` 0 and `absent` say the same. */
export type Expectation =
  | { readonly stream: string; readonly version: number }
  | { readonly stream: string; readonly absent: true }
  | { readonly stream: string; readonly exists: true };

/** Events to be stored together or not at all. */
export interface Commit {
  /**
   * The caller's name for this commit: a repeat of it stores nothing and returns the first answer. Without one the store makes
   * up a unique one, and a lost answer cannot be asked for again.
   */
  readonly id?: string | undefined;
  readonly expect: readonly Expectation[];
  /** At least one. */
  readonly events: readonly AnyDraft[];
}

/** What became of a commit. Conflict and repeat are values; exceptions are for broken infrastructure. */
export type Committed =
  | { readonly kind: "committed" | "repeated"; readonly events: readonly Event[] }
  | { readonly kind: "conflict"; readonly failed: Expectation; readonly version: number };

/**
 * Where one hall's log is kept: the whole contract of an adapter.
 *
 * 中文   事件存储
 * Holds  positions run 1, 2, 3 … in commit order; versions of a stream likewise; `recordedAt` never falls; a commit is whole or
 *        absent; nothing stored is ever changed or deleted
 * Fails  throws `StoreError` when the infrastructure is broken, and for `commit.empty`; `TypeError` for data an event may not hold
 */
export interface EventStore {
  readonly header: LogHeader;
  commit(commit: Commit): Promise<Committed>;
  /** The events of one stream in order of version, after a version. */
  readStream(stream: string, afterVersion?: number): Promise<readonly Event[]>;
  /** The whole log in order of position, after a position, a page at a time. */
  readLog(afterPosition?: number): AsyncIterable<readonly Event[]>;
  /** The last position, 0 for an empty log. */
  head(): Promise<number>;
  close(): Promise<void>;
}

/** What an error may carry besides its code: its cause, and what its sentence may mention. */
export interface StoreErrorOptions extends ErrorOptions {
  readonly params?: Params;
}

/** Broken infrastructure, recognised by its code. */
export class StoreError extends Error {
  readonly code: string;
  readonly params: Params;

  constructor(code: string, message: string, { params = {}, ...options }: StoreErrorOptions = {}) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
    this.params = params;
  }
}
