import { caseOfStream, hallStream, type Event } from "../log/event.ts";
import type { Instant } from "../time/instant.ts";

/** An act of a type that this version does not know. */
export interface UnknownAct {
  readonly stream: string;
  readonly position: number;
  readonly type: string;
  /** When it was recorded, if its envelope tells. */
  readonly recordedAt?: Instant | undefined;
}

/** What of a log is not judged, as it is read in order. */
export interface UnjudgedStreams {
  add(event: Event): void;
  addUnknown(act: UnknownAct): void;
  streams(): ReadonlySet<string>;
  /** Cases, by id, and dossiers, by stream. */
  names(): ReadonlySet<string>;
}

/** What has an act that is not known is not judged; nor, since it may rest on that, what was acted on after one of the hall. 中文 不作评判的卷宗 */
export function unjudgedStreams(): UnjudgedStreams {
  const streams = new Set<string>();
  let restsOnUnknown = false;
  return {
    add({ stream }) {
      if (restsOnUnknown && stream !== hallStream) streams.add(stream);
    },
    addUnknown({ stream }) {
      if (stream === hallStream) restsOnUnknown = true;
      else streams.add(stream);
    },
    streams: () => streams,
    names: () => new Set([...streams].map((stream) => caseOfStream(stream) ?? stream)),
  };
}
