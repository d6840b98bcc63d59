import { mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  caseOfStream,
  catalogueSchema,
  createHall,
  err,
  logHeader,
  ok,
  type EventStore,
  type Issue,
  type Result,
} from "@banjie/core";
import { writeLog } from "@banjie/files";
import { sqliteStore } from "@banjie/sqlite";
import { demoCatalogue, simulatedClock, simulateHall, type SimulationSummary } from "@banjie/testing";
import { asJson } from "../asJson.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { openAnyLog } from "../openAnyLog.ts";
import { perSecond, progressBar, secondsSince } from "../progressBar.ts";
import { fileReason } from "../fileReason.ts";
import { readJson } from "../readJson.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { speakIn, type Speak } from "../texts.ts";
import { auditCommand } from "./audit.ts";

export interface DemoOptions {
  readonly out: string;
  readonly seed: number;
  readonly month: string;
  readonly cases: number;
  readonly json?: boolean;
}

const hallName = "演示市政务服务中心";

/** `banjie demo`: a month of a small hall, through the real engine, stored, replayed, audited. 中文 演示 */
export async function demoCommand(options: DemoOptions, terminal: Terminal): Promise<ExitCode> {
  const files = {
    store: join(options.out, "hall.sqlite"),
    log: join(options.out, "hall.jsonl"),
    catalogue: join(options.out, "catalogue.json"),
  };
  const folder = await makeFolder(options.out);
  if (!folder.ok) return refuse([folder.error], options, terminal);
  const cleared = await clearEarlierDemo(files);
  if (!cleared.ok) return refuse(cleared.error, options, terminal);
  const speak = speakIn(terminal.language);
  if (!options.json) await terminal.out(speak("demo.title", { hall: hallName, month: options.month, seed: options.seed }));
  const simulated = await simulateMonth(files.store, options, terminal, speak);
  if (!simulated.ok) return refuse(simulated.error, options, terminal);
  await leaveLog(files);
  await writeFile(files.catalogue, `${JSON.stringify(demoCatalogue, undefined, 2)}\n`);
  if (options.json) {
    await terminal.out(asJson({ ...files, ...simulated.value }));
    return exitCode.done;
  }
  await terminal.out(told(simulated.value, speak));
  await terminal.out(`${speak("demo.files", files)}\n`);
  // The demo plants some late entries: what the audit finds is what it is there to show.
  await auditCommand(files.log, {}, terminal);
  await terminal.out(
    `\n${speak("demo.next")}\n  npx banjie show ${files.log} ${simulated.value.sample}\n  npx banjie audit ${files.store} --findings`,
  );
  return exitCode.done;
}

interface DemoFiles {
  readonly store: string;
  readonly log: string;
  readonly catalogue: string;
}

async function makeFolder(folder: string): Promise<Result<true, Issue>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(true);
  } catch (error) {
    return err({ code: "folder.unusable", params: { folder, ...fileReason(error) } });
  }
}

/** Only what an earlier demo left is replaced; any other file is left alone. */
async function clearEarlierDemo(files: DemoFiles): Promise<Result<true, Issue[]>> {
  const present = [files.store, files.log].filter((file) => existsSync(file));
  for (const file of present) {
    const log = await openAnyLog(file);
    const isDemo = log.ok && log.value.header.hall === hallName;
    if (!isDemo) return err([{ code: "file.in-the-way", params: { file } }]);
  }
  if (existsSync(files.catalogue) && !(await isDemoCatalogue(files.catalogue))) {
    return err([{ code: "file.in-the-way", params: { file: files.catalogue } }]);
  }
  for (const file of present) {
    for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });
  }
  return ok(true);
}

async function isDemoCatalogue(file: string): Promise<boolean> {
  const data = await readJson(file);
  return data.ok && catalogueSchema.safeParse(data.value).data?.id === demoCatalogue.id;
}

interface Simulated extends SimulationSummary {
  readonly seconds: string;
  readonly actsPerSecond: number;
  /** A case worth showing. */
  readonly sample: string;
}

async function simulateMonth(
  file: string,
  options: DemoOptions,
  terminal: Terminal,
  speak: Speak,
): Promise<Result<Simulated, Issue[]>> {
  const { seed, month, cases } = options;
  const [from, to] = [`${month}-01`, lastDayOf(month)];
  const clock = simulatedClock(`${from}T00:00:00+08:00`);
  const store = sqliteStore({ file, header: logHeader(hallName), now: clock.now });
  try {
    const hall = await createHall({ store, catalogue: demoCatalogue });
    if (!hall.ok) return hall;
    const started = performance.now();
    const bar = progressBar(terminal, speak("demo.working"), 1);
    const life = simulateHall({ hall: hall.value, clock, catalogue: demoCatalogue, seed, from, to, casesPerDay: cases });
    let step = await life.next();
    for (; !step.done; step = await life.next()) bar.update(step.value.done / step.value.total, step.value.soFar.acts);
    bar.stop();
    const summary = step.value;
    const sample = await sampleCase(store);
    return ok({ ...summary, sample, seconds: secondsSince(started), actsPerSecond: perSecond(summary.acts, started) });
  } finally {
    await store.close();
  }
}

/** The case with most to tell. */
async function sampleCase(store: EventStore): Promise<string> {
  const counts = new Map<string, number>();
  for await (const page of store.readLog()) {
    for (const { stream } of page) {
      const id = caseOfStream(stream);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const [longest] = [...counts].toSorted(([, a], [, b]) => b - a);
  return longest?.[0] ?? "";
}

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

async function leaveLog({ store: file, log }: DemoFiles): Promise<void> {
  const store = sqliteStore({ file, readOnly: true });
  try {
    await writeLog(log, store.header, store.readLog());
  } finally {
    await store.close();
  }
}

function told({ cases, acts, refused, recordedLate, seconds, actsPerSecond }: Simulated, speak: Speak): string {
  const lines = [speak("demo.done", { cases, acts, seconds, rate: actsPerSecond })];
  const codes = Object.entries(refused).toSorted(([, a], [, b]) => b - a);
  const count = codes.reduce((sum, [, times]) => sum + times, 0);
  if (count > 0) lines.push(speak("demo.refused", { count }), ...codes.map(([code, times]) => `  ${times} × ${code}`));
  if (recordedLate > 0) lines.push(speak("demo.recorded", { count: recordedLate }));
  return lines.join("\n");
}
