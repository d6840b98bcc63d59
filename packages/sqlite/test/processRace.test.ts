import { logHeader, type Commit, type Committed, type Instant } from "@banjie/core";
import { sqliteStore } from "@banjie/sqlite";
import { elsewhere, sampleAcceptance, sampleFiling, type ElsewhereStore } from "@banjie/testing";
import { env } from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { freshFile } from "./freshFile.ts";
import { startProcess } from "./storeProcesses.ts";

const rounds = 1000;
/** So many cases are raced for at a time: one by one takes several times as long. */
const together = env["BANJIE_FULL"] ? 1 : 10;
const file = freshFile();
const header = logHeader("430102");
let windows: readonly ElsewhereStore[] = [];

beforeAll(async () => {
  await sqliteStore({ file, header }).close();
  const world = { header, now: () => "2018-05-02T01:00:00Z" as Instant };
  windows = Array.from({ length: 8 }, () => elsewhere(startProcess()).store(file, world));
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
