import type { AnyDraft } from "@banjie/core";
import { sampleCase, sampleFiling } from "@banjie/testing";
import { getSQLiteEventStore, sqliteConnection } from "@event-driven-io/emmett-sqlite";
import { join } from "node:path";
import { Database } from "sqlite3";
import type { Contender } from "./contender.ts";

/** Emmett binds an object for a text. The driver it names makes a text of it without a word; this successor wants to be told. */
const bound = (value: unknown): unknown => (typeof value === "object" && value !== null ? "[object Object]" : value);

function withTexts(method: "get" | "all" | "run"): object {
  const call = Database.prototype[method] as (...input: unknown[]) => unknown;
  const told = function told(this: unknown, sql: string, ...rest: unknown[]): unknown {
    return call.call(this, sql, ...rest.map((each) => (Array.isArray(each) ? each.map(bound) : each)));
  };
  return { [method]: told };
}
for (const method of ["get", "all", "run"] as const) Object.assign(Database.prototype, withTexts(method));

// Emmett prints every error that it throws as well.
console.log = () => {};

/** What we use of Emmett's store. Its own types lean on a package whose version it names is not published. */
interface EmmettStore {
  appendToStream(stream: string, events: readonly object[], options?: { expectedStreamVersion: bigint }): Promise<unknown>;
  readStream(stream: string): Promise<{ readonly events: readonly unknown[] }>;
}

/** The same act in Emmett's shape. */
const eventOf = ({ type, item, at, by, data }: AnyDraft): object => ({ type, data: { ...data, item, at, by } });

const [filing, life] = [eventOf(sampleFiling("1")), sampleCase("1").map(eventOf)];

/** Emmett's store: as it comes it opens a connection for each call; it can also be given one to keep. */
export const emmett = (name: string, keepsConnection: boolean): Contender => ({
  name,
  open: async (folder) => {
    const fileName = join(folder, "emmett.db");
    const connection = keepsConnection ? sqliteConnection({ fileName }) : undefined;
    const kept = connection && { connectionOptions: { connection, singleton: true as const } };
    const store = getSQLiteEventStore({ fileName, ...kept }) as object as EmmettStore;
    // The first call makes the tables.
    await store.readStream("case-0");
    return {
      file: (number) => store.appendToStream(`case-${number}`, [filing], { expectedStreamVersion: 0n }),
      live: (number) => store.appendToStream(`case-${number}`, life),
      load: async (number) => (await store.readStream(`case-${number}`)).events.length,
      close: async () => connection?.close(),
    };
  },
});
