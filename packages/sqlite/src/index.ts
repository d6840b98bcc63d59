export { sqliteStore, type SqliteStore, type SqliteStoreOptions } from "./sqliteStore.ts";
