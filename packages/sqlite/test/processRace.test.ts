import {
  createHall,
  isCaseEvent,
  logHeader,
  type CaseEvent,
  type Command,
  type Commit,
  type Committed,
  type Hall,
  type Instant,
} from "@banjie/core";
import { sqliteStore, type SqliteStore } from "@banjie/sqlite";
import { elsewhere, sampleAcceptance, sampleFiling, type ElsewhereStore } from "@banjie/testing";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { env } from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import type { Handled, Handling } from "./sections.ts";
import { completing, eightJoined, filing, handling, sections } from "./sectionsAtWork.ts";
import { startProcess } from "./storeProcesses.ts";

const rounds = env["BANJIE_FULL"] ? 1000 : 200;
/** So many cases are raced for at a time: one by one takes several times as long. */
const together = env["BANJIE_FULL"] ? 1 : 10;
const file = freshFile();
const header = logHeader("430102");
let processes: readonly ChildProcess[] = [];
let windows: readonly ElsewhereStore[] = [];

beforeAll(async () => {
  await sqliteStore({ file, header }).close();
  const world = { header, now: () => "2018-05-02T01:00:00Z" as Instant };
  processes = sections.map(startProcess);
  windows = processes.map((process) => elsewhere(process).store(file, world));
  await Promise.all(windows.map((window) => window.head()));
}, 60_000);

/** All processes at once; an error of any of them is an error of the race. */
const race = (commitOf: (window: number) => Commit): Promise<Committed[]> =>
  Promise.all(windows.map((window, number) => window.commit(commitOf(number))));

/** The rounds, so many at a time. */
async function eachRound(run: (round: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < rounds; first += together) {
    await Promise.all(Array.from({ length: together }, (_, index) => run(first + index)));
  }
}

const by = (window: number) => ({ by: { id: `clerk-${window}`, role: "window", unit: "窗口" } as const });

const kinds = (answers: readonly Committed[]) => answers.map(({ kind }) => kind).toSorted();
const oneWinner = ["committed", ...Array<string>(7).fill("conflict")];

describe(`eight processes race ${rounds} times`, () => {
  test("to open the same case: one wins each time, the others are told what it did, and nobody hears of a busy file", async () => {
    await eachRound(async (round) => {
      const expected = [{ stream: `case/${round}`, absent: true }] as const;
      const answers = await race((window) => ({ expect: expected, events: [sampleFiling(String(round), 1, by(window))] }));
      expect(kinds(answers)).toEqual(oneWinner);
      const [won] = answers.flatMap((answer) => (answer.kind === "committed" ? [answer.events] : []));
      for (const answer of answers) if (answer.kind === "conflict") expect(answer.missed).toEqual(won);
    });
  });

  test("to add the same case's next act: one wins each time", async () => {
    await eachRound(async (round) => {
      const id = String(round % together);
      const expected = [{ stream: `case/${id}`, version: 1 + Math.floor(round / together) }];
      const answers = await race((window) => ({ expect: expected, events: [sampleAcceptance(id, String(window + 1))] }));
      expect(kinds(answers)).toEqual(oneWinner);
    });
  });

  test("and the log is dense after it", async () => {
    const store = sqliteStore({ file, readOnly: true });
    const positions: number[] = [];
    for await (const page of store.readLog()) for (const { position } of page) positions.push(position);
    expect(positions).toEqual(Array.from({ length: rounds * 2 }, (_, index) => index + 1));
    expect(await store.readStream("case/0")).toHaveLength(1 + rounds / together);
    await store.close();
  });
});

const jointRounds = env["BANJIE_FULL"] ? 200 : 5;

describe(`eight sections in eight processes handle the items of one case, ${jointRounds} times`, () => {
  const own = freshFile();
  let store: SqliteStore;
  let hall: Hall;
  /** Of each act how often it was decided anew. */
  const conflicts: number[] = [];

  beforeAll(async () => {
    store = sqliteStore({ file: own, header });
    const opened = await createHall({ store, catalogue: eightJoined });
    if (!opened.ok) throw new Error(opened.error[0]?.code);
    hall = opened.value;
  });
  afterAll(() => store.close());

  /** All sections at once, each with its acts one after another. */
  async function atWork(commandsOf: (section: number) => readonly Command[]): Promise<string[]> {
    const handled = await Promise.all(sections.map((section, place) => handledBy(place, commandsOf(section))));
    conflicts.push(...handled.flat().map((one) => one.conflicts));
    return handled.flatMap((acts) => acts.map(({ answer }) => answer)).toSorted();
  }

  async function handledBy(place: number, commands: readonly Command[]): Promise<Handled[]> {
    const process = processes[place];
    if (!process) throw new RangeError(`No process ${place}`);
    process.send({ file: own, catalogue: eightJoined, commands } satisfies Handling);
    const [handled] = (await once(process, "message")) as [Handled[]];
    return handled;
  }

  test("no act is lost, and the whole is completed once, and once more after all was reopened", async () => {
    const completedOnce = ["done", ...Array<string>(7).fill("joint.completed-already")];
    for (let number = 1; number <= jointRounds; number++) {
      const id = `P-${number}`;
      expect((await hall.execute(filing(id))).ok).toBe(true);
      for (const round of [1, 2] as const) {
        expect(await atWork((section) => handling(id, section, round))).toEqual(Array<string>(40).fill("done"));
        expect(await atWork((section) => [completing(id, section, round)])).toEqual(completedOnce);
      }
      const acts = (await store.readStream(`case/${id}`)).filter(isCaseEvent);
      expect(acts.map(({ version }) => version)).toEqual(acts.map((_, index) => index + 1));
      expect(countsOf(acts)).toEqual({
        CaseFiled: 1,
        ItemAccepted: 8,
        ItemReopened: 8,
        ExaminationStarted: 16,
        ExaminationConcluded: 16,
        ReviewConcluded: 16,
        DecisionMade: 16,
        CaseCompleted: 2,
      });
    }
  });

  test("and nobody was sent away for others being quicker, though they got into each other's way", () => {
    expect(conflicts).toHaveLength(jointRounds * 2 * 48);
    expect(conflicts.filter((often) => often > 0).length).toBeGreaterThan(jointRounds);
  });
});

function countsOf(acts: readonly CaseEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of acts) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
