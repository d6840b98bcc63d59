import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, stderr, stdout } from "node:process";
import { banjie } from "./banjie.ts";
import type { Contestant } from "./contender.ts";
import { emmett } from "./emmett.ts";
import { median, pace, type Pace } from "./pace.ts";

const rounds = Number(argv[2] ?? 10);
/** Operations of each in a round: ten thousand of a peer in ten rounds. */
const count = 1000;
/** Ours take so little time in flight that a round of theirs needs more to be measured. */
const countInFlight = 8 * count;
const inFlight = 64;

type Work = "one at a time" | "64 in flight" | "loading";

/** One side of the comparison, its log open from the first round to the last. */
interface Side {
  readonly name: string;
  readonly contestant: Contestant;
  readonly paces: Record<Work, Pace[]>;
}

const folder = mkdtempSync(join(tmpdir(), "banjie-benchmark-"));
const sides: Side[] = [];
for (const contender of [banjie, emmett("Emmett as it comes", false), emmett("Emmett on one connection", true)]) {
  const contestant = await contender.open(mkdtempSync(join(folder, "log-")));
  sides.push({ name: contender.name, contestant, paces: { "one at a time": [], "64 in flight": [], loading: [] } });
}
const [ours, ...peers] = sides;

// The first round warms up and is not counted. After it all go alternately and by turns first: what else the machine does meets everyone.
for (let round = 0; round <= rounds; round++) {
  for (let turn = 0; turn < sides.length; turn++) {
    const side = sides[(turn + round) % sides.length];
    if (side) await measure(side, round);
  }
  stderr.write(`round ${round} of ${rounds}\n`);
}
for (const { contestant } of sides) await contestant.close();
rmSync(folder, { recursive: true, force: true });
if (ours) stdout.write(`${report(ours, peers).join("\n")}\n`);

async function measure({ contestant, paces }: Side, round: number): Promise<void> {
  const many = contestant === ours?.contestant ? countInFlight : count;
  // Numbers of cases that no other round and no other work has used.
  const first = round * (countInFlight + 2 * count);
  const measured: Record<Work, Pace> = {
    "one at a time": await pace(count, 1, (number) => contestant.file(first + number)),
    "64 in flight": await pace(many, inFlight, (number) => contestant.file(first + count + number), 5000),
    loading: await loading(contestant, first + count + countInFlight),
  };
  if (round === 0) return;
  for (const work of Object.keys(measured) as Work[]) paces[work].push(measured[work]);
}

async function loading(contestant: Contestant, first: number): Promise<Pace> {
  const { done } = await pace(count, 1, (number) => contestant.live(first + number));
  return pace(count, 1, async (number) => {
    const length = await contestant.load(first + ((number * 7919) % done));
    if (length !== 8) throw new Error(`A case of ${length} events`);
  });
}

function report(one: Side, others: readonly Side[]): string[] {
  const lines = [
    `Medians of ${rounds} rounds, alternately; every commit durable on all sides (write-ahead log, synchronous FULL).`,
    "",
    "| Banjie | against | Banjie | peer | ratio | peer's failures |",
    "| --- | --- | --: | --: | --: | --: |",
  ];
  for (const peer of others) {
    lines.push(
      row("one act a commit, one at a time", one.paces["one at a time"], peer, "one at a time"),
      row("one act a commit, 64 in flight", one.paces["64 in flight"], peer, "64 in flight"),
      row("one act a commit, 64 in flight", one.paces["64 in flight"], peer, "one at a time"),
      row("a case of 8 acts read", one.paces.loading, peer, "loading"),
    );
  }
  return lines;
}

function row(title: string, mine: readonly Pace[], { name, paces }: Side, work: Work): string {
  const theirs = paces[work];
  const ratios = mine.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? NaN));
  const [failed, tried] = theirs.reduce(([bad, all], each) => [bad + each.failed, all + each.done + each.failed], [0, 0]);
  const [we, they] = [mine, theirs].map((side) =>
    Math.round(median(side.map(({ perSecond }) => perSecond))).toLocaleString("en"),
  );
  const ratio = median(ratios);
  const times = ratio > 1000 ? "> 1,000" : ratio.toFixed(1);
  return `| ${title} | ${name}, ${work} | ${we} /s | ${they} /s | ${times} × | ${failed} of ${tried} |`;
}
