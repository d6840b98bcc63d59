import type { Event, EventStore, StopSignal } from "@banjie/core";
import { sampleAcceptance, sampleCase, sampleFiling } from "../sampleDrafts.ts";
import { claim, committed, run, same, wholeLog } from "./claims.ts";
import type { Clause, Trial } from "./trial.ts";

/** A signal to stop, and the word that gives it. */
interface Stopper extends StopSignal {
  readonly stop: () => void;
  readonly listeners: ReadonlySet<() => void>;
}

function stopper(): Stopper {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    listeners,
    get aborted() {
      return aborted;
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    stop: () => {
      aborted = true;
      for (const listener of listeners) listener();
    },
  };
}

/** Follows until so many events have come, or the tail ends. */
async function followed(
  { inTime }: Trial,
  store: Pick<EventStore, "follow">,
  count: number,
  after?: number,
): Promise<readonly Event[]> {
  const events: Event[] = [];
  const signal = stopper();
  const tail = async (): Promise<void> => {
    for await (const page of store.follow(after, signal)) {
      claim(page.length > 0, "A page of the tail is empty");
      for (const event of page) events.push(event);
      if (events.length >= count) break;
    }
  };
  await inTime(tail(), () => `The tail stopped after ${events.length} of ${count} events`);
  same(signal.listeners.size, 0, "listeners left behind");
  return events;
}

/** Followers that begin before anything is stored, and after so much. */
async function allFollow(trial: Trial, count: number, work: () => Promise<unknown>): Promise<void> {
  const other = await trial.again();
  const tails = [followed(trial, trial.store, count), followed(trial, other, count), followed(trial, other, count - 5, 5)];
  await Promise.all([work(), ...tails]);
  const log = await wholeLog(trial.store);
  same(log.length, count, "length of the log");
  same(await tails[0], log, "the tail");
  same(await tails[1], log, "the tail through another opener");
  same(await tails[2], log.slice(5), "the tail after position 5");
}

/** Readers that stay. */
export const tails: readonly Clause[] = [
  {
    title: "a tail gives what is there, and then what comes",
    holds: async (trial) => {
      committed(await trial.store.commit({ expect: [], events: sampleCase("0") }));
      await allFollow(trial, 16, async () => {
        for (const draft of sampleCase("1")) committed(await trial.store.commit({ expect: [], events: [draft] }));
      });
    },
  },
  {
    title: "a tail may begin beyond the end of the log",
    holds: async (trial) => {
      const { store } = trial;
      const tail = followed(trial, store, 6, 10);
      committed(await store.commit({ expect: [], events: sampleCase("1") }));
      committed(await store.commit({ expect: [], events: sampleCase("2") }));
      same(
        (await tail).map(({ position }) => position),
        run(11, 6),
        "positions",
      );
    },
  },
  {
    title: "a tail gives what another opener of the log has stored",
    holds: async (trial) => {
      const other = await trial.again();
      await allFollow(trial, 40, async () => {
        for (const id of run(1, 5)) committed(await other.commit({ expect: [], events: sampleCase(String(id)) }));
      });
    },
  },
  {
    title: "a tail gives what other processes have stored",
    needs: "processes",
    holds: async (trial) => {
      await allFollow(trial, 80, async () => {
        const windows = trial.elsewhere(2).map(async (window, number) => {
          for (const id of run(1, 5)) committed(await window.commit({ expect: [], events: sampleCase(`${number}-${id}`) }));
        });
        await Promise.all(windows);
      });
    },
  },
  {
    title: "a tail misses nothing beside slow writers and quick ones",
    holds: async (trial) => {
      const writers = [trial.store, await trial.again(), ...trial.elsewhere(1)];
      const slow = run(1, 300).map((item) => sampleAcceptance("slow", String(item)));
      await allFollow(trial, writers.length * (300 + 50), () =>
        Promise.all(
          writers.map(async (writer, number) => {
            await Promise.all([
              writer.commit({ expect: [], events: slow }),
              ...run(1, 50).map((id) => writer.commit({ expect: [], events: [sampleFiling(`${number}-${id}`)] })),
            ]);
          }),
        ),
      );
    },
  },
  {
    title: "a tail ends when it is told to, also while it waits",
    holds: async (trial) => {
      const { store, inTime } = trial;
      const signal = stopper();
      const seen = (async () => {
        const pages: number[] = [];
        for await (const page of store.follow(0, signal)) pages.push(page.length);
        return pages;
      })();
      committed(await store.commit({ expect: [], events: [sampleFiling("1")] }));
      await followed(trial, store, 1);
      signal.stop();
      same(await inTime(seen, () => "The tail did not end"), [1], "pages");
      for await (const page of store.follow(0, signal)) claim(false, `A tail told to end gave ${page.length} events`);
      same(signal.listeners.size, 0, "listeners left behind");
    },
  },
  {
    title: "a tail ends when its store is closed",
    holds: async ({ store, inTime }) => {
      const tail = (async () => {
        for await (const page of store.follow()) claim(page.length === 0, "An empty log has a tail");
      })();
      await store.close();
      await inTime(tail, () => "The tail did not end");
    },
  },
];
