import { env } from "node:process";
import { expect, test } from "vitest";
import * as fc from "fast-check";
import {
  createAudit,
  mergeStatistics,
  noStatistics,
  workingCalendar,
  type AuditReport,
  type Event,
  type LocalInstant,
} from "@banjie/core";
import { arbitraryLog } from "@banjie/testing";

/** A log is many cases: fewer of them will do, but for the full run. */
const fewLogs = env["BANJIE_FULL"] ? {} : { numRuns: 50 };

const calendar = workingCalendar();

function auditOf(events: readonly Event[], asOf?: LocalInstant): AuditReport {
  const audit = createAudit({ calendar });
  for (const event of events) audit.add(event);
  return audit.report(asOf);
}

test("a log runs in order of position, and each case in it in order of version", () => {
  let sideBySide = 0;
  fc.assert(
    fc.property(arbitraryLog({ maxCases: 3 }), (log) => {
      const versions = new Map<string, number>();
      for (const [index, { position, stream, version, recordedAt }] of log.entries()) {
        expect(position).toBe(index + 1);
        expect(version).toBe((versions.get(stream) ?? 0) + 1);
        versions.set(stream, version);
        const before = log[index - 1]?.recordedAt ?? recordedAt;
        expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(Date.parse(before));
      }
      if (versions.size > 2) sideBySide++;
    }),
    fewLogs,
  );
  expect(sideBySide).toBeGreaterThan(0);
});

test("the statistics of a log are those of its cases added up", () => {
  let completed = 0;
  fc.assert(
    fc.property(arbitraryLog({ maxCases: 3 }), ([adoption, ...acts]) => {
      if (!adoption || acts.length === 0) return;
      const { statistics, asOf } = auditOf([adoption, ...acts]);
      const parts = [...new Set(acts.map(({ stream }) => stream))].map((stream) =>
        auditOf([adoption, ...acts.filter((act) => act.stream === stream)], asOf),
      );
      expect(parts.map((part) => part.statistics).reduce(mergeStatistics, noStatistics)).toEqual(statistics);
      if (acts.some(({ type }) => type === "ItemCompleted")) completed++;
    }),
    fewLogs,
  );
  expect(completed).toBeGreaterThan(0);
});
