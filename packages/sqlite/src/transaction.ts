import type { DatabaseSync } from "node:sqlite";

/**
 * Does the work in one transaction that takes the write lock at once. A transaction that reads first and asks for the lock later
 * would find other writers in between and have to start over.
 */
export function immediately<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  const answer = orRollback(database, work);
  orRollback(database, () => database.exec("COMMIT"));
  return answer;
}

/** Does a part of a transaction; if it fails, the transaction is given up. */
export function orRollback<T>(database: DatabaseSync, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Some failures, such as a full disk, have rolled back already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
