import { sqliteStore } from "@banjie/sqlite";
import { serveStores } from "@banjie/testing";
import { flushCompileCache } from "node:module";
import process from "node:process";

flushCompileCache();

// Another process of the hall: it opens the files it is told of and does what it is asked, until its parent is gone.
serveStores(process, {
  open: (file, world) => sqliteStore({ file, ...world }),
  crash: () => process.kill(process.pid, "SIGKILL"),
});
