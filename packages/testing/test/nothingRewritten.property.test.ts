import { env } from "node:process";
import {
  applyEvent,
  createAudit,
  defaultProfile,
  emptyCase,
  isEarlier,
  jointPaymentWaits,
  roundsOfWhole,
  type CaseEvent,
  type CaseState,
  type Catalogue,
  type Finding,
  type LocalInstant,
  type Profile,
} from "@banjie/core";
import { caseHistories, demoCatalogue, jointHistories, type JointHistory } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const isFull = env["BANJIE_FULL"] !== undefined;
const runs = isFull ? 3000 : 40;

/** What an act may make good: a delay is explained, a bad review removed, a card revoked. What breaks another rule stays broken. */
const curable = new Set<Finding["rule"]>(["R-022", "R-061", "H-04"]);

/** Acts of one case, in the hall that they were done in. */
interface Told {
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly events: readonly CaseEvent[];
}

/** What an audit of the first of these acts finds at the last of them. */
function foundIn({ catalogue, profile, events }: Told, many = events.length): Finding[] {
  const audit = createAudit({ profile });
  const { at, by } = catalogue.adopted;
  const place = { id: "a#1", version: 1, position: 1, recordedAt: at, commit: "a" };
  audit.add({ v: 2, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue }, ...place });
  const told = events.slice(0, many);
  for (const event of told) audit.add({ ...event, position: event.position + 1 });
  return audit.report(told.at(-1)?.at).findings.filter(({ rule }) => !curable.has(rule));
}

/** What was found then is found now, and what is found now of what had been done then was found then. */
function isKept(history: Told, many: number): boolean {
  const at = history.events[many - 1]?.at;
  if (at === undefined) return false;
  const [then, now] = [foundIn(history, many), foundIn(history)];
  expect(told(now)).toEqual(expect.arrayContaining(told(then)));
  expect(told(then)).toEqual(expect.arrayContaining(told(now.filter((one) => !isEarlier(at, one.at)))));
  return then.length > 0;
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

describe("what a case was at a moment is not rewritten by what comes after it:", () => {
  test("of a joint case what was broken is broken, what was in order is, and what was waited was waited", () => {
    const met = { found: 0, waited: 0 };
    fc.assert(
      fc.property(jointHistories(), fc.nat(), (history, chance) => {
        const { events, state } = history;
        const many = 1 + (chance % events.length);
        const at = events[many - 1]?.at;
        if (at === undefined) return;
        if (isKept(history, many)) met.found++;
        const waited = waitedUntil(at, folded(events.slice(0, many)), history);
        expect(waitedUntil(at, state, history)).toEqual(waited);
        if (waited.length > 0) met.waited++;
      }),
      { numRuns: runs },
    );
    expect(met.found / runs).toBeGreaterThan(0.1);
    if (isFull) expect(met.waited / runs).toBeGreaterThan(0.02);
  });

  test("of an item alone what was broken is broken, and what was in order is", () => {
    let found = 0;
    fc.assert(
      fc.property(caseHistories(), fc.nat(), ({ events }, chance) => {
        if (events.length === 0 || events.some(({ type }) => type === "RecordCorrected")) return;
        if (isKept({ catalogue: demoCatalogue, profile: defaultProfile, events }, 1 + (chance % events.length))) found++;
      }),
      { numRuns: runs },
    );
    expect(found / runs).toBeGreaterThan(0.1);
  });
});
