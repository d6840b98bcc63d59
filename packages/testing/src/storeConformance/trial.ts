import { instantSchema, logHeader, type Commit, type Committed, type EventStore } from "@banjie/core";
import type { Channel, Crash, ElsewhereStore } from "../elsewhere/channel.ts";
import { elsewhere, type Elsewhere } from "../elsewhere/storeElsewhere.ts";
import type { StoreWorld } from "./storeWorld.ts";
import { inTime } from "./inTime.ts";

/** How a store is made for a trial. Each thing that a store can do more brings more clauses of the contract. */
export interface StoreAdapter<Store extends EventStore = EventStore> {
  /** A new, empty log. */
  readonly create: (world: StoreWorld) => Store | Promise<Store>;
  /** The same log, opened once more. Left out by a store that has nothing but its own memory. */
  readonly again?: (store: Store, world: StoreWorld) => Store | Promise<Store>;
  /** How other processes open the same log. */
  readonly processes?: StoreProcesses<Store>;
  /** How long a tail may take to give what it must give at once, in milliseconds; 20 seconds unless told. */
  readonly patience?: number;
  /** A copy of the log for reading only, made while the store is open. */
  readonly copy?: (store: Store, world: StoreWorld) => EventStore | Promise<EventStore>;
}

/** How other processes open a log. */
export interface StoreProcesses<Store extends EventStore = EventStore> {
  /** Starts a process that runs `serveStores`. It is kept for later trials, unless a trial kills it. */
  readonly start: () => Channel;
  /** What `serveStores` opens this log by there: a file's path, the URL of a database. */
  readonly address: (store: Store) => string;
}

/** One sentence of the contract and the trial of it, for any test runner: a broken promise rejects. */
export interface ConformanceTest {
  readonly title: string;
  readonly run: () => Promise<void>;
}

/** A clock set by hand. */
interface HandClock {
  readonly set: (at: string) => void;
}

/** What a clause is tried on: a new log of its own. */
export interface Trial {
  readonly store: EventStore;
  readonly clock: HandClock;
  /** What the work comes to, or a complaint that it came to nothing in time. */
  readonly inTime: <T>(work: Promise<T>, otherwise: () => string) => Promise<T>;
  /** The same log through another opener; the store itself where there is no other. */
  readonly again: () => Promise<EventStore>;
  /** The same log in so many other processes; none where the adapter has no processes. */
  readonly elsewhere: (count: number) => readonly ElsewhereStore[];
  /** Asks another process for a commit and kills it in the act. */
  readonly crash: (commit: Commit, when: Crash) => Promise<Committed>;
  /** A copy for reading only. */
  readonly copy: () => Promise<EventStore>;
}

/** One sentence of the contract. */
export interface Clause {
  readonly title: string;
  /** Says nothing of a store that cannot do this. */
  readonly needs?: "again" | "processes" | "copy";
  readonly holds: (trial: Trial) => Promise<void>;
}

/** The clauses that apply to a store, as tests on it. */
export function trials<Store extends EventStore>(adapter: StoreAdapter<Store>, clauses: readonly Clause[]): ConformanceTest[] {
  const processes: Elsewhere[] = [];
  const applicable = clauses.filter(({ needs }) => needs === undefined || adapter[needs]);
  return applicable.map(({ title, holds }) => ({ title, run: () => onNewLog(adapter, processes, holds) }));
}

async function onNewLog<Store extends EventStore>(
  adapter: StoreAdapter<Store>,
  processes: Elsewhere[],
  holds: Clause["holds"],
): Promise<void> {
  let at = instantSchema.parse("2018-05-02T01:00:00.000Z");
  const clock: HandClock = { set: (to) => (at = instantSchema.parse(to)) };
  const world: StoreWorld = { header: logHeader("430102"), now: () => at };
  const store = await adapter.create(world);
  const opened: { readonly close: () => Promise<void> }[] = [store];

  const keep = <Opened extends { readonly close: () => Promise<void> }>(other: Opened): Opened => {
    opened.push(other);
    return other;
  };

  /** Those of earlier trials that still live, and new ones up to the count. */
  function started(count: number): readonly Elsewhere[] {
    if (!adapter.processes) return [];
    const living = processes.filter((each) => !each.isGone());
    while (living.length < count) living.push(elsewhere(adapter.processes.start()));
    processes.splice(0, Infinity, ...living);
    return living.slice(0, count);
  }

  const address = adapter.processes?.address(store) ?? "";
  const trial: Trial = {
    store,
    clock,
    inTime: (work, otherwise) => inTime(work, adapter.patience ?? 20_000, otherwise),
    again: async () => (adapter.again ? keep(await adapter.again(store, world)) : store),
    elsewhere: (count) => started(count).map((process) => keep(process.store(address, world))),
    crash: async (commit, when) => {
      const [process] = started(1);
      if (!process) throw new Error("This adapter starts no processes");
      return process.crash(address, world, commit, when);
    },
    copy: async () => {
      if (!adapter.copy) throw new Error("This adapter makes no copies");
      return keep(await adapter.copy(store, world));
    },
  };
  try {
    await holds(trial);
  } finally {
    await Promise.all(opened.map((each) => each.close()));
  }
}
