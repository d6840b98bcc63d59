import type { Instant } from "../time/instant.ts";
import type { AnyDraft, Event } from "./event.ts";

/** Where a commit's events begin. */
export interface StampOrigin {
  readonly commit: string;
  /** The last position before the commit. */
  readonly head: number;
  readonly recordedAt: Instant;
  readonly versionOf: (stream: string) => number;
}

/** Drafts as events: positions and versions without gaps, ids from the commit. Every store stamps by this. */
export function stampEvents(drafts: readonly AnyDraft[], origin: StampOrigin): Event[] {
  const versions = new Map<string, number>();
  return drafts.map((draft, index) => {
    const version = (versions.get(draft.stream) ?? origin.versionOf(draft.stream)) + 1;
    versions.set(draft.stream, version);
    return {
      ...draft,
      id: `${origin.commit}#${index + 1}`,
      version,
      position: origin.head + index + 1,
      recordedAt: origin.recordedAt,
      commit: origin.commit,
    };
  });
}
