import {
  courseOf,
  createAudit,
  dossierClocks,
  judgeDossier,
  nextDossierActs,
  type Actor,
  type AnyDraft,
  type CivilDate,
  type ComplaintState,
  type DossierActType,
  type Role,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment, people, world } from "../given.ts";
import { did, dossierAfter, names, recorded } from "./dossierActs.ts";

type Act = AnyDraft<DossierActType>;

const complaintActs = Object.keys(courseOf("complaint")).filter((act) => act.startsWith("Complaint")) as DossierActType[];
const complaint = (acts: readonly Act[]) => dossierAfter(names.complaint, ...acts) as ComplaintState;

const turn = fc.record({
  choice: fc.nat(99),
  days: fc.nat(4),
  role: fc.constantFrom<Role>("centre", "complainant", "window"),
  satisfied: fc.boolean(),
  extension: fc.integer({ min: 1, max: 9 }),
});
type Turn = typeof turn extends fc.Arbitrary<infer Drawn> ? Drawn : never;
const turns = fc.array(turn, { minLength: 12, maxLength: 25, size: "max" });

/** The day of an act: some days after the last. */
function timeAfter(on: number): string {
  const day = new Date(Date.UTC(2013, 4, 6) + on * 86_400_000).toISOString().slice(0, 10) as CivilDate;
  return `${day} 10:00`;
}

function wishOf(type: DossierActType, { role, satisfied, extension }: Turn, on: number): Act {
  const data = { ComplaintFollowedUp: { satisfied }, ComplaintExtended: { days: extension } }[type as "ComplaintExtended"] ?? {};
  const by: Actor = people[role as "centre"];
  return did(type, timeAfter(on), data, by);
}

/** They end a complaint before its time, and are drawn seldom. */
const shortEnds: ReadonlySet<DossierActType> = new Set(["ComplaintRejected", "ComplaintWithdrawn", "ComplaintClosed"]);

/** A complaint as the hall would keep it: only what the rules allow. */
function lawful(drawn: readonly Turn[]): Act[] {
  const acts: Act[] = [];
  let on = 0;
  for (const one of drawn) {
    const state = complaint(acts);
    const possible = nextDossierActs(state).filter(({ act }) => one.choice < 20 || !shortEnds.has(act));
    const chosen = possible[one.choice % Math.max(1, possible.length)];
    if (!chosen) break;
    const { act: type, roles } = chosen;
    const role = roles[one.extension % roles.length] ?? "centre";
    const wish = wishOf(type, { ...one, role }, on + one.days);
    if (judgeDossier(state, wish, world).length > 0) continue;
    on += one.days;
    acts.push(wish);
  }
  return acts;
}

/** Any acts in any order, as a late entry or a foreign log may bring them. */
const wild = turns.map((drawn) => {
  let on = 0;
  return drawn.map((one) => wishOf(complaintActs[one.choice % complaintActs.length] ?? "ComplaintLodged", one, (on += one.days)));
});

/** The last day of each limit, by its name and start. */
const dues = (acts: readonly Act[]): Map<string, string> => {
  const clocks = dossierClocks(complaint(acts), world, moment("2013-12-02 09:00"));
  return new Map(clocks.map(({ deadline: { clock, startedAt, due } }) => [`${clock} ${startedAt}`, due]));
};

const counted = (acts: readonly Act[], type: DossierActType): number => acts.filter((act) => act.type === type).length;

describe("a complaint kept by the rules", () => {
  test("is answered once, and once more only when it was reopened; extended once, reopened once", () => {
    let [answered, reopened, extended] = [0, 0, 0];
    fc.assert(
      fc.property(turns, (drawn) => {
        const acts = lawful(drawn);
        const state = complaint(acts);
        expect(counted(acts, "ComplaintReopened")).toBeLessThanOrEqual(1);
        expect(counted(acts, "ComplaintExtended")).toBeLessThanOrEqual(1);
        expect(counted(acts, "ComplaintAnswered")).toBeLessThanOrEqual(1 + counted(acts, "ComplaintReopened"));
        expect(state.rounds.filter(({ answeredAt }) => answeredAt).length).toBe(counted(acts, "ComplaintAnswered"));
        if (state.phase === "answered") expect(state.rounds.at(-1)?.answeredAt).toBeDefined();
        answered += counted(acts, "ComplaintAnswered");
        reopened += counted(acts, "ComplaintReopened");
        extended += counted(acts, "ComplaintExtended");
      }),
      { numRuns: 300 },
    );
    expect(answered).toBeGreaterThan(30);
    expect(reopened).toBeGreaterThan(3);
    expect(extended).toBeGreaterThan(10);
  });

  test("gives the audit nothing to report but lateness", () => {
    let late = 0;
    fc.assert(
      fc.property(turns, (drawn) => {
        const audit = createAudit();
        for (const event of recorded(lawful(drawn))) audit.add(event);
        const codes = audit.report().findings.map(({ code }) => code);
        late += codes.length;
        expect(codes.filter((code) => !/late$|^complaint\.(?:unanswered|not-accepted)$/.test(code))).toEqual([]);
      }),
    );
    expect(late).toBeGreaterThan(5);
  });
});

describe("a complaint recorded in any order", () => {
  test("is folded without fail, all at once or one by one, and is judged the same each time", () => {
    let broken = 0;
    fc.assert(
      fc.property(wild, (acts) => {
        const state = complaint(acts);
        expect(state.version).toBe(acts.length);
        expect(complaint(acts)).toEqual(state);
        const audit = createAudit();
        for (const event of recorded(acts)) audit.add(event);
        broken += audit.report().findings.length;
      }),
    );
    expect(broken).toBeGreaterThan(50);
  });

  test("has for each limit a last day that no act but an extension moves", () => {
    let compared = 0;
    fc.assert(
      fc.property(wild, (acts) => {
        const before = dues(acts.slice(0, -1));
        if (acts.at(-1)?.type === "ComplaintExtended") return;
        const all = dues(acts);
        for (const [limit, due] of before) expect([limit, all.get(limit)]).toEqual([limit, due]);
        compared += before.size;
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });
});
