import type { Commit } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { committed, repeated, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

const filing: Commit = {
  id: "form-17",
  expect: [{ stream: "case/1", absent: true }],
  events: [sampleFiling("1"), sampleAcceptance("1")],
};

/** Commits once, then repeats with the changes, and holds that nothing was added and the first answer came back. */
async function repeatChangesNothing({ store, clock }: Trial, changes: Partial<Commit> = {}): Promise<void> {
  const first = committed(await store.commit(filing));
  committed(await store.commit({ expect: [], events: sampleCase("2") }));
  const before = await wholeLog(store);
  clock.set("2018-05-03T01:00:00.000Z");
  same(repeated(await store.commit({ ...filing, ...changes })), first, "the answer to a repeat");
  same(await wholeLog(store), before, "the log after a repeat");
}

/** A commit whose answer was lost may be sent again. */
export const repeats: readonly Clause[] = [
  {
    title: "a commit sent twice is stored once, and its first answer comes back though the case is no longer absent",
    holds: (trial) => repeatChangesNothing(trial),
  },
  {
    title: "a repeat is told by its name alone, whatever acts it brings",
    holds: (trial) => repeatChangesNothing(trial, { events: sampleCase("3") }),
  },
  {
    title: "a repeat is told by its name alone, whatever it expects",
    holds: (trial) => repeatChangesNothing(trial, { expect: [{ stream: "case/404", exists: true }] }),
  },
  {
    title: "two commits with different names are two commits, though they say the same",
    holds: async ({ store }) => {
      for (const id of ["a", "A", "a ", "á"]) committed(await store.commit({ id, expect: [], events: [sampleFiling("1")] }));
      same(await store.head(), 4, "head");
    },
  },
  {
    title: "a commit without a name is never taken for a repeat",
    holds: async ({ store }) => {
      for (let times = 0; times < 3; times++) committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
      same(await store.head(), 3, "head");
    },
  },
  {
    title: "a refused commit is not remembered: its name is still free",
    holds: async ({ store }) => {
      await store.commit({ ...filing, expect: [{ stream: "case/1", exists: true }] });
      committed(await store.commit(filing));
    },
  },
  {
    title: "a repeat is recognised in another process",
    needs: "processes",
    holds: async ({ store, elsewhere }) => {
      const first = committed(await store.commit(filing));
      for (const other of elsewhere(2)) same(repeated(await other.commit(filing)), first, "the answer to a repeat");
      same(await store.head(), first.length, "head");
    },
  },
  {
    title: "a repeat is recognised after the log was closed and opened again",
    needs: "again",
    holds: async ({ store, again }) => {
      const first = committed(await store.commit(filing));
      await store.close();
      same(repeated(await (await again()).commit(filing)), first, "the answer to a repeat");
    },
  },
];
