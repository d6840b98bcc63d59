import { epochMilliseconds } from "@banjie/core";
import { sampleAcceptance, sampleAdoption, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { claim, committed, run, same, wholeLog } from "./claims.ts";
import type { Clause } from "./trial.ts";

/** The order of the log: positions, versions, times of recording. */
export const order: readonly Clause[] = [
  {
    title: "a new log is empty and says whose it is",
    holds: async ({ store }) => {
      same(await store.head(), 0, "head");
      same(await wholeLog(store), [], "log");
      same(await store.readStream("case/1"), [], "stream");
      same(store.header.hall, "430102", "hall");
      same(store.header.zone, "Asia/Shanghai", "zone");
    },
  },
  {
    title: "acts of many cases take positions 1, 2, 3 … in the order they were stored",
    holds: async ({ store }) => {
      const cases = run(1, 20).map(String);
      for (const id of cases) committed(await store.commit({ expect: [], events: [sampleFiling(id), sampleAcceptance(id)] }));
      const log = await wholeLog(store);
      same(
        log.map(({ position }) => position),
        run(1, 40),
        "positions",
      );
      same(
        log.map(({ stream }) => stream),
        cases.flatMap((id) => [`case/${id}`, `case/${id}`]),
        "streams",
      );
      same(await store.head(), 40, "head");
    },
  },
  {
    title: "each case counts its own acts from 1",
    holds: async ({ store }) => {
      const [one, two] = [sampleCase("1"), sampleCase("2")];
      for (const index of one.keys())
        committed(await store.commit({ expect: [], events: [one, two].flatMap((of) => of.slice(index, index + 1)) }));
      for (const stream of ["case/1", "case/2"]) {
        const versions = (await store.readStream(stream)).map(({ version }) => version);
        same(versions, run(1, one.length), `versions of ${stream}`);
      }
    },
  },
  {
    title: "acts of the hall and acts of its cases stand in one log",
    holds: async ({ store }) => {
      const events = committed(
        await store.commit({ expect: [], events: [sampleAdoption(1), sampleFiling("1"), sampleAdoption(2)] }),
      );
      same(
        events.map(({ stream, version, position }) => [stream, version, position]),
        [
          ["hall", 1, 1],
          ["case/1", 1, 2],
          ["hall", 2, 3],
        ],
        "places",
      );
    },
  },
  {
    title: "every act has an id of its own and the name of its commit",
    holds: async ({ store }) => {
      committed(await store.commit({ id: "morning", expect: [], events: sampleCase("1") }));
      committed(await store.commit({ expect: [], events: sampleCase("2") }));
      const log = await wholeLog(store);
      same(new Set(log.map(({ id }) => id)).size, log.length, "distinct ids");
      same(new Set(log.map(({ commit }) => commit)).size, 2, "distinct commits");
      same(log[0]?.commit, "morning", "commit of the first act");
    },
  },
  {
    title: "the time of recording is the store's, whatever time the act itself bears",
    holds: async ({ store, clock }) => {
      clock.set("2019-01-01T00:00:00.000Z");
      const [event] = committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
      same(event?.recordedAt, "2019-01-01T00:00:00.000Z", "recordedAt");
      same(event?.at, sampleFiling("1").at, "at");
    },
  },
  {
    title: "the time of recording never falls, even when the clock is set back",
    holds: async ({ store, clock, again }) => {
      const other = await again();
      for (const [index, minute] of ["10", "05", "20", "00", "20", "30"].entries()) {
        clock.set(`2018-05-02T01:${minute}:00.000Z`);
        committed(
          await (index % 2 === 0 ? store : other).commit({
            expect: [],
            events: [sampleFiling(minute), sampleAcceptance(minute)],
          }),
        );
      }
      const times = (await wholeLog(store)).map(({ recordedAt }) => epochMilliseconds(recordedAt));
      claim(
        times.every((time, index) => time >= (times[index - 1] ?? 0)),
        `Times fall: ${times.join(" ")}`,
      );
    },
  },
  {
    title: "times of recording are compared as moments, not as text",
    holds: async ({ store, clock }) => {
      clock.set("2018-05-02T01:00:00.000Z");
      committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
      // The same moment half an hour earlier, and later as text.
      clock.set("2018-05-02T08:30:00.000+08:00");
      const [event] = committed(await store.commit({ expect: [], events: [sampleFiling("2")] }));
      same(event?.recordedAt, "2018-05-02T01:00:00.000Z", "recordedAt");
    },
  },
];
