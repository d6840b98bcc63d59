import { env } from "node:process";
import {
  allowedActs,
  applyEvent,
  civilDate,
  civilDateOf,
  civilDateSchema,
  dayNumber,
  blocking,
  combinedCompletion,
  countOf,
  createAudit,
  emptyCase,
  fallingDue,
  isItemAct,
  jointProfileOf,
  localInstantSchema,
  mixedOutcome,
  readCatalogue,
  readiness,
  totalOf,
  type CaseEvent,
  type CaseState,
  type LocalInstant,
} from "@banjie/core";
import { jointHistories, type JointHistory } from "@banjie/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NaiveJoint } from "./naiveJoint.ts";
import { naivePromise } from "./naivePromise.ts";

const isFull = env["BANJIE_FULL"] !== undefined;
const many = isFull ? 10_000 : 180;
const some = isFull ? 2000 : 30;

/** What became of a joint case, to be counted. */
function fateOf(history: JointHistory): string[] {
  const { state, events } = history;
  const { kind } = mixedOutcome(state);
  return [
    ...kindsOf(history),
    ...(events.some(({ type }) => type === "CaseCompleted") ? ["completed"] : []),
    ...(state.completion && kind === "mixed" ? ["mixed"] : []),
    ...(Object.values(state.items).some(({ splitOffAt }) => splitOffAt) ? ["split"] : []),
    ...(state.undoneCompletions.length > 0 ? ["reopened"] : []),
    ...(state.undoneCompletions.length > 0 && state.completion ? ["completed again"] : []),
    ...(Object.keys(state.items).length > 10 ? ["more than ten items"] : []),
  ];
}

/** What a bundle of several departments and a place with its own choices bring, and acts that are no step of an item of its own. */
function kindsOf({ bundle, events, profile }: JointHistory): string[] {
  const { legal, onBlock, promise, silence } = jointProfileOf(profile.joint);
  const has = (...types: readonly CaseEvent["type"][]): boolean => events.some(({ type }) => types.includes(type));
  const kinds = {
    "one thing across departments": bundle.kind === "oneThing",
    "own limits in one thing": bundle.kind === "oneThing" && legal.oneThing === "perMember",
    "a limit of the whole in one department": bundle.kind === "internal" && legal.internal === "fortyFive",
    "items that go on without the others": onBlock === "split",
    "the longest promise for the whole": promise === "max",
    "silence for consent": silence === "deemedAgree" && has("OpinionRequested"),
    "an opinion": has("OpinionGiven"),
    "a decision past a silent unit": events.some((event, place) => isPastSilence(event, events.slice(0, place))),
    "a joint visit": has("JointSiteVerified"),
    "a hand-over": has("ItemHandedOver"),
    "an extension by the agency": events.some((event) => isExtendedBy(event, "agencyHead")),
    "an extension by the government": events.some((event) => isExtendedBy(event, "governmentHead")),
    "an item sent up": has("ItemSentUp"),
    "money for an item": events.some(({ type, data }) => type === "FeePaid" && data.items !== undefined),
    "a refund for an item": events.some(({ type, data }) => type === "FeeRefunded" && data.items !== undefined),
  };
  return Object.entries(kinds).flatMap(([kind, isMet]) => (isMet ? [kind] : []));
}

const isExtendedBy = ({ type, data }: CaseEvent, rank: "agencyHead" | "governmentHead"): boolean =>
  type === "ExtensionApproved" && data.approver.rank === rank;

/** Decided, though a unit had been asked of the item and had not said anything. */
function isPastSilence({ type, item }: CaseEvent, before: readonly CaseEvent[]): boolean {
  if (type !== "DecisionMade") return false;
  const ofItem = before.filter((event) => event.item === item);
  const asked = ofItem.flatMap((event) => (event.type === "OpinionRequested" ? event.data.units : []));
  return asked.length > ofItem.filter((event) => event.type === "OpinionGiven").length;
}

