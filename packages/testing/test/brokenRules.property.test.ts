import {
  caseOfStream,
  createAudit,
  decide,
  isCaseEvent,
  isHallEvent,
  replayCase,
  rules,
  worldOfActs,
  type CaseEvent,
  type RuleId,
} from "@banjie/core";
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

const oneOfEach = (Object.keys(rules) as RuleId[]).flatMap(waysToBreak).flatMap((way) => fc.sample(way, { numRuns: 1, seed: 1 }));

/** What the hall says to an act at its place in a history. */
function hallOn(act: CaseEvent, { events }: BrokenHistory) {
  const before = events.filter(({ position }) => position < act.position);
  const ofCase = before.filter(isCaseEvent).filter(({ stream }) => stream === act.stream);
  return decide(replayCase(caseOfStream(act.stream) ?? "", ofCase), act, worldOfActs(before.filter(isHallEvent)));
}

/** Faults of the record itself: the hall makes none, and refuses corrections when it has read the records. */
const ofTheRecord = /^(?:log|correction)\.|^time\.after-recording$/;

test("What an act of a case breaks, the hall refuses by the same rule and in the same words", () => {
  const allowed = new Set<string>();
  let judged = 0;
  for (const history of oneOfEach) {
    for (const { code, rule, positions } of found(history)) {
      const act = history.events.find(({ position }) => position === positions[0]);
      if (!act || !isCaseEvent(act) || ofTheRecord.test(code)) continue;
      const answer = hallOn(act, history);
      if (answer.ok) allowed.add(code);
      else expect(answer.error.reasons).toContainEqual(expect.objectContaining({ code, rule }));
      judged++;
    }
  }
  // What a filing leaves unsaid of what its items wait for, the hall says itself.
  expect([...allowed]).toEqual(["bundle.needs-differ"]);
  expect(judged).toBeGreaterThan(150);
});

test("Each consequence of the table follows from a breach that brings it", () => {
  const brought = oneOfEach.flatMap(({ brings }) => brings);
  expect(new Set(brought)).toEqual(new Set(Object.values(consequences)));
});
