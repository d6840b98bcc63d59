import type { Commit, Event } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { claim, committed, repeated, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

const filing: Commit = {
  id: "form-17",
  expect: [{ stream: "case/1", absent: true }],
  events: [sampleFiling("1"), sampleAcceptance("1")],
};

/** After a process died: what a repeat of its commit answers is what the log holds, once and whole. */
async function settles({ store }: Trial, commit: Commit): Promise<readonly Event[]> {
  const before = await store.outcome(commit.id ?? "");
  const answer = await store.commit(commit);
  const events = before ? repeated(answer) : committed(answer);
  if (before) same(before, events, "the outcome");
  same(await store.outcome(commit.id ?? ""), events, "the outcome after a repeat");
  const log = await wholeLog(store);
  same(
    log.filter((event) => event.commit === commit.id),
    events,
    "the commit in the log",
  );
  same(
    log.map(({ position }) => position),
    run(1, log.length),
    "positions",
  );
  return events;
}

/** An answer that was lost can be asked for by the commit's name. */
export const outcomes: readonly Clause[] = [
  {
    title: "what became of a commit can be asked by its name",
    holds: async ({ store, again }) => {
      const events = committed(await store.commit(filing));
      committed(await store.commit({ expect: [], events: sampleCase("2") }));
      same(await store.outcome("form-17"), events, "outcome");
      same(await (await again()).outcome("form-17"), events, "outcome through another opener");
    },
  },
  {
    title: "a commit to which the store gave a name can be asked for by it",
    holds: async ({ store }) => {
      const events = committed(await store.commit({ ...filing, id: undefined }));
      same(await store.outcome(events[0]?.commit ?? ""), events, "outcome");
    },
  },
  {
    title: "a commit that was never sent has no outcome, and its name is still free",
    holds: async ({ store }) => {
      for (let times = 0; times < 2; times++) claim((await store.outcome("form-17")) === undefined, "An outcome of nothing");
      committed(await store.commit(filing));
    },
  },
  {
    title: "a commit that met a conflict has no outcome",
    holds: async ({ store }) => {
      await store.commit({ ...filing, expect: [{ stream: "case/1", exists: true }] });
      claim((await store.outcome("form-17")) === undefined, "An outcome of a conflict");
    },
  },
  {
    title: "who asks while the commit is on its way is told how it ended",
    holds: async ({ store }) => {
      const [answer, outcome] = await Promise.all([store.commit(filing), store.outcome("form-17")]);
      same(outcome, committed(answer), "outcome");
    },
  },
  {
    title: "a process killed after its commit has stored it, and a repeat is answered with it",
    needs: "processes",
    holds: async (trial) => {
      const answer = await trial.crash(filing, "after");
      claim(answer.kind === "unknown", `A dead process answered: ${answer.kind}`);
      same(answer.commit, "form-17", "the name under which to ask");
      claim((await trial.store.outcome("form-17")) !== undefined, "An accomplished commit was lost");
      same((await settles(trial, filing)).length, 2, "acts");
    },
  },
  {
    title: "a process killed in its commit has stored all of it or nothing, and a repeat settles which",
    needs: "processes",
    holds: async (trial) => {
      committed(await trial.store.commit({ expect: [], events: sampleCase("0") }));
      const commit = {
        ...filing,
        events: [sampleFiling("1"), ...run(1, 500).map((item) => sampleAcceptance("1", String(item)))],
      };
      const answer = await trial.crash(commit, "before");
      claim(answer.kind === "unknown", `A dead process answered: ${answer.kind}`);
      same((await settles(trial, commit)).length, 501, "acts");
    },
  },
  {
    title: "a process killed leaves the log free for others",
    needs: "processes",
    holds: async (trial) => {
      await trial.crash(filing, "before");
      committed(await trial.store.commit({ expect: [], events: sampleCase("2") }));
      for (const other of trial.elsewhere(1)) committed(await other.commit({ expect: [], events: sampleCase("3") }));
      await settles(trial, filing);
    },
  },
];
