import { epochMilliseconds, holds, stampEvents, type Commit, type Committed, type Event, type Instant } from "@banjie/core";
import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { columns, rowOf } from "./eventRow.ts";
import type { LogReader } from "./logReader.ts";
import { immediately } from "./transaction.ts";

/** The way into the log: takes a commit whole, or answers why not. */
export type LogWriter = (commit: Commit) => Committed;

type Head = {
  readonly position: number;
  readonly recorded_at: Instant | null;
};

export function logWriter(database: DatabaseSync, reader: LogReader, now: () => Instant): LogWriter {
  const head = database.prepare("SELECT position, recorded_at FROM head");
  const storedCommit = database.prepare("SELECT first, last FROM commits WHERE id = ?");
  const lastVersion = database.prepare("SELECT coalesce(max(version), 0) AS version FROM events WHERE stream = ?");
  const addCommit = database.prepare("INSERT INTO commits (id, first, last) VALUES (?, ?, ?)");
  const moveHead = database.prepare("UPDATE head SET position = ?, recorded_at = ?");
  const addEvent = database.prepare(`INSERT INTO events (${columns}) VALUES (${columns.replaceAll(/\w+/g, "?")})`);

  const versionOf = (stream: string): number => (lastVersion.get(stream) as { version: number }).version;

  function commitLocked(commit: Commit): Committed {
    const { position, recorded_at } = head.get() as Head;
    const first = commit.id === undefined ? undefined : firstAnswer(commit.id);
    if (first) return { kind: "repeated", events: first };
    const failed = commit.expect.find((expectation) => !holds(expectation, versionOf(expectation.stream)));
    if (failed) return { kind: "conflict", failed, version: versionOf(failed.stream) };
    const origin = { commit: commit.id ?? randomUUID(), head: position, recordedAt: notBefore(recorded_at, now()), versionOf };
    const events = stampEvents(commit.events, origin);
    keep(events, origin);
    return { kind: "committed", events };
  }

  function firstAnswer(id: string): Event[] | undefined {
    const stored = storedCommit.get(id) as { first: number; last: number } | undefined;
    return stored && reader.between(stored.first, stored.last);
  }

  function keep(events: readonly Event[], origin: { commit: string; head: number; recordedAt: Instant }): void {
    const last = origin.head + events.length;
    for (const event of events) addEvent.run(...rowOf(event));
    addCommit.run(origin.commit, origin.head + 1, last);
    moveHead.run(last, origin.recordedAt);
  }

  return (commit) => immediately(database, () => commitLocked(commit));
}

/** The clock of a machine may be set back; the log's order in time may not. */
function notBefore(last: Instant | null, read: Instant): Instant {
  return last !== null && epochMilliseconds(last) > epochMilliseconds(read) ? last : read;
}
