import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { writeCsv, writeXes } from "./foreignLogs.ts";
import type { Reading } from "./foreignSides.ts";
import { median } from "./pace.ts";

const rounds = Number(argv[2] ?? 5);
const events = Number(argv[3] ?? 1_000_000);

/** What is measured, and beside which parser that does nothing with what it reads. */
const contests = [
  { name: "XES, read through the mapping", side: "xes-import", peer: "saxes" },
  { name: "XES, into a log file", side: "xes-log", peer: "saxes" },
  { name: "CSV, read through the mapping", side: "csv-import", peer: "csv-parse" },
  { name: "CSV, into a log file", side: "csv-log", peer: "csv-parse" },
] as const;

type Side = (typeof contests)[number]["side" | "peer"];

const folder = mkdtempSync(join(tmpdir(), "banjie-benchmark-"));
const files = { xes: join(folder, "log.xes"), csv: join(folder, "log.csv") };
await writeXes(files.xes, events);
await writeCsv(files.csv, events);

const script = fileURLToPath(new URL("foreignSides.ts", import.meta.url));
const sides: readonly Side[] = ["saxes", "xes-import", "xes-log", "csv-parse", "csv-import", "csv-log"];
const readings = new Map<Side, Reading[]>(sides.map((side) => [side, []]));
for (let round = 0; round < rounds; round++) {
  for (let turn = 0; turn < sides.length; turn++) {
    const side = sides[(turn + round) % sides.length] as Side;
    const file = side === "saxes" || side.startsWith("xes") ? files.xes : files.csv;
    const said = execFileSync(execPath, [script, side, file, join(folder, "out.jsonl")], { encoding: "utf8" });
    const reading = JSON.parse(said) as Reading;
    if (reading.events !== events) throw new Error(`${side} met ${reading.events} of ${events} events`);
    readings.get(side)?.push(reading);
  }
  stderr.write(`round ${round + 1} of ${rounds}\n`);
}
rmSync(folder, { recursive: true, force: true });

const of = (side: Side, what: keyof Reading): number[] => (readings.get(side) ?? []).map((reading) => reading[what]);
const rate = (side: Side, what: "seconds" | "cpuSeconds"): string =>
  Math.round(events / median(of(side, what))).toLocaleString("en");
const rows = contests.map(({ name, side, peer }) => {
  const peers = of(peer, "cpuSeconds");
  const ratio = median(of(side, "cpuSeconds").map((seconds, round) => (peers[round] ?? Number.NaN) / seconds));
  const peak = Math.round(Math.max(...of(side, "peakMebibytes")));
  return `| ${name} | ${rate(side, "seconds")} /s | ${rate(side, "cpuSeconds")} /s | ${peer} | ${rate(peer, "cpuSeconds")} /s | ${ratio.toFixed(2)} × | ${peak} MiB |`;
});
stdout.write(
  `${[
    `Medians of ${rounds} rounds, ${events.toLocaleString("en")} events, each reading in a process of its own.`,
    "",
    "| import | by the clock | by its own work | peer, doing nothing | by its own work | ratio | most memory |",
    "| --- | --: | --: | --- | --: | --: | --: |",
    ...rows,
  ].join("\n")}\n`,
);
