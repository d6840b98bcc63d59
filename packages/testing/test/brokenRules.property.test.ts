import { createAudit, rules, type RuleId } from "@banjie/core";
import { consequences, waysToBreak, type BrokenHistory } from "@banjie/testing";
import { env } from "node:process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

function found({ events, asOf }: BrokenHistory) {
  const audit = createAudit();
  for (const event of events) audit.add(event);
  return audit.report(asOf).findings;
}

describe("a history that breaks one rule once", () => {
  test.each(Object.keys(rules).toSorted() as RuleId[])(
    "%s is found by the audit in whatever way it is broken, and nothing that need not follow from it",
    (rule) => {
      for (const histories of waysToBreak(rule)) {
        fc.assert(
          fc.property(histories, (history) => {
            const { code, brings } = history;
            const findings = found(history);
            expect(findings.map((finding) => finding.rule).toSorted()).toEqual(
              [rule, ...brings.map((one) => one.rule)].toSorted(),
            );
            expect(findings).toContainEqual(expect.objectContaining({ rule, code }));
          }),
          { numRuns: env["BANJIE_FULL"] ? 200 : 2 },
        );
      }
    },
  );
});

test("Each consequence of the table follows from a breach that brings it", () => {
  const ways = (Object.keys(rules) as RuleId[]).flatMap(waysToBreak);
  const brought = ways.flatMap((way) => fc.sample(way, 1)).flatMap(({ brings }) => brings);
  expect(new Set(brought)).toEqual(new Set(Object.values(consequences)));
});
