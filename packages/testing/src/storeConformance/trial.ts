import { instantSchema, logHeader, type EventStore, type Instant, type LogHeader } from "@banjie/core";

/** What a store under trial takes from outside. */
export interface StoreWorld {
  readonly header: LogHeader;
  readonly now: () => Instant;
}

/** How a store is made for a trial. */
export interface StoreAdapter<Store extends EventStore = EventStore> {
  /** A new, empty log. */
  readonly create: (world: StoreWorld) => Store | Promise<Store>;
  /** The same log, opened once more. Left out by a store that has nothing but its own memory. */
  readonly again?: (store: Store, world: StoreWorld) => Store | Promise<Store>;
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
  /** The same log through another opener; the store itself where there is no other. */
  readonly again: () => Promise<EventStore>;
}

/** One sentence of the contract. */
export interface Clause {
  readonly title: string;
  /** Says nothing of a store that cannot be opened again. */
  readonly needsAgain?: true;
  readonly holds: (trial: Trial) => Promise<void>;
}

/** The clauses that apply to a store, as tests on it. */
export function trials<Store extends EventStore>(adapter: StoreAdapter<Store>, clauses: readonly Clause[]): ConformanceTest[] {
  const applicable = clauses.filter(({ needsAgain }) => !needsAgain || adapter.again);
  return applicable.map(({ title, holds }) => ({ title, run: () => onNewLog(adapter, holds) }));
}

async function onNewLog<Store extends EventStore>(adapter: StoreAdapter<Store>, holds: Clause["holds"]): Promise<void> {
  let at = instantSchema.parse("2018-05-02T01:00:00.000Z");
  const clock: HandClock = { set: (to) => (at = instantSchema.parse(to)) };
  const world: StoreWorld = { header: logHeader("430102"), now: () => at };
  const store = await adapter.create(world);
  const opened = [store];
  const again = async (): Promise<EventStore> => {
    if (!adapter.again) return store;
    const other = await adapter.again(store, world);
    opened.push(other);
    return other;
  };
  try {
    await holds({ store, clock, again });
  } finally {
    await Promise.all(opened.map((each) => each.close()));
  }
}
