import { holds, memoryStore, type Commit, type Event, type EventStore } from "@banjie/core";
import { storeConformance, type StoreAdapter, type StoreWorld } from "@banjie/testing";
import { describe, expect, test } from "vitest";

/** A store with one defect. */
type Mutant = (sound: EventStore, world: StoreWorld) => Partial<EventStore>;

const mutants: Readonly<Record<string, Mutant>> = {
  "forgets the names of commits": (sound) => ({
    commit: ({ expect: expectations, events }) => sound.commit({ expect: expectations, events }),
  }),
  "ignores expectations": (sound) => ({ commit: (commit) => sound.commit({ ...commit, expect: [] }) }),
  "looks at the first expectation only": (sound) => ({
    commit: (commit) => sound.commit({ ...commit, expect: commit.expect.slice(0, 1) }),
  }),
  "takes every commit apart": (sound) => ({
    commit: async (commit) => {
      let answer = await sound.commit(commit);
      for (const event of commit.events.slice(1)) answer = await sound.commit({ expect: [], events: [event] });
      return answer;
    },
  }),
  "checks first and stores later": (sound) => ({
    commit: async (commit) => {
      for (const expectation of commit.expect) {
        const events = await sound.readStream(expectation.stream);
        if (!holds(expectation, events.length)) return sound.commit(commit);
      }
      return sound.commit({ ...commit, expect: [] });
    },
  }),
  "answers a repeat with nothing": (sound) => ({
    commit: async (commit: Commit) => {
      const answer = await sound.commit(commit);
      return answer.kind === "repeated" ? { ...answer, events: [] } : answer;
    },
  }),
  "reads one page": (sound) => ({
    async *readLog(after) {
      for await (const page of sound.readLog(after)) yield page.slice(0, 1000);
    },
  }),
  "reads a stream from the version known": (sound) => ({
    readStream: (stream, after = 0) => sound.readStream(stream, Math.max(0, after - 1)),
  }),
  "loses what lies beyond the first 65,536 characters": (sound) => ({
    readStream: async (stream, after) => {
      const events = await sound.readStream(stream, after);
      return JSON.parse(JSON.stringify(events).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "?")) as typeof events;
    },
  }),
  "tells a loser one act too few": (sound) => ({
    commit: async (commit) => {
      const answer = await sound.commit(commit);
      return answer.kind === "conflict" ? { ...answer, missed: answer.missed.slice(1) } : answer;
    },
  }),
  "tells a loser every act of the case": (sound) => ({
    commit: async (commit) => {
      const answer = await sound.commit(commit);
      return answer.kind === "conflict" ? { ...answer, missed: await sound.readStream(answer.failed.stream) } : answer;
    },
  }),
  "forgets what became of a commit": (sound) => ({
    outcome: async (commit) => (await sound.outcome(commit))?.slice(1),
  }),
  "takes the name of a conflict": (sound) => {
    const names = new Map<string, readonly Event[]>();
    return {
      commit: async (commit) => {
        const answer = await sound.commit(commit);
        if (answer.kind === "conflict" && commit.id) names.set(commit.id, answer.missed);
        return answer;
      },
      outcome: async (commit) => names.get(commit) ?? sound.outcome(commit),
    };
  },
  "lets one wrong form spoil those beside it": (sound) => {
    let spoilt = false;
    return {
      commit: async (commit) => {
        spoilt ||= commit.events.length === 0;
        if (!spoilt) return sound.commit(commit);
        throw new TypeError("spoilt");
      },
    };
  },
  "copies a form when it stores it, not when it takes it": (sound) => ({
    commit: async (commit) => {
      await Promise.resolve();
      return sound.commit(commit);
    },
  }),
  "has a tail that only gives what was there": (sound) => ({ follow: (after) => sound.readLog(after) }),
  "has a tail that only gives what comes": (sound) => ({
    async *follow(after, signal) {
      const head = await sound.head();
      yield* sound.follow(Math.max(after ?? 0, head), signal);
    },
  }),
  "has a tail that gives a page twice": (sound) => ({
    async *follow(after, signal) {
      for await (const page of sound.follow(after, signal)) {
        yield page;
        yield page;
      }
    },
  }),
  "has a tail that loses every tenth act": (sound) => ({
    async *follow(after, signal) {
      for await (const page of sound.follow(after, signal)) {
        const kept = page.filter(({ position }) => position % 10 !== 0);
        if (kept.length > 0) yield kept;
      }
    },
  }),
  "has a tail that does not hear": (sound) => ({ follow: (after) => sound.follow(after) }),
  "counts from zero": (sound) => ({ head: async () => (await sound.head()) - 1 }),
  "records by the machine's clock, even when it is set back": (sound, { now }) => {
    const taken = new Map<string, Event["recordedAt"]>();
    const recorded = (events: readonly Event[]) =>
      events.map((event) => ({ ...event, recordedAt: taken.get(event.commit) ?? event.recordedAt }));
    return {
      commit: async (commit) => {
        const answer = await sound.commit(commit);
        if (!("events" in answer)) return answer;
        for (const event of answer.events) if (answer.kind === "committed") taken.set(event.commit, now());
        return { ...answer, events: recorded(answer.events) };
      },
      readStream: async (stream, after) => recorded(await sound.readStream(stream, after)),
      async *readLog(after) {
        for await (const page of sound.readLog(after)) yield recorded(page);
      },
    };
  },
};

/** The first sentence of the contract that the store breaks. */
async function firstBroken(mutant: Mutant): Promise<string | undefined> {
  const tests = storeConformance({
    create: (world) => {
      const sound = memoryStore(world);
      return { ...sound, ...mutant(sound, world) };
    },
    patience: 200,
  });
  for (const { title, run } of tests) {
    try {
      await run();
    } catch {
      return title;
    }
  }
  return undefined;
}

describe("the conformance suite notices a store that", () => {
  for (const [defect, mutant] of Object.entries(mutants)) {
    test(defect, async () => {
      expect(await firstBroken(mutant)).toBeDefined();
    });
  }
});

test("the conformance suite finds nothing wrong with a sound store", async () => {
  expect(await firstBroken(() => ({}))).toBeUndefined();
});

const titles = (adapter: StoreAdapter): string[] => storeConformance(adapter).map(({ title }) => title);

test("a store that lives in memory only is not asked to be opened again", () => {
  const all = titles({ create: memoryStore, again: (store) => store });
  const inMemory = titles({ create: memoryStore });
  expect(all.length).toBeGreaterThan(inMemory.length);
  expect(new Set(all).size).toBe(all.length);
});
