import { freeze } from "immer";
import { isEarlier, type Instant } from "../time/instant.ts";
import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { AnyDraft, Event } from "./event.ts";
import { createBell, nextRing } from "./bell.ts";
import { refuseEmpty, type Commit, type Committed, type EventStore } from "./eventStore.ts";
import { holds, knownVersion } from "./expectation.ts";
import type { LogHeader } from "./logHeader.ts";
import { stampEvents } from "./stampEvents.ts";
import type { StopSignal } from "./stopSignal.ts";

/** What a memory store needs from outside: whose log it is, and the time of recording. */
export interface MemoryStoreOptions {
  readonly header: LogHeader;
  readonly now: () => Instant;
}

/**
 * A log in memory, for tests and trials: it keeps every promise of the port but durability.
 *
 * 中文  内存事件存储
 */
export function memoryStore({ header, now }: MemoryStoreOptions): EventStore {
  const log: Event[] = [];
  const streams = new Map<string, Event[]>();
  const commits = new Map<string, readonly Event[]>();
  const bell = createBell();
  let closed = false;

  const readStream = (stream: string, afterVersion: number) => streams.get(stream)?.slice(afterVersion) ?? [];
  const versionOf = (stream: string): number => streams.get(stream)?.length ?? 0;

  function commitNow(commit: Commit): Committed {
    refuseEmpty(commit);
    const drafts = commit.events.map(keptCopy);
    const first = commit.id === undefined ? undefined : commits.get(commit.id);
    if (first) return { kind: "repeated", events: first };
    const failed = commit.expect.find((expectation) => !holds(expectation, versionOf(expectation.stream)));
    if (failed) {
      const { stream } = failed;
      return { kind: "conflict", failed, version: versionOf(stream), missed: readStream(stream, knownVersion(failed)) };
    }
    const id = commit.id ?? unusedId();
    const origin = { commit: id, head: log.length, recordedAt: nextRecordedAt(), versionOf };
    const events = stampEvents(drafts, origin);
    freeze(events, true);
    for (const event of events) keep(event);
    commits.set(id, events);
    bell.ring();
    return { kind: "committed", events };
  }

  function unusedId(): string {
    for (let count = commits.size + 1; ; count++) if (!commits.has(`memory-${count}`)) return `memory-${count}`;
  }

  function nextRecordedAt(): Instant {
    const last = log.at(-1)?.recordedAt;
    const read = now();
    return last !== undefined && isEarlier(read, last) ? last : read;
  }

  function keep(event: Event): void {
    log.push(event);
    const stream = streams.get(event.stream);
    if (stream) stream.push(event);
    else streams.set(event.stream, [event]);
  }

  async function* follow(afterPosition = 0, signal?: StopSignal): AsyncGenerator<readonly Event[]> {
    const ended = () => closed || signal?.aborted === true;
    for (let position = afterPosition; !ended();) {
      const page = log.slice(position);
      if (page.length > 0) yield page;
      else await nextRing(bell, signal);
      position += page.length;
    }
  }

  return {
    header,
    commit: async (commit) => commitNow(commit),
    outcome: async (commit) => commits.get(commit),
    readStream: async (stream, afterVersion = 0) => readStream(stream, afterVersion),
    async *readLog(afterPosition = 0) {
      const page = log.slice(afterPosition);
      if (page.length > 0) yield page;
    },
    follow,
    head: async () => log.length,
    close: async () => {
      closed = true;
      bell.ring();
    },
  };
}

/** What a store on disk would give back: a copy, through the one text of it. */
const keptCopy = (draft: AnyDraft): AnyDraft => JSON.parse(canonicalJson(draft)) as AnyDraft;
