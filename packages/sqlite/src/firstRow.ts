import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";

/** A question with its parameters. */
type Question<Answer> = (...parameters: SQLInputValue[]) => Answer;

/** A question whose first row is the answer: as a list, which is read several times as fast as an object. */
export function firstRow(database: DatabaseSync, sql: string): Question<readonly SQLOutputValue[] | undefined> {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (...parameters) => statement.get(...parameters) as unknown as readonly SQLOutputValue[] | undefined;
}

/** A question whose answer is one number: 0 where there is none. */
export function oneNumber(database: DatabaseSync, sql: string): Question<number> {
  const row = firstRow(database, sql);
  return (...parameters) => Number(row(...parameters)?.[0] ?? 0);
}
