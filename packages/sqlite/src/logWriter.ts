import { epochMilliseconds, holds, stampEvents, type Event, type Expectation, type Instant } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { columns, rowOf } from "./eventRow.ts";
import { firstRow, oneNumber } from "./firstRow.ts";
import { checkFormat } from "./inspectFile.ts";
import type { KeptCommit, Wish } from "./wish.ts";

/** What was decided of a wish under the lock. What else its answer tells is read when the lock is free again. */
export type Decision =
  | { readonly kind: "stored"; readonly events: readonly Event[] }
  | { readonly kind: "found" | "absent"; readonly id: string }
  | { readonly kind: "conflict"; readonly failed: Expectation; readonly version: number };

/** The way into the log: decides wishes one after another, inside the caller's transaction. */
export type LogWriter = (wishes: readonly Wish[]) => Decision[];

/** The last position and the time it was recorded at. */
type Head = readonly [position: number, recordedAt: Instant | null];

const selectHead = "SELECT position, (SELECT recorded_at FROM events WHERE events.position = head.position) FROM head";

export function logWriter(database: DatabaseSync, file: string, now: () => Instant): LogWriter {
  const format = oneNumber(database, "PRAGMA user_version");
  const head = firstRow(database, selectHead) as () => Head | undefined;
  const storedCommit = firstRow(database, "SELECT 1 FROM events WHERE commit_id = ?");
  const lastVersion = oneNumber(database, "SELECT max(version) FROM events WHERE stream = ?");
  const moveHead = database.prepare("UPDATE head SET position = ? WHERE one = 1");
  const countSettled = database.prepare("UPDATE head SET settled = settled + 1 WHERE one = 1");
  const addEvent = database.prepare(`INSERT INTO events (${columns}) VALUES (${columns.replaceAll(/\w+/g, "?")})`);

  return (wishes) => {
    checkFormat(file, format());
    const [first, last] = head() ?? [0, null];
    let position = first;
    // The transaction is one moment for all its commits.
    const recordedAt = notBefore(last, now());
    const versions = new Map<string, number>();

    function versionOf(stream: string): number {
      let version = versions.get(stream);
      if (version === undefined) versions.set(stream, (version = lastVersion(stream)));
      return version;
    }

    function decide(wish: Wish): Decision {
      const { id, drafts } = wish;
      if (storedCommit(id)) return { kind: "found", id };
      if (!drafts) return { kind: "absent", id };
      const failed = wish.expect.find((expectation) => !holds(expectation, versionOf(expectation.stream)));
      if (failed) return { kind: "conflict", failed, version: versionOf(failed.stream) };
      return { kind: "stored", events: store(wish) };
    }

    function store({ id, drafts }: KeptCommit): readonly Event[] {
      const origin = { commit: id, head: position, recordedAt, versionOf };
      const events = stampEvents(
        drafts.map(({ draft }) => draft),
        origin,
      );
      for (const [index, event] of events.entries()) {
        addEvent.run(...rowOf(event, drafts[index]?.data ?? ""));
        versions.set(event.stream, event.version);
      }
      position += events.length;
      return events;
    }

    const decisions = wishes.map(decide);
    if (decisions.some(({ kind }) => kind === "stored")) moveHead.run(position);
    // Of a failed attempt the bytes may have stayed in the journal, where a recovery after a crash would find them. This writes over
    // them: who was told that a commit is absent will not see it come. The number must change, or SQLite would write nothing.
    if (decisions.some(({ kind }) => kind === "absent")) countSettled.run();
    return decisions;
  };
}

/** The clock of a machine may be set back; the log's order in time may not. */
function notBefore(last: Instant | null, read: Instant): Instant {
  return last !== null && epochMilliseconds(last) > epochMilliseconds(read) ? last : read;
}
