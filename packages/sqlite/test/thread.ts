import { sqliteStore } from "@banjie/sqlite";
import { workerData } from "node:worker_threads";

// Another thread of the program: it opens the file it is given, reads it and closes it.
const { file } = workerData as { readonly file: string };
const store = sqliteStore({ file });
for await (const page of store.readLog()) if (page.length === 0) throw new Error("An empty page");
await store.close();
