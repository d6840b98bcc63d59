import { env } from "node:process";
import {
  allowedActs,
  coreSentences,
  decide,
  flowActs,
  isItemAct,
  judge,
  languages,
  replayCase,
  roles,
  say,
  type AnyDraft,
  type CaseState,
  type CoreCode,
  type FlowActType,
  type LocalInstant,
  type Role,
} from "@banjie/core";
import * as fc from "fast-check";
import { freeze } from "immer";
import { describe, expect, test } from "vitest";
import { act, after, eventsOf, moment, people, world } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";
import { fittingData } from "./fittingData.ts";
import { lawfulCase, recordedCase, turn, turns, wishOf } from "./randomCase.ts";

/** Cases as the hall makes them and as late entries record them, cut off anywhere. */
const cases = fc
  .tuple(fc.oneof(turns.map(lawfulCase), turns.map(recordedCase)), fc.nat(1000))
  .map(([acts, cut]) => acts.slice(0, cut % (acts.length + 1)));

/** Whether the hall would do an act at a moment, by someone of that office, or by one person of it, with some data. */
function wouldDo(state: CaseState, type: FlowActType, number: string, at: LocalInstant, role: Role, person?: string): boolean {
  const id = person ?? (role === "applicant" ? (state.applicant ?? people.applicant.id) : "nobody-before");
  const by = { ...people[role], id };
  const item = isItemAct(type) ? { item: number } : {};
  return fittingData(type, { state, item: state.items[number], at, world }).some(
    (data) => judge(state, { ...act(type, "2018-10-12 09:00", data, by), ...item, at }, world).length === 0,
  );
}

describe("the acts allowed", () => {
  test("are just those that the hall would do, by just those offices, with some data", () => {
    const counted = { allowed: 0, refused: 0 };
    const seen = new Set<FlowActType>();
    fc.assert(
      fc.property(cases, turn, (acts, next) => {
        const state = after(...acts);
        const { at } = wishOf(next, state);
        const listed = allowedActs(state, at, world);
        for (const type of flowActs) {
          for (const number of isItemAct(type) ? Object.keys({ "1": true, ...state.items }) : [undefined]) {
            const own = listed.find((allowed) => allowed.act === type && allowed.item === number);
            const done = roles.filter((role) => wouldDo(state, type, number ?? "1", at, role));
            expect({ type, number, roles: new Set(own?.roles) }).toEqual({ type, number, roles: new Set(done) });
            if (done.length > 0) seen.add(type);
            counted[done.length > 0 ? "allowed" : "refused"]++;
          }
        }
        for (const role of roles) {
          const own = allowedActs(state, at, world, { role });
          expect(own).toEqual(listed.filter((allowed) => allowed.roles.includes(role)));
        }
      }),
      env["BANJIE_FULL"] ? {} : { numRuns: 60 },
    );
    // Each act in its turn is done in the tests of the offices; here nearly all of them are met by chance.
    expect(seen.size).toBeGreaterThan(flowActs.length - 8);
    expect(counted.allowed).toBeGreaterThan(100);
  });
});

/** Heard by the chair on 10-30, and sent back to the examination after the review. */
const heard = [
  ...upTo.notified,
  act("HearingHeld", "2018-10-30 09:00"),
  act("ReviewConcluded", "2018-10-31 09:00"),
  act("ItemSentBack", "2018-11-01 09:00", { to: "examination" }),
];

/** The acts offered to one person after others. */
const offeredTo = (id: string, role: Role, before: readonly AnyDraft<FlowActType>[]) =>
  allowedActs(after(...before), moment("2018-11-30 09:00"), world, { id, role }).map((one) => one.act);

describe("the acts allowed to one person", () => {
  test("are just those that the hall would do by that person, whatever they have done on the item before", () => {
    const ids = [people.examiner.id, people.reviewer.id, people.chair.id, "somebody"];
    let barred = 0;
    fc.assert(
      fc.property(cases, turn, (acts, next) => {
        const state = after(...acts);
        if (state.filedAt === undefined) return;
        const { at } = wishOf(next, state);
        const open = allowedActs(state, at, world);
        for (const id of ids) {
          for (const role of roles) {
            const done = open.filter((one) => one.roles.includes(role) && wouldDo(state, one.act, one.item ?? "1", at, role, id));
            const offered = allowedActs(state, at, world, { id, role });
            expect({ id, role, offered }).toEqual({ id, role, offered: done });
            if (role !== "applicant") barred += open.filter((one) => one.roles.includes(role)).length - offered.length;
          }
        }
      }),
      env["BANJIE_FULL"] ? {} : { numRuns: 120 },
    );
    expect(barred).toBeGreaterThan(5);
  });

  test("leave out the examination for who chaired the hearing, and the review for who examined", () => {
    expect(offeredTo(people.examiner.id, "reviewer", upTo.examined)).not.toContain("ReviewConcluded");
    expect(offeredTo(people.reviewer.id, "reviewer", upTo.examined)).toContain("ReviewConcluded");
    expect(offeredTo(people.chair.id, "examiner", heard)).not.toContain("ExaminationConcluded");
    expect(offeredTo(people.examiner.id, "examiner", heard)).toContain("ExaminationConcluded");
  });
});

