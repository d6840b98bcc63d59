import { logHeader, type Committed, type Event } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { checkHistory, recordedStore, type CommitOperation, type Operation, type ReadOperation } from "@banjie/testing";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { env, execPath, hrtime } from "node:process";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCache } from "./compileCache.ts";
import { freshFile } from "./freshFile.ts";
import { commitOf, type Errand } from "./load.ts";
import { packed } from "./packed.ts";

const kills = Number(env["BANJIE_KILLS"] ?? (env["BANJIE_FULL"] ? 1000 : 40));
/** So many windows work side by side; then all are killed, each at its own moment, and the file is opened anew. */
const windows = 4;
/** A file is judged after so many kills, and another one begun. */
const killsPerFile = 40;

const tick = (): number => Number(hrtime.bigint()) / 1e6;
const alive = new Set<Window>();
let program = "";
beforeAll(async () => {
  program = await packed("loadProcess");
}, 60_000);
afterAll(() => {
  for (const { child } of alive) child.kill("SIGKILL");
});

interface Window {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  /** The file in which it writes what it asks and is answered. */
  readonly diary: string;
  readonly ready: Promise<unknown>;
}

let started = 0;

/** Started ahead of its turn: it waits for the word to begin. */
function start(file: string): Window {
  const name = `w${++started}`;
  const diary = `${file}.${name}`;
  const child = spawn(execPath, [program, file, name, diary], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...env, ...compileCache },
  });
  child.stdin.on("error", () => {});
  const window = { child, diary, ready: once(child.stdout, "data") };
  alive.add(window);
  return window;
}

/** Lets a window work until a random moment, and kills it. */
async function workAndDie(window: Window): Promise<Operation[]> {
  const { child } = window;
  await window.ready;
  const closed = once(child, "close");
  child.stdin.write("go\n");
  // Some die while they open the file, most in the midst of work.
  if (Math.random() < 0.8) await Promise.race([once(child.stdout, "data"), closed]);
  await pause(Math.random() * 25);
  child.kill("SIGKILL");
  await closed;
  alive.delete(window);
  return operationsOf(readFileSync(window.diary, "utf8"));
}

interface Line {
  readonly caller?: string;
  readonly asked: number;
  readonly answered?: number;
  readonly errand?: Errand;
  readonly answer?: Committed;
  readonly stream?: string;
  readonly events?: ReadOperation["events"];
}

/** What a window wrote down, as operations: who has asked and not been answered when it died was left without an answer. */
function operationsOf(said: string): Operation[] {
  const operations: Operation[] = [];
  const open = new Map<string, CommitOperation>();
  // The last piece is empty, or a line that death cut short.
  for (const text of said.split("\n").slice(0, -1)) {
    const { caller, asked, answered, errand, answer, stream, events } = JSON.parse(text) as Line;
    if (caller === undefined) continue;
    const question = open.get(caller);
    if (errand) open.set(caller, { kind: "commit", caller, asked, commit: commitOf(errand) });
    else if (stream) operations.push({ kind: "read", caller, asked, answered, stream, events });
    else if (question) {
      operations.push({ ...question, answered, answer });
      open.delete(caller);
    }
  }
  return [...operations, ...open.values()];
}

const unanswered = (operations: readonly Operation[]): CommitOperation[] =>
  operations.filter((operation) => operation.kind === "commit" && operation.answer === undefined) as CommitOperation[];

/** Opens the file as the next program would, and sends half of what was left without an answer once more. */
async function resolve(file: string, left: readonly CommitOperation[]): Promise<Operation[]> {
  const operations: Operation[] = [];
  const store = sqliteStore({ file, header: logHeader("430102") });
  const clerk = recordedStore(store, { caller: "resolver", record: (operation) => operations.push(operation), tick });
  await Promise.all(left.filter(() => Math.random() < 0.5).map(({ commit }) => clerk.commit(commit)));
  await store.close();
  return operations;
}

async function wholeLog(file: string): Promise<Event[]> {
  const store = sqliteStore({ file, readOnly: true });
  const log: Event[] = [];
  for await (const page of store.readLog()) for (const event of page) log.push(event);
  await store.close();
  return log;
}

test(`${kills} windows killed under load lose and double nothing they were answered`, async () => {
  let [answers, lost, unknownStored] = [0, 0, 0];
  for (let killed = 0; killed < kills; killed += killsPerFile) {
    const file = freshFile();
    const operations: Operation[] = [];
    let next = Array.from({ length: windows }, () => start(file));
    for (let wave = 0; wave < killsPerFile; wave += windows) {
      const [now, isLast] = [next, wave + windows >= killsPerFile];
      next = isLast ? [] : now.map(() => start(file));
      const done = (await Promise.all(now.map(workAndDie))).flat();
      for (const operation of [...done, ...(await resolve(file, unanswered(done)))]) operations.push(operation);
    }
    const log = await wholeLog(file);
    expect(checkHistory(operations, log).slice(0, 5)).toEqual([]);
    const stored = new Set(log.map(({ commit }) => commit));
    answers += operations.length;
    lost += unanswered(operations).length;
    unknownStored += unanswered(operations).filter(({ commit }) => stored.has(commit.id)).length;
  }
  if (env["BANJIE_FULL"])
    console.log(`${kills} kills, ${answers} operations, ${lost} without an answer, ${unknownStored} of them in the log`);
  // Otherwise the kills came when nothing was going on.
  expect(answers).toBeGreaterThan(kills * 5);
  expect(lost).toBeGreaterThan(kills / 2);
  expect(unknownStored).toBeGreaterThan(0);
}, 600_000);
