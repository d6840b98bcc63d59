import { knownVersion, type AnyDraft, type Expectation } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { claim, committed, conflict, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

/** Case 1 with its filing and acceptance: version 2. */
const begin = async ({ store }: Trial): Promise<void> => {
  committed(await store.commit({ expect: [], events: [sampleFiling("1"), sampleAcceptance("1")] }));
};

const met = (title: string, ...expect: Expectation[]): Clause => ({
  title,
  holds: async (trial) => {
    await begin(trial);
    const events = committed(await trial.store.commit({ expect, events: [sampleFiling("2")] }));
    same(events[0]?.position, 3, "position");
  },
});

const failed = (title: string, version: number, failing: Expectation, ...others: Expectation[]): Clause => ({
  title,
  holds: async (trial) => {
    await begin(trial);
    const { store } = trial;
    const answer = conflict(
      await store.commit({ id: "late", expect: [...others, failing], events: [sampleFiling("2"), sampleAcceptance("1")] }),
    );
    const acts = version > 0 ? await store.readStream(failing.stream) : [];
    const missed = acts.slice(knownVersion(failing));
    same(answer, { kind: "conflict", failed: failing, version, missed }, "answer");
    same(await store.head(), 2, "head");
    same((await store.readStream("case/1")).length, 2, "acts of case 1");
    same(await store.readStream("case/2"), [], "acts of case 2");
  },
});

/** What must hold of streams at the instant of a commit. */
export const expectations: readonly Clause[] = [
  met("a clerk who knows the case's last act may add to it", { stream: "case/1", version: 2 }),
  met("a case that was never filed is at version 0", { stream: "case/2", version: 0 }),
  met("a case that was never filed is absent", { stream: "case/2", absent: true }),
  met("a case that was filed exists", { stream: "case/1", exists: true }),
  met("several expectations may be met at once", { stream: "case/1", version: 2 }, { stream: "case/2", absent: true }),
  failed("a clerk who missed an act is told where the case stands", 2, { stream: "case/1", version: 1 }),
  failed("a clerk ahead of the case is told where it stands", 2, { stream: "case/1", version: 3 }),
  failed("a case filed already is not at version 0", 2, { stream: "case/1", version: 0 }),
  failed("a case filed already is not absent", 2, { stream: "case/1", absent: true }),
  failed("a case that was never filed does not exist", 0, { stream: "case/2", exists: true }),
  failed(
    "of several expectations the failed one is named",
    0,
    { stream: "case/2", version: 4 },
    { stream: "case/1", version: 2 },
  ),
  failed("an expectation may be of a case that the commit does not touch", 0, { stream: "case/9", exists: true }),
  {
    title: "a clerk who missed several acts is given all of them, in order",
    holds: async (trial) => {
      const events = committed(await trial.store.commit({ expect: [], events: sampleCase("1") }));
      committed(await trial.store.commit({ expect: [], events: sampleCase("2") }));
      for (const version of [0, 1, 5, 7]) {
        const expect = [{ stream: "case/1", version }];
        const { missed } = conflict(await trial.store.commit({ expect, events: [sampleAcceptance("1", "2")] }));
        same(missed, events.slice(version), `missed after version ${version}`);
      }
    },
  },
  {
    title: "after a conflict the same commit may be tried again with the right expectation",
    holds: async (trial) => {
      await begin(trial);
      const attempt = (version: number) =>
        trial.store.commit({ id: "try", expect: [{ stream: "case/1", version }], events: [sampleAcceptance("1", "2")] });
      conflict(await attempt(1));
      const events = committed(await attempt(2));
      same([events[0]?.position, events[0]?.version], [3, 3], "place");
    },
  },
  {
    title: "acts of several cases are stored together",
    holds: async ({ store }) => {
      const expect = ["case/1", "case/2"].map((stream) => ({ stream, absent: true }) as const);
      const events = committed(await store.commit({ expect, events: [...sampleCase("1"), ...sampleCase("2")] }));
      same(await wholeLog(store), events, "log");
    },
  },
  {
    title: "acts of several cases are stored together or not at all",
    holds: async (trial) => {
      await begin(trial);
      const expect = ["case/2", "case/1"].map((stream) => ({ stream, absent: true }) as const);
      conflict(await trial.store.commit({ expect, events: [sampleFiling("2"), sampleFiling("1")] }));
      same(await trial.store.readStream("case/2"), [], "acts of case 2");
      same(await trial.store.head(), 2, "head");
    },
  },
  {
    title: "a form that no log can hold is refused as such, though its expectation fails or its name is known",
    holds: async ({ store }) => {
      committed(await store.commit({ id: "known", expect: [], events: [sampleFiling("1")] }));
      const fraction: AnyDraft = { ...sampleAcceptance("1"), item: undefined, type: "FeePaid", data: { amount: 0.5 } };
      for (const events of [[], [sampleFiling("2"), fraction]]) {
        for (const commit of [{ id: "known" }, { expect: [{ stream: "case/1", absent: true }] as const }]) {
          const [end] = await Promise.allSettled([store.commit({ expect: [], ...commit, events })]);
          claim(end.status === "rejected", `Expected a refusal, got ${end.status === "fulfilled" ? end.value.kind : ""}`);
        }
      }
    },
  },
  {
    title: "a conflict leaves no gap in the log",
    holds: async (trial) => {
      await begin(trial);
      conflict(await trial.store.commit({ expect: [{ stream: "case/1", absent: true }], events: sampleCase("1") }));
      const [next] = committed(await trial.store.commit({ expect: [], events: [sampleFiling("2")] }));
      same(next?.position, 3, "position");
    },
  },
];
