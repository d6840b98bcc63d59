import { StoreError, type Commit, type Committed, type Event } from "@banjie/core";
import type { StoreWorld } from "../storeConformance/storeWorld.ts";
import type { Channel, Crash, ElsewhereStore, Reply, Request } from "./channel.ts";

/** Stores in another process, which runs `serveStores`. */
export interface Elsewhere {
  /** The store at an address there. */
  readonly store: (address: string, world: StoreWorld) => ElsewhereStore & { readonly close: () => Promise<void> };
  /** Asks for a commit in which the other process dies; an answer that it still gave is given. */
  readonly crash: (address: string, world: StoreWorld, commit: Commit, when: Crash) => Promise<Committed>;
  readonly isGone: () => boolean;
}

interface Awaited {
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
  /** What to say when the other process is gone and the answer with it. */
  readonly lost: () => void;
}

let unnamed = 0;

/**
 * Speaks to stores in another process. Where that dies before it answers, a commit's outcome is unknown, and says so.
 *
 * 中文  与另一进程中的存储对话
 */
export function elsewhere(channel: Channel): Elsewhere {
  const awaited = new Map<number, Awaited>();
  let calls = 0;
  let gone = false;

  channel.on("message", ({ call, value, error }: Reply) => {
    const caller = awaited.get(call);
    awaited.delete(call);
    if (awaited.size === 0) channel.unref?.();
    if (error) caller?.fail(error.code ? new StoreError(error.code, error.message) : new TypeError(error.message));
    else caller?.answer(value);
  });
  channel.on("disconnect", () => {
    gone = true;
    for (const { lost } of awaited.values()) lost();
    awaited.clear();
  });
  channel.unref?.();

  async function ask(
    place: Pick<Request, "address"> & StoreWorld,
    question: Request["question"],
    lost?: Committed,
  ): Promise<unknown> {
    return new Promise((answer, fail) => {
      const loss = () => (lost ? answer(lost) : fail(new StoreError("store.unavailable", "The other process is gone")));
      if (gone) return loss();
      const call = ++calls;
      awaited.set(call, { answer, fail, lost: loss });
      channel.ref?.();
      channel.send({ call, address: place.address, header: place.header, now: place.now(), question });
    });
  }

  async function commitAt(place: Pick<Request, "address"> & StoreWorld, commit: Commit, crash?: Crash): Promise<Committed> {
    const id = commit.id ?? `elsewhere-${++unnamed}-${place.address}`;
    const question = { ask: "commit", commit: { ...commit, id }, crash } as const;
    return (await ask(place, question, { kind: "unknown", commit: id })) as Committed;
  }

  return {
    store: (address, world) => {
      const place = { address, ...world };
      return {
        commit: (commit) => commitAt(place, commit),
        outcome: async (commit) => (await ask(place, { ask: "outcome", commit })) as readonly Event[] | undefined,
        readStream: async (stream, afterVersion = 0) =>
          (await ask(place, { ask: "readStream", stream, afterVersion })) as readonly Event[],
        head: async () => (await ask(place, { ask: "head" })) as number,
        close: async () => {
          if (!gone) await ask(place, { ask: "close" });
        },
      };
    },
    crash: (address, world, commit, when) => commitAt({ address, ...world }, commit, when),
    isGone: () => gone,
  };
}
