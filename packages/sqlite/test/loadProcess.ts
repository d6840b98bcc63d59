import { logHeader, type Committed } from "@banjie/core";
import { sqliteStore, type SqliteStore } from "@banjie/sqlite";
import { openSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { argv, hrtime, stdin, stdout } from "node:process";
import { commitOf, type Errand } from "./load.ts";

// A window of the hall under load, to be killed at any moment: a line in its diary before each question and after each answer.
// Now and then it closes the log and opens it again, so that some die while the journal is emptied into the file.
const [, , file = "", window = "", diary = "", callers = "8"] = argv;
const paper = openSync(diary, "a");
const answersEach = 10;
const shared = ["shared-1", "shared-2", "shared-3"];
const tick = (): number => Number(hrtime.bigint()) / 1e6;
const tell = (line: object): unknown => writeSync(paper, `${JSON.stringify(line)}\n`);
const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];

flushCompileCache();
stdout.write("ready\n");
await new Promise((go) => stdin.once("data", go));
const versions = new Map<string, number>();
const sent: Errand[] = [];
let [count, answers] = [0, 0];

/** The next thing to do: open a case of one's own, add to one that all windows share, or send something once more. */
function nextErrand(): Errand {
  const dice = Math.random();
  const again = oneOf(sent);
  if (dice < 0.1 && again) return again;
  const id = `${window}-${++count}`;
  const of = oneOf(shared) ?? "";
  if (dice < 0.5) return { id, case: id, does: "open" };
  if (dice < 0.6) return { id, case: of, does: "add" };
  const version = versions.get(of);
  return version === undefined ? { id, case: of, does: "open" } : { id, case: of, does: version };
}

function learn({ case: of }: Errand, answer: Committed): void {
  if (answer.kind === "conflict") versions.set(of, answer.version);
  if (answer.kind === "committed") versions.set(of, answer.events.at(-1)?.version ?? 0);
}

async function work(store: SqliteStore, caller: string): Promise<void> {
  for (let done = 0; done < answersEach; done++) {
    const errand = nextErrand();
    sent.push(errand);
    const asked = tick();
    tell({ caller, asked, errand });
    const answer = await store.commit(commitOf(errand));
    tell({ caller, asked, answered: tick(), answer });
    if (answers++ === 0) stdout.write("at work\n");
    learn(errand, answer);
    if (Math.random() < 0.05) await read(store, caller, `case/${errand.case}`);
  }
}

async function read(store: SqliteStore, caller: string, stream: string): Promise<void> {
  const asked = tick();
  const events = await store.readStream(stream);
  const seen = events.map(({ id, version }) => ({ id, version }));
  tell({ caller, asked, answered: tick(), stream, events: seen });
}

for (;;) {
  const store = sqliteStore({ file, header: logHeader("430102") });
  await Promise.all(Array.from({ length: Number(callers) }, (_, index) => work(store, `${window}/${index}`)));
  await store.close();
}
