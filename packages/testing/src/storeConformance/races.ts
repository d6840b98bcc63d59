import type { Commit, Committed } from "@banjie/core";
import { sampleAcceptance, sampleFiling } from "../sampleDrafts.ts";
import { committed, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

const callers = 16;

/** All callers at once, by turns through two openers of the log. */
async function race({ store, again }: Trial, commitOf: (caller: number) => Commit): Promise<Committed[]> {
  const other = await again();
  return Promise.all(run(1, callers).map((caller) => (caller % 2 === 0 ? store : other).commit(commitOf(caller))));
}

const count = (answers: readonly Committed[], kind: Committed["kind"]): number =>
  answers.filter((answer) => answer.kind === kind).length;

async function oneWins(trial: Trial, commitOf: (caller: number) => Commit): Promise<void> {
  const before = await trial.store.head();
  const answers = await race(trial, commitOf);
  same([count(answers, "committed"), count(answers, "conflict")], [1, callers - 1], "winners and losers");
  same(await trial.store.head(), before + 1, "head");
}

/** Several callers at the same moment. */
export const races: readonly Clause[] = [
  {
    title: "two clerks opening the same case: one wins",
    holds: (trial) => oneWins(trial, () => ({ expect: [{ stream: "case/1", absent: true }], events: [sampleFiling("1")] })),
  },
  {
    title: "two clerks adding the same case's next act: one wins",
    holds: async (trial) => {
      committed(await trial.store.commit({ expect: [], events: [sampleFiling("1")] }));
      await oneWins(trial, () => ({ expect: [{ stream: "case/1", version: 1 }], events: [sampleAcceptance("1")] }));
    },
  },
  {
    title: "two clerks opening the same case under a second condition that both meet: one wins",
    holds: (trial) =>
      oneWins(trial, (caller) => ({
        expect: [
          { stream: "hall", version: 0 },
          { stream: "case/1", absent: true },
        ],
        events: [{ ...sampleFiling("1"), by: { id: `clerk-${caller}`, role: "window", unit: "窗口" } }],
      })),
  },
  {
    title: "clerks adding to a case that need only exist: all are kept, in one order",
    holds: async (trial) => {
      committed(await trial.store.commit({ expect: [], events: [sampleFiling("1")] }));
      const answers = await race(trial, (caller) => ({
        expect: [{ stream: "case/1", exists: true }],
        events: [sampleAcceptance("1", String(caller))],
      }));
      same(count(answers, "committed"), callers, "committed");
      const versions = (await trial.store.readStream("case/1")).map(({ version }) => version);
      same(versions, run(1, callers + 1), "versions");
    },
  },
  {
    title: "a form sent many times at the same moment is stored once",
    holds: async (trial) => {
      const answers = await race(trial, () => ({
        id: "form-17",
        expect: [{ stream: "case/1", absent: true }],
        events: [sampleFiling("1")],
      }));
      same([count(answers, "committed"), count(answers, "repeated")], [1, callers - 1], "commits and repeats");
      const log = await wholeLog(trial.store);
      for (const answer of answers) same("events" in answer ? answer.events : [], log, "answer");
    },
  },
  {
    title: "clerks filing different cases at the same moment leave no gap in the log",
    holds: async (trial) => {
      await race(trial, (caller) => ({ expect: [], events: [sampleFiling(String(caller)), sampleAcceptance(String(caller))] }));
      const positions = (await wholeLog(trial.store)).map(({ position }) => position);
      same(positions, run(1, callers * 2), "positions");
    },
  },
];
