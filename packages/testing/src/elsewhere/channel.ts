import type { Commit, EventStore, LogHeader } from "@banjie/core";

/** The other end of a line to another process. Node's `ChildProcess` is one, and so is a worker thread with a few words around it. */
export interface Channel {
  send(message: Request): unknown;
  on(event: "message", listener: (message: Reply) => void): unknown;
  /** The other end is gone, whether it ended or was killed. */
  on(event: "disconnect", listener: () => void): unknown;
  /** Keeps the program alive while an answer is awaited, if it would not be otherwise. */
  ref?(): unknown;
  unref?(): unknown;
}

/** The served end of the line: Node's `process` in a forked program is one. */
export interface ServedChannel {
  send?(message: Reply): unknown;
  on(event: "message", listener: (message: Request) => void): unknown;
}

/** When a process is to die, seen from the commit it was asked for. */
export type Crash = "before" | "after";

/** What of a store can be asked of another process. */
export type ElsewhereStore = Pick<EventStore, "commit" | "outcome" | "readStream" | "head">;

/** Asks a store elsewhere. */
export interface Request {
  readonly call: number;
  readonly address: string;
  readonly header: LogHeader;
  /** The hand-set clock of the trial. */
  readonly now: string;
  readonly question:
    | { readonly ask: "commit"; readonly commit: Commit; readonly crash?: Crash | undefined }
    | { readonly ask: "outcome"; readonly commit: string }
    | { readonly ask: "readStream"; readonly stream: string; readonly afterVersion: number }
    | { readonly ask: "head" | "close" };
}

/** The answer, or the error that came instead. */
export interface Reply {
  readonly call: number;
  readonly value?: unknown;
  readonly error?: { readonly code?: string | undefined; readonly message: string };
}
