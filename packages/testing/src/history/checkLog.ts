import { epochMilliseconds, type Event } from "@banjie/core";
import type { Anomaly } from "./anomaly.ts";

/** What a log must be by itself: positions and versions without a gap, one event a version, commits in one piece, time that never falls. */
export function checkLog(log: readonly Event[]): Anomaly[] {
  const anomalies: Anomaly[] = [];
  const [versions, ids, lastOfCommit] = [new Map<string, number>(), new Set<string>(), new Map<string, number>()];
  let time = -Infinity;
  for (const [index, { id, stream, version, position, commit, recordedAt }] of log.entries()) {
    const params = { position };
    if (position !== index + 1) anomalies.push({ code: "history.position-gap", params: { ...params, expected: index + 1 } });
    const expected = (versions.get(stream) ?? 0) + 1;
    if (version !== expected) anomalies.push({ code: "history.version-gap", params: { ...params, stream, version, expected } });
    versions.set(stream, version);
    if (ids.has(id)) anomalies.push({ code: "history.id-doubled", params: { ...params, id } });
    ids.add(id);
    const last = lastOfCommit.get(commit);
    if (last !== undefined && last !== index - 1) anomalies.push({ code: "history.commit-torn", params: { ...params, commit } });
    lastOfCommit.set(commit, index);
    const recorded = epochMilliseconds(recordedAt);
    if (recorded < time) anomalies.push({ code: "history.time-falls", params });
    time = recorded;
  }
  return anomalies;
}
