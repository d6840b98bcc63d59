import type { Event } from "@banjie/core";
import type { Anomaly } from "./anomaly.ts";
import type { NamedCommit } from "./storedCommits.ts";
import type { Operation, ReadOperation } from "./operation.ts";

/** Something that is to be looked at, or known, from an instant on. */
interface Moment {
  readonly at: number;
  /** At the same instant what is asked comes before what is answered: they may have overlapped. */
  readonly asked: boolean;
  readonly happen: () => void;
}

/**
 * The order of things as callers saw it: what was answered before something else was asked stands before it in the log, and is
 * seen by every reading asked for later. One pass over the moments in order.
 */
export function checkTimes(operations: readonly Operation[], commits: readonly NamedCommit[]): Anomaly[] {
  const found: Anomaly[] = [];
  /** What everyone must know by now. */
  const known = new Map<string, number>();
  let position = 0;

  const learn = (stream: string, version: number) => known.set(stream, Math.max(version, known.get(stream) ?? 0));
  const learnAll = (events: readonly Event[]) => {
    for (const event of events) {
      learn(event.stream, event.version);
      position = Math.max(position, event.position);
    }
  };

  const moments: Moment[] = [];
  for (const { id, asked, acknowledged, events } of commits) {
    const [first] = events;
    if (!first) continue;
    const check = () => {
      if (first.position <= position)
        found.push({ code: "history.order-reversed", params: { commit: id, position: first.position } });
    };
    moments.push({ at: asked, asked: true, happen: check });
    if (acknowledged < Infinity) moments.push({ at: acknowledged, asked: false, happen: () => learnAll(events) });
  }

  /** A reading, or a conflict, which tells where a stream stands too. */
  function reading(params: Anomaly["params"], stream: string, version: number, { asked, answered = Infinity }: Operation): void {
    const check = () => {
      if (version < (known.get(stream) ?? 0))
        found.push({ code: "history.reading-stale", params: { ...params, stream, version } });
    };
    moments.push({ at: asked, asked: true, happen: check }, { at: answered, asked: false, happen: () => learn(stream, version) });
  }
  for (const operation of operations) {
    const { caller } = operation;
    if (operation.kind === "read" && operation.events) reading({ caller }, operation.stream, operation.events.length, operation);
    if (operation.kind === "commit" && operation.answer?.kind === "conflict") {
      const { failed, version } = operation.answer;
      reading({ caller, commit: operation.commit.id }, failed.stream, version, operation);
    }
  }

  moments.sort((one, other) => one.at - other.at || Number(other.asked) - Number(one.asked));
  for (const { happen } of moments) happen();
  return found;
}

/** A reading is a beginning of its stream, nothing else. */
export function checkReading({ caller, stream, events }: ReadOperation, logged: readonly Event[]): Anomaly[] {
  const same = (events ?? []).every(({ id, version }, index) => id === logged[index]?.id && version === index + 1);
  return same ? [] : [{ code: "history.reading-differs", params: { caller, stream } }];
}
