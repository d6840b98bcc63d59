import { canonicalJson, logFormat, type LogHeader } from "@banjie/core";
import type { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { oneNumber } from "./firstRow.ts";

/** Says that a SQLite file is a Banjie log, in the file's own header: the letters BanJ. */
export const applicationId = 0x42_61_6e_4a;

/**
 * Positions come from `head`, never from row ids: SQLite hands out again the row id of a last row that went.
 *
 * `settled` counts the commits that were asked for and found absent: see `logWriter`.
 *
 * The two `_dense` and `_named` triggers look before an INSERT OR REPLACE does, which would otherwise take a row away without
 * waking the triggers on DELETE.
 */
const tables = `
  CREATE TABLE header (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    content TEXT NOT NULL,
    crc     INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE head (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL,
    settled  INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE events (
    position    INTEGER PRIMARY KEY,
    stream      TEXT NOT NULL,
    version     INTEGER NOT NULL,
    type        TEXT NOT NULL,
    item        TEXT,
    at          TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    by_id       TEXT NOT NULL,
    by_role     TEXT NOT NULL,
    by_unit     TEXT NOT NULL,
    id          TEXT NOT NULL,
    commit_id   TEXT NOT NULL,
    v           INTEGER NOT NULL,
    data        TEXT NOT NULL,
    crc         INTEGER NOT NULL,
    UNIQUE (stream, version)
  ) STRICT;

  CREATE INDEX events_of_commit ON events (commit_id);
`;

const refusals = `
  CREATE TRIGGER events_dense BEFORE INSERT ON events
  WHEN NEW.position <> (SELECT coalesce(max(position), 0) + 1 FROM events)
    OR NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM events WHERE stream = NEW.stream)
  BEGIN SELECT raise(ABORT, 'an event takes the next position and the next version'); END;

  CREATE TRIGGER events_of_one_commit BEFORE INSERT ON events
  WHEN NEW.position <> (SELECT coalesce(max(position) + 1, NEW.position) FROM events WHERE commit_id = NEW.commit_id)
  BEGIN SELECT raise(ABORT, 'the commit is stored already'); END;

  CREATE TRIGGER head_once BEFORE INSERT ON head
  WHEN EXISTS (SELECT 1 FROM head)
  BEGIN SELECT raise(ABORT, 'a log has one head'); END;

  CREATE TRIGGER header_once BEFORE INSERT ON header
  WHEN EXISTS (SELECT 1 FROM header)
  BEGIN SELECT raise(ABORT, 'a log has one header'); END;

  CREATE TRIGGER head_forward BEFORE UPDATE ON head
  WHEN NEW.position < OLD.position
  BEGIN SELECT raise(ABORT, 'the head of a log never goes back'); END;

  ${["events", "header"].map((table) => refuse("UPDATE", table)).join("")}
  ${["events", "header", "head"].map((table) => refuse("DELETE", table)).join("")}
`;

function refuse(change: "UPDATE" | "DELETE", table: string): string {
  return `
    CREATE TRIGGER ${table}_no_${change.toLowerCase()} BEFORE ${change} ON ${table}
    BEGIN SELECT raise(ABORT, 'nothing in a log is changed or deleted'); END;
  `;
}

/** An empty log: tables, refusals, header. Inside the caller's transaction, so that the file is whole or blank. */
export function createSchema(database: DatabaseSync, header: LogHeader): void {
  database.exec(tables);
  database.exec(refusals);
  const content = canonicalJson(header);
  database.prepare("INSERT INTO header (one, content, crc) VALUES (1, ?, ?)").run(content, crc32(content));
  database.exec("INSERT INTO head (one, position) VALUES (1, 0)");
  database.exec(`PRAGMA application_id = ${applicationId}`);
  database.exec(`PRAGMA user_version = ${logFormat}`);
}

/** Whether the file holds nothing yet. */
export function isBlank(database: DatabaseSync): boolean {
  return oneNumber(database, "PRAGMA application_id")() === 0;
}
