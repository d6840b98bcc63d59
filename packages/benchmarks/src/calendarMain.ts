import { execFileSync } from "node:child_process";
import { argv, execPath, stderr, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { civilDate } from "@banjie/core";
import { banjie, chinese, withTexts, withTimes, type DayCounter } from "./dueDays.ts";
import { median } from "./pace.ts";

const rounds = Number(argv[2] ?? 10);

/** Limits of the field, from any day of 2007 to 2026. 13,514 is the number of 2007-01-01. */
const limits = [5, 7, 10, 20, 45, 60];
const questions = Array.from({ length: 1000 }, (_, index) => ({
  from: civilDate(13_514 + ((index * 7919) % 7200)),
  days: limits[index % limits.length] ?? 5,
}));

/** Nanoseconds a question. */
function pace(side: DayCounter, repeats: number): number {
  const start = performance.now();
  let letters = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const { from, days } of questions) letters += side.after(from, days).length;
  if (letters !== repeats * questions.length * 10) throw new Error("An answer that is no day");
  return ((performance.now() - start) * 1e6) / (repeats * questions.length);
}

const peers = [withTexts, withTimes, chinese];
for (const peer of peers)
  for (const { from, days } of questions)
    if (peer.after(from, days) !== banjie.after(from, days)) throw new Error(`${peer.name}: ${from} + ${days}`);

const measured = new Map([banjie, ...peers].map((side) => [side, [] as number[]]));
// The first round warms up. After it all go alternately and by turns first.
for (let round = 0; round <= rounds; round++) {
  const sides = [...measured.keys()];
  for (let turn = 0; turn < sides.length; turn++) {
    const side = sides[(turn + round) % sides.length] as DayCounter;
    const nanoseconds = pace(side, side === banjie ? 200 : 1);
    if (round > 0) measured.get(side)?.push(nanoseconds);
  }
  stderr.write(`round ${round} of ${rounds}\n`);
}

const batch = Array.from({ length: 100 }, () => questions).flat();
const lines = batch.map((question) => JSON.stringify({ ...question, knownAt: question.from })).join("\n");
const command = fileURLToPath(new URL("../../cli/src/main.ts", import.meta.url));

/** Seconds that the command takes for some input, its start included. */
function seconds(input: string): number {
  const start = performance.now();
  execFileSync(execPath, [command, "due", "--batch"], { input, maxBuffer: 2 ** 28 });
  return (performance.now() - start) / 1000;
}

const runs = Array.from({ length: 5 }, () => [seconds(""), seconds(lines)] as const);
stdout.write(`${report().join("\n")}\n`);

function report(): string[] {
  const ours = measured.get(banjie) ?? [];
  const rows = peers.map((peer) => {
    const theirs = measured.get(peer) ?? [];
    const ratio = median(theirs.map((nanoseconds, round) => nanoseconds / (ours[round] ?? Number.NaN)));
    return `| ${peer.name} | ${Math.round(median(ours))} ns | ${Math.round(median(theirs)).toLocaleString("en")} ns | ${Math.round(ratio).toLocaleString("en")} × |`;
  });
  const [start, whole] = [0, 1].map((each) => median(runs.map((run) => run[each as 0 | 1])));
  return [
    `Medians of ${rounds} rounds, alternately.`,
    "",
    "| against | Banjie | peer | ratio |",
    "| --- | --: | --: | --: |",
    ...rows,
    "",
    `100,000 questions to \`banjie due --batch\`, each known at another day: ${whole?.toFixed(2)} s, of which ${start?.toFixed(2)} s are its start.`,
  ];
}
