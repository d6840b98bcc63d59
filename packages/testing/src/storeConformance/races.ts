import type { AnyDraft, Commit, Committed, EventStore, Expectation } from "@banjie/core";
import { sampleAcceptance, sampleFiling } from "../sampleDrafts.ts";
import { committed, conflict, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

const callers = 16;

/** All callers at once, by turns through two openers of the log here and two other processes, as far as there are any. */
async function race(trial: Trial, commitOf: (caller: number) => Commit): Promise<Committed[]> {
  const openers: readonly Pick<EventStore, "commit" | "head">[] = [trial.store, await trial.again(), ...trial.elsewhere(2)];
  // Everyone is there before it begins.
  await Promise.all(openers.map((opener) => opener.head()));
  return Promise.all(
    run(0, callers).map((caller) => (openers[caller % openers.length] ?? trial.store).commit(commitOf(caller + 1))),
  );
}

const count = (answers: readonly Committed[], kind: Committed["kind"]): number =>
  answers.filter((answer) => answer.kind === kind).length;

/** One wins, and each of the others is told what the winner did. */
async function oneWins(trial: Trial, commitOf: (caller: number) => Commit): Promise<void> {
  const before = await trial.store.head();
  const answers = await race(trial, commitOf);
  same([count(answers, "committed"), count(answers, "conflict")], [1, callers - 1], "winners and losers");
  same(await trial.store.head(), before + 1, "head");
  const done = answers.filter((answer) => answer.kind === "committed").flatMap((answer) => committed(answer));
  for (const answer of answers) if (answer.kind === "conflict") same(conflict(answer).missed, done, "what a loser missed");
}

/** The next act of case 1, if the expectation is met. */
const nextAct =
  (expectation: Expectation) =>
  (caller: number): Commit => ({ expect: [expectation], events: [sampleAcceptance("1", String(caller))] });

const sound = (id: string): Commit => ({ id, expect: [{ stream: `case/${id}`, absent: true }], events: [sampleFiling(id)] });

const fileFirst = async ({ store }: Trial): Promise<void> => {
  committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
};

/** Several callers at the same moment. */
export const races: readonly Clause[] = [
  {
    title: "clerks opening the same case: one wins",
    holds: (trial) => oneWins(trial, () => ({ expect: [{ stream: "case/1", absent: true }], events: [sampleFiling("1")] })),
  },
  {
    title: "clerks opening the same case at version 0: one wins",
    holds: (trial) => oneWins(trial, () => ({ expect: [{ stream: "case/1", version: 0 }], events: [sampleFiling("1")] })),
  },
  {
    title: "clerks adding the same case's next act: one wins",
    holds: async (trial) => {
      await fileFirst(trial);
      await oneWins(trial, nextAct({ stream: "case/1", version: 1 }));
    },
  },
  {
    title: "clerks adding one act after another: one wins each time",
    holds: async (trial) => {
      await fileFirst(trial);
      for (const version of run(1, 10)) await oneWins(trial, nextAct({ stream: "case/1", version }));
    },
  },
  {
    title: "clerks opening the same case under a second condition that all meet: one wins",
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
    title: "clerks of different cases under a condition on one and the same case: one wins",
    holds: async (trial) => {
      await fileFirst(trial);
      const expect = [{ stream: "case/1", version: 1 }];
      const answers = await race(trial, (caller) => ({
        expect,
        events: [sampleAcceptance("1", String(caller)), sampleFiling(`other-${caller}`)],
      }));
      same([count(answers, "committed"), count(answers, "conflict")], [1, callers - 1], "winners and losers");
      same(await trial.store.head(), 3, "head");
    },
  },
  {
    title: "clerks adding to a case that need only exist: all are kept, in one order",
    holds: async (trial) => {
      await fileFirst(trial);
      const answers = await race(trial, nextAct({ stream: "case/1", exists: true }));
      same(count(answers, "committed"), callers, "committed");
      const versions = (await trial.store.readStream("case/1")).map(({ version }) => version);
      same(versions, run(1, callers + 1), "versions");
    },
  },
  {
    title: "clerks adding to a case that does not exist: none is kept",
    holds: async (trial) => {
      const answers = await race(trial, nextAct({ stream: "case/1", exists: true }));
      same(count(answers, "conflict"), callers, "conflicts");
      same(await trial.store.head(), 0, "head");
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
      const answers = await race(trial, (caller) => ({
        expect: [],
        events: [sampleFiling(String(caller)), sampleAcceptance(String(caller))],
      }));
      same(count(answers, "committed"), callers, "committed");
      const positions = (await wholeLog(trial.store)).map(({ position }) => position);
      same(positions, run(1, callers * 2), "positions");
    },
  },
  {
    title: "what one clerk hands in wrongly does no harm to who hands in at the same moment",
    holds: async ({ store }) => {
      const fraction: AnyDraft = { ...sampleAcceptance("1"), item: undefined, type: "FeePaid", data: { amount: 0.5 } };
      const handedIn = [
        store.commit(sound("1")),
        store.commit({ expect: [], events: [] }),
        store.commit(sound("2")),
        store.commit({ expect: [], events: [sampleFiling("x"), fraction] }),
        store.commit({ expect: [{ stream: "case/9", exists: true }], events: [sampleFiling("9")] }),
        store.commit(sound("3")),
      ];
      const kinds = (await Promise.allSettled(handedIn)).map((end) => (end.status === "fulfilled" ? end.value.kind : "refused"));
      same(kinds, ["committed", "refused", "committed", "refused", "conflict", "committed"], "answers");
      const log = await wholeLog(store);
      same(
        log.map(({ stream, position }) => [stream, position]),
        ["1", "2", "3"].map((id, index) => [`case/${id}`, index + 1]),
        "log",
      );
    },
  },
];
