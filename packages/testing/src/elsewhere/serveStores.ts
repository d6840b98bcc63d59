import { instantSchema, type EventStore, type Instant } from "@banjie/core";
import type { StoreWorld } from "../storeConformance/storeWorld.ts";
import type { Request, ServedChannel } from "./channel.ts";

/** How a program that serves stores opens one, and how it dies. */
export interface ServedStores {
  readonly open: (address: string, world: StoreWorld) => EventStore | Promise<EventStore>;
  /** Kills the program at once, as a loss of power would: `() => process.kill(process.pid, "SIGKILL")`. */
  readonly crash?: () => void;
}

interface Served {
  readonly store: EventStore;
  now: Instant;
}

/**
 * The program of another process in a store's trials: it opens the stores it is told of and does what it is asked.
 *
 * 中文  另一进程中的存储
 */
export function serveStores(channel: ServedChannel, { open, crash }: ServedStores): void {
  const opened = new Map<string, Promise<Served>>();

  async function openOnce({ address, header, now }: Request): Promise<Served> {
    const at = instantSchema.parse(now);
    let served = opened.get(address);
    if (!served) {
      const clock = { now: at };
      served = Promise.resolve(open(address, { header, now: () => clock.now })).then((store) => Object.assign(clock, { store }));
      opened.set(address, served);
    }
    return Object.assign(await served, { now: at });
  }

  async function answer(request: Request): Promise<unknown> {
    const { question, address } = request;
    const { store } = await openOnce(request);
    switch (question.ask) {
      case "commit": {
        const answered = store.commit(question.commit);
        if (question.crash === "before") crash?.();
        const committed = await answered;
        if (question.crash === "after") crash?.();
        return committed;
      }
      case "outcome":
        return store.outcome(question.commit);
      case "readStream":
        return store.readStream(question.stream, question.afterVersion);
      case "head":
        return store.head();
      case "close":
        opened.delete(address);
        return store.close();
    }
  }

  channel.on("message", (request) => {
    const { call } = request;
    answer(request).then(
      (value) => channel.send?.({ call, value }),
      (error: unknown) => channel.send?.({ call, error: described(error) }),
    );
  });
}

function described(error: unknown): { readonly code?: string; readonly message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { ...code, message: error.message };
}
