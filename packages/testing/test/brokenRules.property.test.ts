import { createAudit, rules, type RuleId } from "@banjie/core";
import { consequences, waysToBreak, type BrokenHistory } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

function found({ events, asOf }: BrokenHistory): readonly string[] {
  const audit = createAudit();
  for (const event of events) audit.add(event);
  return audit.report(asOf).findings.map(({ rule }) => rule);
}

describe("a history that breaks one rule once", () => {
  test.each(Object.keys(rules).toSorted() as RuleId[])(
    "%s is found by the audit in whatever way it is broken, and nothing that need not follow from it",
    (rule) => {
      const follows = (consequences[rule] ?? []).map((consequence) => consequence.rule);
      for (const histories of waysToBreak(rule)) {
        fc.assert(
          fc.property(histories, (history) => {
            expect(found(history).toSorted()).toEqual([rule, ...follows].toSorted());
          }),
          { numRuns: 6 },
        );
      }
    },
  );
});
