import type { Event } from "@banjie/core";
import type { CommitOperation, Operation } from "./operation.ts";

/** A commit by its name: all that was asked of it, and what the log holds of it. */
export interface NamedCommit {
  readonly id: string;
  readonly operations: readonly CommitOperation[];
  /** Its events in the log, none if it is not there. */
  readonly events: readonly Event[];
  /** When it was first asked for, and when a caller first knew that it was stored. */
  readonly asked: number;
  readonly acknowledged: number;
}

/** Whether a caller was told that the commit is stored. */
export const isAcknowledged = ({ answer }: CommitOperation): boolean =>
  answer?.kind === "committed" || answer?.kind === "repeated";

/** The commits that were asked for, by name. */
export function namedCommits(operations: readonly Operation[], log: readonly Event[]): NamedCommit[] {
  const asked = Map.groupBy(
    operations.filter((operation) => operation.kind === "commit"),
    ({ commit }) => commit.id,
  );
  const stored = Map.groupBy(log, ({ commit }) => commit);
  return [...asked].map(([id, ofName]) => ({
    id,
    operations: ofName,
    events: stored.get(id) ?? [],
    asked: Math.min(...ofName.map((operation) => operation.asked)),
    acknowledged: Math.min(...ofName.filter(isAcknowledged).map(({ answered = Infinity }) => answered)),
  }));
}