describe("deciding", () => {
  test("changes nothing it was given, and answers the same to the same", () => {
    const answered = { done: 0, refused: 0 };
    fc.assert(
      fc.property(cases, turn, (acts, next) => {
        const state = after(...acts);
        const wish = freeze(wishOf(next, state), true);
        const before = JSON.stringify([state, wish]);
        const decided = decide(state, wish, world);
        expect(decide(structuredClone(state), structuredClone(wish), world)).toEqual(decided);
        expect(JSON.stringify([state, wish])).toBe(before);
        answered[decided.ok ? "done" : "refused"]++;
      }),
    );
    expect(Math.min(answered.done, answered.refused)).toBeGreaterThan(20);
  });

  test("refuses just what a rule judges, for each reason a sentence without gaps in every language, and lists what may be done instead", () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(cases, turn, (acts, next) => {
        const state = after(...acts);
        const wish = wishOf(next, state);
        const breaches = judge(state, wish, world);
        const decided = decide(state, wish, world);
        expect(decided.ok).toBe(breaches.length === 0);
        if (decided.ok) return;
        expect(decided.error.reasons).toEqual(breaches);
        for (const breach of breaches) {
          codes.add(breach.code);
          for (const language of languages) expect(gaps(breach.code, breach.params, language)).toEqual([]);
          for (const language of languages) expect(say(breach, language)).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
    expect(codes.size).toBeGreaterThan(9);
  });
});

/** Places in a sentence for which the breach has nothing to say. */
const gaps = (code: CoreCode, params: object, language: (typeof languages)[number]): string[] =>
  [...coreSentences[code][language].matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !(name in params));

describe("a case made by the hall", () => {
  test("breaks no rule at any of its acts, and meets what the law is about", () => {
    const met = { deemed: 0, sentBack: 0, supplied: 0, feePaid: 0, completed: 0, notAccepted: 0, withdrawn: 0, delivered: 0 };
    fc.assert(
      fc.property(turns, (played) => {
        const acts = lawfulCase(played);
        for (const [done, wish] of acts.entries()) expect(judge(after(...acts.slice(0, done)), wish, world)).toEqual([]);
        const item = after(...acts).items["1"];
        const has = (type: FlowActType): number => (acts.some((one) => one.type === type) ? 1 : 0);
        if (item && item.acceptedAt === undefined) met.deemed += has("ExaminationStarted");
        met.sentBack += has("ItemSentBack");
        met.supplied += has("SupplementReceived");
        met.feePaid += has("FeePaid") * has("FeeAssessed") * has("ItemCompleted");
        met.completed += has("ItemCompleted");
        met.notAccepted += has("ItemNotAccepted");
        met.withdrawn += has("ItemWithdrawn");
        met.delivered += has("ItemDelivered");
      }),
      { numRuns: env["BANJIE_FULL"] ? 2000 : 200 },
    );
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true]);
  });
});

describe("a replay", () => {
  test("in pieces gives what a replay at once gives", () => {
    fc.assert(
      fc.property(cases, fc.nat(30), (acts, cut) => {
        const events = eventsOf(acts);
        const first = replayCase("1", events.slice(0, cut));
        expect(replayCase("1", events.slice(cut), first)).toEqual(replayCase("1", events));
      }),
    );
  });

  test("of any acts in any order goes through to its end, and what has ended never moves again unless it is reopened", () => {
    fc.assert(
      fc.property(turns, (played) => {
        let ended: string | undefined;
        const acts = recordedCase(played);
        for (const done of acts.keys()) {
          const item = after(...acts.slice(0, done + 1)).items["1"];
          if (ended !== undefined && acts[done]?.type !== "ItemReopened") expect(item?.endedAt).toBe(ended);
          ended = acts[done]?.type === "ItemReopened" ? undefined : (ended ?? item?.endedAt);
        }
        expect(after(...acts).version).toBe(acts.length);
      }),
    );
  });
});

test("before the last act nothing is allowed but the correction of a record", () => {
  const state = after(filing("transport"));
  expect(allowedActs(state, moment("2018-10-12 08:59"), world).map(({ act: type }) => type)).toEqual(["RecordCorrected"]);
});
