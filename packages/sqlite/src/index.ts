export { sqlitePersonalData, type SqlitePersonalDataOptions } from "./sqlitePersonalData.ts";
export { sqliteSentences } from "./sqliteSentences.ts";
export { sqliteStore, type SqliteStore, type SqliteStoreOptions } from "./sqliteStore.ts";
