import { createReadStream } from "node:fs";
import { argv, cpuUsage, resourceUsage, stdout } from "node:process";
import { instantSchema } from "@banjie/core";
import { tryWriteLog } from "@banjie/files";
import { importLog, readMapping, shippedMapping, type LogImport } from "@banjie/import";
import { parse } from "csv-parse";
import { SaxesParser } from "saxes";

/** One reading of a file by one side, in a process of its own. */
export interface Reading {
  readonly events: number;
  readonly seconds: number;
  /** Of the process's own work, whatever others do. */
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

/** What each side does with a file; the answer is how many events it met. */
const sides: Readonly<Record<string, (file: string, out: string) => Promise<number>>> = {
  async saxes(file) {
    let events = 0;
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => void (name === "event" && events++));
    for await (const text of createReadStream(file, { encoding: "utf8" })) parser.write(text as string);
    parser.close();
    return events;
  },
  async "csv-parse"(file) {
    let rows = 0;
    for await (const _ of createReadStream(file).pipe(parse())) rows++;
    return rows - 1;
  },
  "xes-import": (file) => imported(file, "receipt"),
  "xes-log": (file, out) => imported(file, "receipt", out),
  "csv-import": (file) => imported(file, "traffic-fines"),
  "csv-log": (file, out) => imported(file, "traffic-fines", out),
};

async function imported(file: string, name: string, out?: string): Promise<number> {
  const mapping = readMapping(await shippedMapping(name));
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error));
  const run = importLog(createReadStream(file), mapping.value, { importedAt: instantSchema.parse("2024-01-01T00:00:00Z") });
  const ended = await (out === undefined ? readThrough(run) : tryWriteLog(out, run.header, run.pages));
  if (!ended.ok) throw new Error(JSON.stringify(ended.error));
  return run.report().events.read;
}

async function readThrough({ pages }: LogImport) {
  for await (const page of pages) if (!page.ok) return page;
  return { ok: true } as const;
}

const [, , side = "", file = "", out = ""] = argv;
const [began, worked] = [performance.now(), cpuUsage()];
const events = (await sides[side]?.(file, out)) ?? 0;
const { user, system } = cpuUsage(worked);
const reading: Reading = {
  events,
  seconds: (performance.now() - began) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMebibytes: resourceUsage().maxRSS / 1024,
};
stdout.write(JSON.stringify(reading));
