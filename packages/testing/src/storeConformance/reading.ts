import type { Event } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { committed, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

/** 2,500 acts of 1,250 cases: more than a page. */
async function fill({ store }: Trial): Promise<readonly Event[]> {
  const ids = run(1, 1250).map(String);
  return committed(await store.commit({ expect: [], events: ids.flatMap((id) => [sampleFiling(id), sampleAcceptance(id)]) }));
}

/** What readers see. */
export const reading: readonly Clause[] = [
  {
    title: "a case is read from the act after the one already known",
    holds: async ({ store }) => {
      const events = committed(await store.commit({ expect: [], events: sampleCase("1") }));
      committed(await store.commit({ expect: [], events: sampleCase("10") }));
      for (const version of [0, 1, 5, events.length, events.length + 7]) {
        same(await store.readStream("case/1", version), events.slice(version), `after version ${version}`);
      }
    },
  },
  {
    title: "a long log is read page by page, every act once and in order",
    holds: async (trial) => {
      const events = await fill(trial);
      same(await wholeLog(trial.store), events, "log");
    },
  },
  {
    title: "a log is read from the position after the one already known",
    holds: async (trial) => {
      const events = await fill(trial);
      for (const position of [1, 999, 1000, 1001, 2499, 2500, 9999]) {
        same(await wholeLog(trial.store, position), events.slice(position), `after position ${position}`);
      }
    },
  },
  {
    title: "a reader may stop in the middle of the log",
    holds: async (trial) => {
      await fill(trial);
      for await (const page of trial.store.readLog()) {
        same(page[0]?.position, 1, "first position");
        break;
      }
      committed(await trial.store.commit({ expect: [], events: [sampleFiling("new")] }));
    },
  },
  {
    title: "what is stored while the log is read disturbs nobody",
    holds: async (trial) => {
      const events = await fill(trial);
      const seen: Event[] = [];
      for await (const page of trial.store.readLog()) {
        seen.push(...page);
        if (seen.length < 5000)
          committed(await trial.store.commit({ expect: [], events: [sampleFiling(`late-${seen.length}`)] }));
        if (seen.length > events.length) break;
      }
      same(seen.slice(0, events.length), events, "what was there before");
      same(
        seen.map(({ position }) => position),
        run(1, seen.length),
        "positions",
      );
    },
  },
  {
    title: "what one opener of the log has stored another sees at once",
    holds: async ({ store, again }) => {
      const other = await again();
      const events = committed(await store.commit({ expect: [], events: sampleCase("1") }));
      same(await other.head(), events.length, "head");
      same(await other.readStream("case/1"), events, "stream");
    },
  },
  {
    title: "what was answered here is found by other processes at once, and what they were answered here",
    needs: "processes",
    holds: async ({ store, elsewhere }) => {
      for (const [number, other] of elsewhere(2).entries()) {
        const events = committed(await store.commit({ expect: [], events: sampleCase(`here-${number}`) }));
        same(await other.readStream(`case/here-${number}`), events, "stream read elsewhere");
        const theirs = committed(await other.commit({ expect: [], events: sampleCase(`there-${number}`) }));
        same(await store.readStream(`case/there-${number}`), theirs, "stream written elsewhere");
        same(await other.head(), await store.head(), "head");
      }
    },
  },
  {
    title: "a log that is closed answers first who has handed something in",
    holds: async ({ store }) => {
      const answers = run(1, 20).map((id) => store.commit({ expect: [], events: [sampleFiling(String(id))] }));
      await store.close();
      for (const answer of answers) committed(await answer);
    },
  },
  {
    title: "a log closed and opened again has kept everything",
    needs: "again",
    holds: async (trial) => {
      const events = await fill(trial);
      await trial.store.close();
      const again = await trial.again();
      same(await wholeLog(again), events, "log");
      same(again.header, trial.store.header, "header");
      const [next] = committed(
        await again.commit({ expect: [{ stream: "case/1", version: 2 }], events: [sampleAcceptance("1", "2")] }),
      );
      same([next?.position, next?.version], [2501, 3], "the next act's place");
    },
  },
  {
    title: "a log may be closed twice",
    holds: async ({ store }) => {
      await store.close();
      await store.close();
    },
  },
];
