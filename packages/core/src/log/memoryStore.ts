import { freeze } from "immer";
import { isEarlier, type Instant } from "../time/instant.ts";
import { canonicalJson } from "../foundation/canonicalJson.ts";
import type { AnyDraft, Event } from "./event.ts";
import type { Commit, Committed, EventStore, Expectation } from "./eventStore.ts";
import type { LogHeader } from "./logHeader.ts";
import { stampEvents } from "./stampEvents.ts";

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

  const versionOf = (stream: string): number => streams.get(stream)?.length ?? 0;

  function commitNow(commit: Commit): Committed {
    const first = commit.id === undefined ? undefined : commits.get(commit.id);
    if (first) return { kind: "repeated", events: first };
    const failed = commit.expect.find((expectation) => !holds(expectation, versionOf(expectation.stream)));
    if (failed) return { kind: "conflict", failed, version: versionOf(failed.stream) };
    const id = commit.id ?? unusedId();
    const origin = { commit: id, head: log.length, recordedAt: nextRecordedAt(), versionOf };
    const events = stampEvents(commit.events.map(keptCopy), origin);
    freeze(events, true);
    for (const event of events) keep(event);
    commits.set(id, events);
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

  return {
    header,
    commit: async (commit) => commitNow(commit),
    readStream: async (stream, afterVersion = 0) => streams.get(stream)?.slice(afterVersion) ?? [],
    async *readLog(afterPosition = 0) {
      const page = log.slice(afterPosition);
      if (page.length > 0) yield page;
    },
    head: async () => log.length,
    close: async () => {},
  };
}

/** What a store on disk would give back: a copy, through the one text of it. */
const keptCopy = (draft: AnyDraft): AnyDraft => JSON.parse(canonicalJson(draft)) as AnyDraft;

/** Whether an expectation holds of a stream at this version. */
export function holds(expectation: Expectation, version: number): boolean {
  if ("version" in expectation) return version === expectation.version;
  return "absent" in expectation ? version === 0 : version > 0;
}
