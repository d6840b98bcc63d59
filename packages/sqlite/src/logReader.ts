import { StoreError, type Event, type UnknownAct } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { columns, entryOf, eventOf, type EventRow } from "./eventRow.ts";
import { oneNumber } from "./firstRow.ts";
import { checkFormat } from "./inspectFile.ts";

/** Events read at a time. Between two pages no transaction is open, so a slow reader keeps nobody from clearing the journal. */
const pageLength = 1000;

/** The questions a log answers, each one statement, hence of one moment. */
export interface LogReader {
  readonly head: () => number;
  /** The events of a stream after a version, up to another. */
  readonly stream: (stream: string, afterVersion: number, lastVersion?: number) => Event[];
  readonly page: (afterPosition: number) => Event[];
  /** The same, with acts of later versions as far as they can be known; of a damaged file what stands before the damage. */
  readonly pageForAudit: (afterPosition: number) => (Event | UnknownAct)[];
  /** The events of a commit; undefined where there is none of this name. */
  readonly commit: (id: string) => Event[] | undefined;
  /** A number that changes when another connection has changed the file: cheap to ask often. */
  readonly dataVersion: () => number;
}

/** Events without one missing: a damaged index hides some of them and says nothing. */
function inOneRow<Entry extends UnknownAct>(events: Entry[], numberOf: (event: Entry) => number, file: string): Entry[] {
  const [first] = events;
  for (const [index, event] of events.entries()) {
    if (!first || numberOf(event) !== numberOf(first) + index) throw missingBefore(event, file);
  }
  return events;
}

const missingBefore = ({ position }: UnknownAct, file: string): StoreError =>
  new StoreError("store.damaged", `An event is missing before position ${position}: ${file}`);

const positionOf = ({ position }: UnknownAct): number => position;
const versionOf = ({ version }: Event): number => version;

export function logReader(database: DatabaseSync, file: string): LogReader {
  const format = oneNumber(database, "PRAGMA user_version");
  const head = oneNumber(database, "SELECT position FROM head");

  /** Asked after reading: formats only grow, so what was read before the answer was of this format. */
  const inThisFormat = <Answer>(answer: Answer): Answer => {
    checkFormat(file, format());
    return answer;
  };

  const select = <Entry>(which: string, read: (row: EventRow) => Entry): ((...parameters: (string | number)[]) => Entry[]) => {
    const statement = database.prepare(`SELECT ${columns} FROM events ${which}`);
    statement.setReturnArrays(true);
    return (...parameters) => {
      const rows: unknown[] = inThisFormat(statement.all(...parameters));
      return rows.map((row) => read(row as EventRow));
    };
  };
  const wholeStream = select("WHERE stream = ? AND version > ? AND version <= ? ORDER BY version", eventOf);
  const afterPosition = `WHERE position > ? ORDER BY position LIMIT ${pageLength}`;
  const nextPage = select(afterPosition, eventOf);

  /** Row by row: what has been had of a page before the damage is not lost with it. */
  const rowsForAudit = database.prepare(`SELECT ${columns} FROM events ${afterPosition}`);
  rowsForAudit.setReturnArrays(true);
  function pageForAudit(after: number): (Event | UnknownAct)[] {
    const entries: (Event | UnknownAct)[] = [];
    try {
      for (const row of rowsForAudit.iterate(after) as Iterable<unknown>) {
        const entry = entryOf(row as EventRow);
        if (entry.position !== after + entries.length + 1) throw missingBefore(entry, file);
        entries.push(entry);
      }
    } catch (error) {
      if (entries.length === 0) throw error;
    }
    return inThisFormat(entries);
  }
  const wholeCommit = select("WHERE commit_id = ? ORDER BY position", eventOf);

  return {
    head: () => inThisFormat(head()),
    stream: (stream, afterVersion, lastVersion = Number.MAX_SAFE_INTEGER) =>
      inOneRow(wholeStream(stream, afterVersion, lastVersion), versionOf, file),
    page: (after) => inOneRow(nextPage(after), positionOf, file),
    pageForAudit,
    commit: (id) => {
      const events = inOneRow(wholeCommit(id), positionOf, file);
      return events.length > 0 ? events : undefined;
    },
    dataVersion: oneNumber(database, "PRAGMA data_version"),
  };
}
