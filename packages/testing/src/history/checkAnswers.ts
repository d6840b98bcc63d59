import { canonicalJson, holds, knownVersion, type Event } from "@banjie/core";
import type { Anomaly } from "./anomaly.ts";
import type { CommitOperation } from "./operation.ts";
import { isAcknowledged, type NamedCommit } from "./storedCommits.ts";

/** The log by stream and by place, to look answers up in. */
export class LogIndex {
  readonly #streams: Map<string, Event[]>;

  constructor(log: readonly Event[]) {
    this.#streams = Map.groupBy(log, ({ stream }) => stream);
  }

  stream(stream: string): readonly Event[] {
    return this.#streams.get(stream) ?? [];
  }

  /** At which version a stream stood before a position. */
  versionBefore(stream: string, position: number): number {
    const events = this.stream(stream);
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.position ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What callers were told of a commit, against what the log holds of it. */
export function checkAnswers({ id, operations, events }: NamedCommit, index: LogIndex): Anomaly[] {
  const [first] = events;
  const found: Anomaly[] = [];
  const say = (code: Anomaly["code"], { caller }: CommitOperation) => found.push({ code, params: { commit: id, caller } });

  for (const operation of operations) {
    const { answer, commit } = operation;
    if (answer && "events" in answer) {
      if (!first) say("history.acknowledged-lost", operation);
      else if (canonicalJson(answer.events) !== canonicalJson(events)) say("history.answer-differs", operation);
    }
    if (first && answer?.kind === "committed" && commit.events.length !== events.length) say("history.commit-torn", operation);
    if (answer?.kind === "conflict" && !isFounded(answer, index)) say("history.conflict-unfounded", operation);
    if (answer?.kind === "conflict" && wasKnownBefore(operation, operations)) say("history.repeat-refused", operation);
  }
  const winners = operations.filter(({ answer }) => answer?.kind === "committed");
  for (const winner of winners.slice(1)) say("history.committed-twice", winner);
  if (!first) return found;
  // Without a known winner any of those without an answer may have been it.
  const possible = winners.length > 0 ? winners : operations.filter((operation) => !isAcknowledged(operation));
  const met = ({ commit: { expect, events: drafts } }: CommitOperation) =>
    drafts.length === events.length &&
    expect.every((expectation) => holds(expectation, index.versionBefore(expectation.stream, first.position)));
  const [any] = possible;
  if (any && !possible.some(met)) say("history.expectation-broken", any);
  return found;
}

/** A conflict's stream has stood at that version, the expectation fails there, and what was missed is what the log has. */
function isFounded(
  { failed, version, missed }: Extract<CommitOperation["answer"], { kind: "conflict" }>,
  index: LogIndex,
): boolean {
  const events = index.stream(failed.stream);
  if (holds(failed, version) || version > events.length) return false;
  return canonicalJson(missed) === canonicalJson(events.slice(knownVersion(failed), version));
}

/** Whether someone had been told that this commit is stored before it was asked for again. */
const wasKnownBefore = ({ asked }: CommitOperation, operations: readonly CommitOperation[]): boolean =>
  operations.some((other) => isAcknowledged(other) && (other.answered ?? Infinity) < asked);
