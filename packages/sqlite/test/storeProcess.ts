import { sqliteStore } from "@banjie/sqlite";
import { serveStores } from "@banjie/testing";
import { flushCompileCache } from "node:module";
import process from "node:process";
import { handle, type Handling } from "./sections.ts";

flushCompileCache();

type Message = Parameters<Parameters<Parameters<typeof serveStores>[0]["on"]>[1]>[0] | Handling;

// Another process of the hall: it opens the files it is told of and does what it is asked, until its parent is gone.
serveStores(
  {
    send: (reply) => process.send?.(reply),
    on: (event, listener) => process.on(event, (message: Message) => "question" in message && listener(message)),
  },
  {
    open: (file, world) => sqliteStore({ file, ...world }),
    crash: () => process.kill(process.pid, "SIGKILL"),
  },
);

// And a section of the hall, where it is asked to handle something.
process.on("message", async (message: Message) => {
  if ("commands" in message) process.send?.(await handle(message));
});
