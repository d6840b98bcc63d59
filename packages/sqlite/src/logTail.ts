import { nextRing, type Alarm, type Bell, type Event, type StopSignal } from "@banjie/core";
import type { LogReader } from "./logReader.ts";
import { inStoreTerms } from "./sqliteFailure.ts";

/** How long a tail sleeps before it looks for the commits of other processes: soon after an event, less and less soon after. */
const shortest = 1;
const longest = 64;

/** What a tail looks at. */
export interface TailSource {
  readonly file: string;
  readonly reader: LogReader;
  readonly bell: Bell;
  readonly isClosed: () => boolean;
}

/**
 * The log after a position, and what is added to it. Commits of this process ring; those of others are noticed by SQLite's data
 * version, which costs next to nothing to ask.
 */
export async function* logTail(
  { file, reader, bell, isClosed }: TailSource,
  afterPosition: number,
  signal?: StopSignal,
): AsyncGenerator<readonly Event[]> {
  const ended = () => isClosed() || signal?.aborted === true;
  for (let position = afterPosition; !ended();) {
    // Asked before reading: what is committed between the two is noticed at the next look.
    const seen = reader.dataVersion();
    const page = inStoreTerms(file, () => reader.page(position));
    if (page.length > 0) yield page;
    position = page.at(-1)?.position ?? position;
    for (
      let sleep = shortest;
      page.length === 0 && !ended() && reader.dataVersion() === seen;
      sleep = Math.min(sleep * 2, longest)
    ) {
      await nextRing(bell, signal, after(sleep));
    }
  }
}

const after =
  (milliseconds: number): Alarm =>
  (wake) => {
    const timer = setTimeout(wake, milliseconds);
    return () => clearTimeout(timer);
  };
