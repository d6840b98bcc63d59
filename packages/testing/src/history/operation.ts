import type { Commit, Committed, Event } from "@banjie/core";

/** When something was asked and answered, on one clock for all callers that never goes back: `process.hrtime` is one. */
interface Span {
  /** Who asked: a caller, a process. For the report only. */
  readonly caller: string;
  readonly asked: number;
  readonly answered?: number | undefined;
}

/** A commit that was asked for, and what came of it. */
export interface CommitOperation extends Span {
  readonly kind: "commit";
  readonly commit: Commit & { readonly id: string };
  /** Left out where none came: the caller died, or the answer was lost. */
  readonly answer?: Committed | undefined;
}

/** A reading of one stream. */
export interface ReadOperation extends Span {
  readonly kind: "read";
  readonly stream: string;
  readonly events?: readonly Pick<Event, "id" | "version">[] | undefined;
}

/** One thing that was asked of a store under trial. 中文 操作记录 */
export type Operation = CommitOperation | ReadOperation;
