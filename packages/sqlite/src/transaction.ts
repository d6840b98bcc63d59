import type { DatabaseSync } from "node:sqlite";

/**
 * Does the work in one transaction that takes the write lock at once. A transaction that reads first and asks for the lock later
 * would find other writers in between and have to start over.
 */
export function immediately<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const answer = work();
    database.exec("COMMIT");
    return answer;
  } catch (error) {
    // Some failures, such as a full disk, have rolled back already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
