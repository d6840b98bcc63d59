import type { Event } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { columns, eventOf, type EventRow } from "./eventRow.ts";

/** Events read at a time. Between two pages no transaction is open, so a slow reader keeps nobody from clearing the journal. */
const pageLength = 1000;

/** The questions a log answers, each one statement, hence of one moment. */
export interface LogReader {
  readonly head: () => number;
  readonly stream: (stream: string, afterVersion: number) => Event[];
  readonly page: (afterPosition: number) => Event[];
  readonly between: (first: number, last: number) => Event[];
}

export function logReader(database: DatabaseSync): LogReader {
  const head = database.prepare("SELECT position FROM head");
  return {
    head: () => (head.get() as { position: number }).position,
    stream: selectEvents(database, "WHERE stream = ? AND version > ? ORDER BY version"),
    page: selectEvents(database, `WHERE position > ? ORDER BY position LIMIT ${pageLength}`),
    between: selectEvents(database, "WHERE position BETWEEN ? AND ? ORDER BY position"),
  };
}

function selectEvents(database: DatabaseSync, which: string): (...parameters: (string | number)[]) => Event[] {
  const statement = database.prepare(`SELECT ${columns} FROM events ${which}`);
  statement.setReturnArrays(true);
  return (...parameters) => {
    const rows: unknown[] = statement.all(...parameters);
    return rows.map((row) => eventOf(row as EventRow));
  };
}
