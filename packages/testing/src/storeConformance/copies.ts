import { StoreError } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { claim, committed, same, wholeLog } from "./claims.ts";
import type { Clause } from "./trial.ts";

/** Copies for reading only: of an auditor, of a replica. */
export const copies: readonly Clause[] = [
  {
    title: "a copy for reading only holds the log as it was",
    needs: "copy",
    holds: async ({ store, copy }) => {
      const events = committed(await store.commit({ id: "c", expect: [], events: [...sampleCase("1"), ...sampleCase("2")] }));
      const copied = await copy();
      same(await wholeLog(copied), events, "log");
      same(await copied.readStream("case/2"), events.slice(8), "stream");
      same(await copied.outcome("c"), events, "outcome");
      same(await copied.head(), events.length, "head");
      same(copied.header, store.header, "header");
    },
  },
  {
    title: "a copy for reading only takes nothing, and says so",
    needs: "copy",
    holds: async ({ store, copy }) => {
      committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
      const copied = await copy();
      const ending = await copied.commit({ expect: [], events: [sampleAcceptance("1")] }).then(
        ({ kind }) => kind,
        (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
      );
      same(ending, "store.read-only", "the answer to a commit");
      same(await copied.head(), 1, "head of the copy");
      claim((await copied.outcome("nothing")) === undefined, "An outcome of nothing");
    },
  },
];
