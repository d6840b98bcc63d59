import {
  actData,
  countOf,
  createAudit,
  mergeStatistics,
  noStatistics,
  readCase,
  replayCase,
  totalOf,
  type AuditReport,
  type CaseEvent,
} from "@banjie/core";
import { env } from "node:process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lawfulCase, recordedCase, turns } from "../case/randomCase.ts";
import { after, catalogue, eventsOf, moment } from "../given.ts";

const isFull = env["BANJIE_FULL"] !== undefined;
const asOf = moment("2019-03-01 12:00");

/** A replay of cases after the adoption of their catalogue. */
function replayed(events: readonly CaseEvent[]): AuditReport {
  const audit = createAudit();
  const { at, by } = catalogue.adopted;
  const stamp = { id: "a#1", version: 1, position: 1, recordedAt: at, commit: "a" };
  audit.add({ v: actData.CatalogueAdopted.v, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue }, ...stamp });
  for (const event of events) audit.add(event);
  return audit.report(asOf);
}

/** The events of several cases dealt into one log, each case in its own order. */
function dealt(cases: readonly (readonly CaseEvent[])[], order: readonly number[]): CaseEvent[] {
  const left = cases.map((events, index) => events.map((event) => ({ ...event, stream: `case/${index}` })));
  const log: CaseEvent[] = [];
  for (const turn of [...order, ...left.flatMap((events, index) => events.map(() => index))]) {
    const event = left[turn % left.length]?.shift();
    if (event) log.push({ ...event, position: log.length + 2 });
  }
  return log;
}

/** What was found, and when, without its places: they differ with the log. */
const rulesOf = ({ findings }: AuditReport) => findings.map(({ rule, code, at }) => `${rule} ${code} ${at}`);

const manyCases = (one: fc.Arbitrary<CaseEvent[]>) => fc.array(one, { minLength: 1, maxLength: 3 });
const lawful = turns.map((played) => eventsOf(lawfulCase(played)));
const recorded = turns.map((played) => eventsOf(recordedCase(played)));
const order = fc.array(fc.nat(100), { maxLength: 100 });

describe("an audit", () => {
  test("of what the hall did finds no act that breaks a rule, only what came late or not at all", () => {
    let late = 0;
    fc.assert(
      fc.property(manyCases(lawful), order, (cases, turnsOfCases) => {
        const { findings } = replayed(dealt(cases, turnsOfCases));
        late += findings.length;
        expect(findings.filter(({ positions }) => positions.length > 0)).toEqual([]);
      }),
      { numRuns: isFull ? 5000 : 60 },
    );
    expect(late).toBeGreaterThan(20);
  });

  test("of many cases is the audit of each, however their acts are mingled", () => {
    const found = { findings: 0, items: 0 };
    fc.assert(
      fc.property(manyCases(fc.oneof(lawful, recorded)), order, (cases, turnsOfCases) => {
        const whole = replayed(dealt(cases, turnsOfCases));
        const alone = cases.map((events) => replayed(events));
        expect(rulesOf(whole).toSorted()).toEqual(alone.flatMap(rulesOf).toSorted());
        expect(whole.statistics).toEqual(alone.map(({ statistics }) => statistics).reduce(mergeStatistics, noStatistics));
        expect(whole.items).toBe(alone.reduce((sum, { items }) => sum + items, 0));
        const total = totalOf(whole.statistics);
        const ends = ["completed", "notAccepted", "notRequired", "withdrawn", "lapsed", "voided", "open"];
        expect(countOf("received", total)).toBe(ends.reduce((sum, end) => sum + countOf(end, total), 0));
        found.findings += whole.findings.length;
        found.items += whole.items;
      }),
      { numRuns: isFull ? 5000 : 60 },
    );
    expect(found.findings).toBeGreaterThan(100);
    expect(found.items).toBeGreaterThan(100);
  });

  test("folds each case as the hall shows it", () => {
    fc.assert(
      fc.property(recorded, (events) => {
        const audit = createAudit();
        for (const event of events) audit.add(event);
        for (const state of audit.cases()) expect(state).toEqual(readCase("1", events));
        expect(after()).toEqual(replayCase("1", []));
      }),
      { numRuns: isFull ? 5000 : 60 },
    );
  });
});
