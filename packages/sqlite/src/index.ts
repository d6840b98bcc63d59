export { sqliteSentences } from "./sqliteSentences.ts";
export { sqliteStore, type SqliteStore, type SqliteStoreOptions } from "./sqliteStore.ts";
