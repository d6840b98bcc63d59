import type { Params } from "../foundation/issue.ts";
import type { AnyDraft, Event } from "./event.ts";
import type { Expectation } from "./expectation.ts";
import type { LogHeader } from "./logHeader.ts";
import type { StopSignal } from "./stopSignal.ts";

/** Events to be stored together or not at all. */
export interface Commit {
  /**
   * The caller's name for this commit: a repeat of it stores nothing and returns the first answer. Without one the store makes
   * up a unique one, and an answer that is lost on its way to the caller cannot be asked for again.
   */
  readonly id?: string | undefined;
  readonly expect: readonly Expectation[];
  /** At least one. */
  readonly events: readonly AnyDraft[];
}

/**
 * What became of a commit. Conflict, repeat and an unknown outcome are values; exceptions are for broken infrastructure, and
 * say that nothing was stored.
 *
 * 中文  提交结果
 */
export type Committed =
  | { readonly kind: "committed" | "repeated"; readonly events: readonly Event[] }
  | {
      readonly kind: "conflict";
      readonly failed: Expectation;
      /** Where the stream stands. */
      readonly version: number;
      /** The events of the failed stream that the caller had not seen: those after the version expected. */
      readonly missed: readonly Event[];
    }
  | {
      /** The store was cut off after it had asked for the commit, before it was told of it: the events are stored or not. */
      readonly kind: "unknown";
      /** The name under which to send the same commit again: that settles it. So does `outcome`. */
      readonly commit: string;
    };

/**
 * Where one hall's log is kept: the whole contract of an adapter.
 *
 * 中文   事件存储
 * Holds  positions run 1, 2, 3 … in commit order; versions of a stream likewise; `recordedAt` never falls; a commit is whole or
 *        absent; nothing stored is ever changed or deleted; who has an answer finds its events in every later reading
 * Fails  throws `StoreError` when the infrastructure is broken, and for `commit.empty`; `TypeError` for data an event may not hold
 */
export interface EventStore {
  readonly header: LogHeader;
  commit(commit: Commit): Promise<Committed>;
  /**
   * The events of the commit of this name, undefined where there is none. By then an earlier attempt at it has either been
   * stored or never will be: an unknown outcome is known after this.
   */
  outcome(commit: string): Promise<readonly Event[] | undefined>;
  /** The events of one stream in order of version, after a version. */
  readStream(stream: string, afterVersion?: number): Promise<readonly Event[]>;
  /** The whole log in order of position, after a position, a page at a time. */
  readLog(afterPosition?: number): AsyncIterable<readonly Event[]>;
  /**
   * The tail 跟随: the log after a position, and then whatever is added to it, by whomever, as it comes; every event once, in
   * order of position, a page at a time. It ends when the signal says so, or when the store is closed.
   */
  follow(afterPosition?: number, signal?: StopSignal): AsyncIterable<readonly Event[]>;
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

/**
 * Asked of a commit before anything else, by every store.
 *
 * Fails  throws `StoreError` `commit.empty`
 */
export function refuseEmpty({ events }: Commit): void {
  if (events.length === 0) throw new StoreError("commit.empty", "A commit holds at least one event");
}
