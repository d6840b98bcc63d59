import type { Event } from "@banjie/core";
import type { Anomaly } from "./anomaly.ts";
import { checkAnswers, LogIndex } from "./checkAnswers.ts";
import { checkLog } from "./checkLog.ts";
import { checkReading, checkTimes } from "./checkTimes.ts";
import type { Operation } from "./operation.ts";
import { namedCommits } from "./storedCommits.ts";

/**
 * Judges a store by what callers saw of it, whatever happened to them: recorded operations against the log at the end.
 *
 * 中文   历史检查
 * In     operations — of all callers, on one clock, in any order; log — the whole log, read when all is quiet
 * Out    every anomaly; none if each version had one winner, nothing acknowledged was lost or doubled, every expectation held,
 *        every unknown outcome is whole or absent, and all of it in the order that callers saw
 * Holds  takes time near to linear in operations and events
 * @example
 * ```ts
 * import { logHeader, memoryStore, type Instant } from "@banjie/core";
 * import { checkHistory, recordedStore, sampleFiling, type Operation } from "@banjie/testing";
 *
 * const store = memoryStore({ header: logHeader("430102"), now: () => "2018-05-02T01:00:00Z" as Instant });
 * const operations: Operation[] = [];
 * let time = 0;
 * const clerk = recordedStore(store, { caller: "clerk-3", record: (each) => operations.push(each), tick: () => ++time });
 *
 * const opening = { expect: [{ stream: "case/1", absent: true }], events: [sampleFiling("1")] } as const;
 * await Promise.all(["a", "b"].map((id) => clerk.commit({ id, ...opening })));
 * const log = await store.readStream("case/1");
 *
 * checkHistory(operations, log); // => []
 * checkHistory(operations, []).map(({ code }) => code); // => ["history.acknowledged-lost", "history.conflict-unfounded"]
 * ```
 */
export function checkHistory(operations: readonly Operation[], log: readonly Event[]): readonly Anomaly[] {
  const index = new LogIndex(log);
  const commits = namedCommits(operations, log);
  const readings = operations.filter((operation) => operation.kind === "read");
  return [
    ...checkLog(log),
    ...commits.flatMap((commit) => checkAnswers(commit, index)),
    ...readings.flatMap((reading) => checkReading(reading, index.stream(reading.stream))),
    ...checkTimes(operations, commits),
  ];
}
