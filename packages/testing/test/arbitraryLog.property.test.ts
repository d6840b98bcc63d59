import { env } from "node:process";
import { expect, test } from "vitest";
import * as fc from "fast-check";
import {
  auditShare,
  createAudit,
  isHallEvent,
  mergeStatistics,
  noStatistics,
  reportOf,
  sharesOf,
  surveying,
  whatIf,
  workingCalendar,
  type AuditReport,
  type Event,
  type LocalInstant,
  type Share,
} from "@banjie/core";
import { arbitraryLog } from "@banjie/testing";

/** A log is many cases: fewer of them will do, but for the full run. */
const fewLogs = env["BANJIE_FULL"] ? {} : { numRuns: 30 };
const fewerLogs = env["BANJIE_FULL"] ? {} : { numRuns: 20 };

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

/** The log dealt by its streams into shares, and the shares in any order. */
function sharesIn(log: readonly Event[], count: number, turn: number): Share[] {
  const streams = [...new Set(log.map(({ stream }) => stream))];
  const own = log.flatMap((event) => (isHallEvent(event) ? [] : [event]));
  return [...Map.groupBy(own, ({ stream }) => (streams.indexOf(stream) * turn) % count).values()];
}

test("the report is the same to the letter, judged at once or in shares, however the streams are dealt", () => {
  let shared = 0;
  fc.assert(
    fc.property(
      arbitraryLog({ maxCases: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 7 }),
      (log, count, turn) => {
        const seen = surveying();
        for (const event of log) seen.add(event);
        const survey = seen.survey();
        const options = sharesOf(survey, { calendar });
        const shares = sharesIn(log, count, turn);
        const parts = shares.map((share) => auditShare(share, options));
        expect(JSON.stringify(reportOf(survey, options, parts))).toBe(JSON.stringify(auditOf(log)));
        if (shares.length > 1 && parts.some(({ findings }) => findings.length > 0)) shared++;
      },
    ),
    fewerLogs,
  );
  expect(shared).toBeGreaterThan(2);
});

test("without a change what-if is the audit itself, to the last figure and finding", () => {
  fc.assert(
    fc.property(arbitraryLog({ maxCases: 3 }), (log) => {
      const seen = surveying();
      for (const event of log) seen.add(event);
      const { was, now, cases, beside } = whatIf(seen.survey(), sharesIn(log, 2, 1), {}, { judging: { calendar } });
      expect(JSON.stringify(now)).toBe(JSON.stringify(was));
      expect(JSON.stringify(was)).toBe(JSON.stringify(auditOf(log)));
      expect([cases, beside]).toEqual([[], []]);
    }),
    fewerLogs,
  );
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
