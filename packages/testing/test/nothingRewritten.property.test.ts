import { env } from "node:process";
import {
  applyEvent,
  createAudit,
  emptyCase,
  isEarlier,
  jointPaymentWaits,
  roundsOfWhole,
  type CaseEvent,
  type CaseState,
  type Finding,
  type LocalInstant,
} from "@banjie/core";
import { jointHistories, type JointHistory } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const isFull = env["BANJIE_FULL"] !== undefined;
const many = isFull ? 3000 : 40;

/** Rules of limits: what is late by them is late for good. */
const limits = new Set<Finding["rule"]>(["R-003", "R-018", "R-019", "R-021", "R-033", "R-034"]);

/** What an audit of these acts finds late at their end. */
function lateIn({ catalogue, profile }: JointHistory, events: readonly CaseEvent[], asOf: LocalInstant): Finding[] {
  const audit = createAudit({ profile });
  const { at, by } = catalogue.adopted;
  const place = { id: "a#1", version: 1, position: 1, recordedAt: at, commit: "a" };
  audit.add({ v: 2, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue }, ...place });
  for (const event of events) audit.add({ ...event, position: event.position + 1 });
  return audit.report(asOf).findings.filter(({ rule }) => limits.has(rule));
}

/** The rule, the item and the moment from which its clock runs; that of the whole an item accepted by silence may set earlier. */
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, item, since }) => (item === undefined ? rule : `${rule} ${item} ${since ?? ""}`));

/** What was waited for the payment of the whole, as far as a moment. */
function waitedUntil(at: LocalInstant, state: CaseState, { world }: JointHistory): string[] {
  const rounds = roundsOfWhole(state, state.lastAt ?? at);
  const waits = rounds
    .flatMap((round) => jointPaymentWaits(round.state, round.asOf, world))
    .filter(({ from }) => isEarlier(from, at));
  return waits.map(({ from, to }) => `${from} ${to === undefined || isEarlier(at, to) ? at : to}`);
}

const folded = (events: readonly CaseEvent[]): CaseState => {
  const state = emptyCase("1");
  for (const event of events) applyEvent(state, event);
  return state;
};

describe("what a joint case was at a moment", () => {
  test("is not rewritten by what comes after it: late is late, in time is in time, and what was waited was waited", () => {
    const met = { late: 0, waited: 0 };
    fc.assert(
      fc.property(jointHistories(), fc.nat(), (history, chance) => {
        const { events, state } = history;
        const before = events.slice(0, 1 + (chance % events.length));
        const at = before.at(-1)?.at;
        if (at === undefined || state.lastAt === undefined) return;
        const [late, later] = [lateIn(history, before, at), lateIn(history, events, state.lastAt)];
        expect(told(later)).toEqual(expect.arrayContaining(told(late)));
        expect(told(late)).toEqual(expect.arrayContaining(told(later.filter((one) => !isEarlier(at, one.at)))));
        const waited = waitedUntil(at, folded(before), history);
        expect(waitedUntil(at, state, history)).toEqual(waited);
        if (late.length > 0) met.late++;
        if (waited.length > 0) met.waited++;
      }),
      { numRuns: many },
    );
    expect(met.late / many).toBeGreaterThan(0.1);
    if (isFull) expect(met.waited / many).toBeGreaterThan(0.02);
  });
});