/** What is looked for, and in how many of a hundred cases at the least. */
const wanted: Readonly<Record<string, number>> = {
  completed: 80,
  mixed: 4,
  split: 4,
  reopened: 4,
  "completed again": 4,
  "more than ten items": 4,
  "one thing across departments": 10,
  "own limits in one thing": 2,
  "a limit of the whole in one department": 6,
  "items that go on without the others": 10,
  "the longest promise for the whole": 8,
  "silence for consent": 6,
  "an opinion": 20,
  "a decision past a silent unit": 12,
  "a joint visit": 15,
  "a hand-over": 25,
  "an extension by the agency": 12,
  "an extension by the government": 8,
  "an item sent up": 15,
  "money for an item": 12,
  "a refund for an item": 12,
};

describe(`${many} joint cases of up to fourteen items, in whatever order things happen`, () => {
  test("are completed once a round, never before the last decision and payment they need, from the very instant of it", () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(jointHistories(), (history) => {
        const { bundle, catalogue, events, profile, world } = history;
        const naive = new NaiveJoint(bundle, catalogue.items, jointProfileOf(profile.joint));
        const rounds: { readyAt?: string; completedAt?: string }[] = [{}];
        for (const event of events) {
          const round = rounds.at(-1) ?? {};
          if (event.type === "CaseCompleted") {
            expect({ once: !naive.isCompleted, ready: naive.isAllThere() }).toEqual({ once: true, ready: true });
            round.completedAt = event.at;
          }
          const before = naive.isCompleted;
          naive.take(event);
          if (before && !naive.isCompleted) rounds.push({});
          const present = rounds.at(-1) ?? {};
          if (naive.isCompleted) continue;
          if (naive.isAllThere()) present.readyAt ??= event.at;
          else delete present.readyAt;
        }
        const derived = combinedCompletion(events, world);
        expect(derived.map(({ readyAt, completedAt }) => ({ readyAt, completedAt }))).toEqual(
          rounds.map(({ readyAt, completedAt }) => ({ readyAt, completedAt })),
        );
        expect(derived.filter(({ completedAt }) => completedAt).every(({ valid }) => valid)).toBe(true);
        for (const fate of fateOf(history)) met.set(fate, (met.get(fate) ?? 0) + 1);
      }),
      { numRuns: many },
    );
    if (isFull) console.table(Object.fromEntries(met));
    for (const [fate, share] of Object.entries(wanted)) {
      expect([fate, (100 * (met.get(fate) ?? 0)) / many > share]).toEqual([fate, true]);
    }
  });

  test("stand where they stand whatever the order in which decisions, ends and payments arrived", () => {
    let moved = 0;
    fc.assert(
      fc.property(jointHistories(), fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }), ({ events, world }, draws) => {
        const first = events.findIndex(({ type }) => type === "CaseCompleted");
        const told = first < 0 ? events : events.slice(0, first);
        const mingled = mingle(told, draws);
        if (mingled.some((event, place) => event !== told[place])) moved++;
        const at = told.at(-1)?.at;
        if (!at) return;
        const [one, other] = [folded(told), folded(mingled)];
        expect(readiness(other, at, world)).toEqual(readiness(one, at, world));
        expect(mixedOutcome(other)).toEqual(mixedOutcome(one));
      }),
      { numRuns: many },
    );
    expect(moved / many).toBeGreaterThan(0.8);
  });

  test("are blocked by something until they are completed or have ended, and the acts that are named may be done", () => {
    fc.assert(
      fc.property(jointHistories(), ({ state, world }) => {
        const at = state.lastAt;
        if (!at) return;
        const { phase } = readiness(state, at, world);
        const blockers = blocking(state, at, world);
        expect(blockers.length > 0).toBe(phase !== "completed" && phase !== "ended");
        const allowed = new Set(allowedActs(state, at, world).map(({ act, item }) => `${act} ${item ?? ""}`));
        for (const { act, item } of blockers.flatMap(({ acts }) => acts)) expect(allowed).toContain(`${act} ${item ?? ""}`);
        // Something can be done about it: not every blocker waits for another.
        if (blockers.length > 0) expect(blockers.some(({ acts }) => acts.length > 0)).toBe(true);
      }),
      { numRuns: many },
    );
  });

  test("tell with each acceptance the day that a naive reading gives the whole", () => {
    const told = { days: 0, cases: 0 };
    fc.assert(
      fc.property(jointHistories(), (history) => {
        const before = told.days;
        for (const [place, { at, type, data }] of history.events.entries()) {
          if (type !== "ItemAccepted") continue;
          const day = naivePromise(history, history.events.slice(0, place + 1));
          if (day === undefined || day < civilDateOf(at)) continue;
          expect(data.promised).toBe(day);
          told.days++;
        }
        if (told.days > before) told.cases++;
      }),
      { numRuns: some },
    );
    expect(told.cases / some).toBeGreaterThan(0.3);
  });

  test("fall due, the whole of them too, each thing once, in whatever stretches it is asked for", () => {
    let ofWhole = 0;
    fc.assert(
      fc.property(jointHistories(), fc.array(fc.integer({ min: 1, max: 199 }), { maxLength: 5 }), ({ state, world }, cuts) => {
        const over = (from: number, to: number) => fallingDue([state], world, { from: noon(from), to: noon(to) });
        const ends = [0, ...new Set(cuts), 200].toSorted((one, other) => one - other);
        const whole = over(0, 200);
        expect(ends.slice(1).flatMap((to, index) => over(ends[index] ?? 0, to))).toEqual(whole);
        expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
        ofWhole += whole.filter(({ item }) => item === undefined).length;
      }),
      { numRuns: some },
    );
    expect(ofWhole / some).toBeGreaterThan(0.05);
  });

  test("give the audit nothing to report of their acts, and are each counted once", () => {
    fc.assert(
      fc.property(jointHistories(), ({ catalogue, events, profile, state }) => {
        expect(readCatalogue(catalogue, jointProfileOf(profile.joint)).ok).toBe(true);
        const audit = createAudit({ profile });
        const { at, by } = catalogue.adopted;
        const place = { id: "a#1", version: 1, position: 1, recordedAt: at, commit: "a" };
        audit.add({ v: 2, stream: "hall", type: "CatalogueAdopted", at, by, data: { catalogue }, ...place });
        for (const event of events) audit.add({ ...event, position: event.position + 1 });
        const report = audit.report();
        expect(report.findings.filter(({ positions }) => positions.length > 0)).toEqual([]);
        const joint = totalOf(report.joint);
        const fates = ["combinedCompletions", "jointEndedApart", "jointOpen"].map((id) => countOf(id, joint));
        expect(fates.reduce((sum, count) => sum + count, 0)).toBe(countOf("jointCases", joint));
        // A bundle of which no more than one matter was asked for joins nothing.
        const filed = Object.keys(state.items).length;
        expect(countOf("jointItems", joint)).toBe(filed > 1 ? filed : 0);
      }),
      { numRuns: some },
    );
  });
});

/** Noon so many days after the last of September 2018. */
const noon = (days: number): LocalInstant =>
  localInstantSchema.parse(`${civilDate(dayNumber(civilDateSchema.parse("2018-09-30")) + days)}T12:00:00+08:00`);

const folded = (events: readonly CaseEvent[]): CaseState => {
  const state = emptyCase("1");
  for (const event of events) applyEvent(state, event);
  return state;
};

/** The same acts in another order: the filing first, each item's acts among themselves as they were, those of the whole likewise. */
function mingle([filing, ...events]: readonly CaseEvent[], draws: readonly number[]): CaseEvent[] {
  if (!filing) return [];
  const lanes = [...Map.groupBy(events, ({ type, item }) => (isItemAct(type) ? (item ?? "") : "")).values()];
  const mingled = [filing];
  for (let turn = 0; lanes.some((lane) => lane.length > 0); turn++) {
    const open = lanes.filter((lane) => lane.length > 0);
    const next = open[(draws[turn % draws.length] ?? 0) % open.length]?.shift();
    if (next) mingled.push(next);
  }
  return mingled;
}
