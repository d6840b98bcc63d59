import { knownVersion, type Bell, type Commit, type Committed, type Event } from "@banjie/core";
import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { LogReader } from "./logReader.ts";
import type { Decision, LogWriter } from "./logWriter.ts";
import { inStoreTerms, isBusy, isSurelyUndone, storeTerms } from "./sqliteFailure.ts";
import { orRollback } from "./transaction.ts";
import { keptCommit, type Wish } from "./wish.ts";

/** What the queue works with. */
export interface QueueTools {
  readonly file: string;
  /** The one connection that writes. It must not wait for locks itself: that would hold the thread. */
  readonly database: DatabaseSync;
  readonly writer: LogWriter;
  readonly reader: LogReader;
  readonly bell: Bell;
  /** How long a caller waits for other processes to leave the lock, in milliseconds. */
  readonly patience: number;
}

/** The callers of one process, written together: one durable transaction, an answer for each. */
export interface CommitQueue {
  readonly commit: (commit: Commit) => Promise<Committed>;
  readonly outcome: (id: string) => Promise<readonly Event[] | undefined>;
  /** Until everything handed in has been answered. */
  readonly idle: () => Promise<void>;
}

/** So many wishes share a transaction: beyond that it gains little and makes other processes wait. */
const groupLength = 256;

/** What a wish came to. */
type Outcome = Decision | { readonly kind: "unknown" };

/** Someone in the queue. */
interface Caller {
  readonly wish: Wish;
  readonly since: number;
  /** Its group failed: it is tried without neighbours, to learn which of them it was. */
  alone?: boolean;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

export function commitQueue({ file, database, writer, reader, bell, patience }: QueueTools): CommitQueue {
  const [begin, end] = [database.prepare("BEGIN IMMEDIATE"), database.prepare("COMMIT")];
  const waiting: Caller[] = [];
  let working: Promise<void> | undefined;
  // One random name a store and a count: such names lie side by side in the index.
  const maker = randomUUID();
  let made = 0;

  function enter(wish: Wish): Promise<Outcome> {
    return new Promise((answer, reject) => {
      const fail = (error: unknown): void => reject(storeTerms(file, error));
      waiting.push({ wish, since: performance.now(), answer, fail });
      working ??= work();
    });
  }

  async function work(): Promise<void> {
    // By the next turn of the event loop all who want something now have said so.
    await nextTurn();
    while (waiting.length > 0) {
      try {
        if (lockTaken()) writeTogether(nextGroup());
        // SQLite's own way of waiting favours whoever asks most often; equal pauses are fairer.
        else await pause(1 + Math.random() * 2);
      } catch (error) {
        for (const caller of waiting.splice(0)) caller.fail(error);
      }
      await nextTurn();
    }
    working = undefined;
  }

  /** Takes the lock; false where it is not free yet and the impatient have been told. */
  function lockTaken(): boolean {
    try {
      begin.run();
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      const tooLong = performance.now() - patience;
      const impatient = waiting.findLastIndex(({ since }) => since <= tooLong);
      for (const caller of waiting.splice(0, impatient + 1)) caller.fail(error);
      return false;
    }
  }

  function nextGroup(): Caller[] {
    const alone = waiting.findIndex((caller) => caller.alone);
    return waiting.splice(0, alone === -1 ? groupLength : Math.max(alone, 1));
  }

  /** Inside the lock, to its end: the callers' wishes, one durable transaction, an answer for each. */
  function writeTogether(group: readonly Caller[]): void {
    let decisions: Decision[];
    try {
      decisions = orRollback(database, () => writer(group.map(({ wish }) => wish)));
    } catch (error) {
      return spread(group, error);
    }
    try {
      orRollback(database, () => end.run());
    } catch (error) {
      if (isSurelyUndone(error)) return spread(group, error);
      return settle(group, decisions, error);
    }
    for (const [index, caller] of group.entries()) caller.answer(decisions[index] as Decision);
    if (decisions.some(({ kind }) => kind === "stored")) bell.ring();
  }

  /** Nothing of the group was stored: each is tried again alone, and who fails alone has failed. */
  function spread(group: readonly Caller[], error: unknown): void {
    if (group.length === 1) return group[0]?.fail(error);
    for (const caller of group) caller.alone = true;
    waiting.unshift(...group);
  }

  /** The commit failed half way: each learns by its name whether it was stored, as it would after a crash. */
  function settle(group: readonly Caller[], decisions: readonly Decision[], error: unknown): void {
    for (const [index, caller] of group.entries()) {
      const decision = decisions[index];
      if (decision?.kind !== "stored") caller.fail(error);
      else void settleOne(caller, decision, error);
    }
  }

  async function settleOne({ wish: { id }, answer, fail }: Caller, decision: Decision, error: unknown): Promise<void> {
    try {
      const { kind } = await enter({ id });
      if (kind !== "found") return fail(error);
      answer(decision);
      bell.ring();
    } catch {
      answer({ kind: "unknown" });
    }
  }

  function answerTo(id: string, outcome: Outcome): Committed {
    switch (outcome.kind) {
      case "stored":
        return { kind: "committed", events: outcome.events };
      case "conflict": {
        const { failed, version } = outcome;
        return { kind: "conflict", failed, version, missed: reader.stream(failed.stream, knownVersion(failed), version) };
      }
      case "unknown":
        return { kind: "unknown", commit: id };
      case "found":
      case "absent":
        return { kind: "repeated", events: reader.commit(id) ?? [] };
    }
  }

  return {
    commit: async (commit) => {
      const wish = keptCommit(commit, () => `${maker}-${(++made).toString(36).padStart(8, "0")}`);
      const outcome = await enter(wish);
      return inStoreTerms(file, () => answerTo(wish.id, outcome));
    },
    outcome: async (id) => {
      const { kind } = await enter({ id });
      return kind === "found" ? inStoreTerms(file, () => reader.commit(id)) : undefined;
    },
    idle: async () => {
      const done = () => working === undefined;
      while (!done()) await working;
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
