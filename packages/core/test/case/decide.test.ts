import { allowedActs, decide, localInstantSchema, type AnyDraft, type FlowActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, day, deciding, eventsOf, moment, people, wholeCase, world } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

/** The date that an acceptance tells the applicant. */
function told(wish: AnyDraft<FlowActType>, ...before: readonly AnyDraft<FlowActType>[]): unknown {
  const decided = deciding(wish, ...before);
  if (!decided.ok) throw new Error(decided.error.code);
  return (decided.value[0]?.data as { readonly promised?: unknown } | undefined)?.promised;
}

describe("acceptance tells the applicant a date", () => {
  // Promised within 7 working days.
  test("counted from the day of acceptance", () => {
    // 2018-10-15: Tue 16–Fri 19 (4), Mon 22–Wed 24 (7).
    expect(told(act("ItemAccepted", "2018-10-15 10:00"), ...upTo.filed)).toBe("2018-10-24");
  });

  test("counted from receipt where the hall had been silent for five days", () => {
    // Filed 10-12, accepted expressly on the sixth day: 15–19 (5), 22–23 (7).
    expect(told(act("ItemAccepted", "2018-10-22 09:00"), ...upTo.filed)).toBe("2018-10-23");
  });

  test("counted from the day on which the supplement was complete", () => {
    // In on Thursday 10-18: Fri 19 (1), 22–26 (6), Mon 29 (7).
    const supplied = [...upTo.asked, act("SupplementReceived", "2018-10-18 16:00")];
    expect(told(act("ItemAccepted", "2018-10-22 09:00"), ...supplied)).toBe("2018-10-29");
  });

  test("which the clerk may name otherwise, and then it stands as told", () => {
    expect(told(act("ItemAccepted", "2018-10-15 10:00", { promised: day("2018-10-18") }), ...upTo.filed)).toBe("2018-10-18");
  });

  test("unless no promise is published", () => {
    expect(told(act("ItemAccepted", "2018-10-15 10:00"), filing("unlimited"))).toBeUndefined();
  });

  test("and the version of the definition in force, and nothing else is added to what was wished", () => {
    const wish = act("ItemAccepted", "2018-10-15 10:00");
    expect(deciding(wish, ...upTo.filed)).toEqual({
      ok: true,
      value: [{ ...wish, data: { document: "受-1", promised: "2018-10-24", version: 1 } }],
    });
  });
});

test("A supplement may bring more than was asked for: that is no fault of the hall", () => {
  const wish = act("SupplementReceived", "2018-10-16 09:00", { materials: ["plan", "photo"] });
  expect(deciding(wish, ...upTo.asked)).toEqual({ ok: true, value: [wish] });
});

const review = (reviewer: string) =>
  act("ReviewConcluded", "2018-10-22 09:00", {}, { id: reviewer, role: "reviewer", unit: "运输科" });

describe("two pairs of eyes", () => {
  const examinedAgain = [
    ...upTo.examined,
    act("ItemSentBack", "2018-10-18 09:00"),
    act("ExaminationConcluded", "2018-10-19 09:00", {}, { id: "chen", role: "examiner", unit: "运输科" }),
  ];

  test("never belong to one who has examined, in whatever round", () => {
    for (const examiner of ["chen", people.examiner.id]) {
      const refused = deciding(review(examiner), ...examinedAgain);
      expect(refused).toMatchObject({ ok: false, error: { code: "person.examined-and-reviews", params: { person: examiner } } });
    }
    expect(deciding(review("li"), ...examinedAgain).ok).toBe(true);
  });
});

describe("fees", () => {
  const paid = act("FeePaid", "2018-10-15 10:40");
  const complete = act("ItemCompleted", "2018-10-23 09:00");

  test("once paid in full let the item be completed", () => {
    expect(deciding(complete, ...upTo.billed, paid, ...upTo.decided.slice(2)).ok).toBe(true);
  });

  test("may be paid in parts", () => {
    const parts = [act("FeePaid", "2018-10-15 10:40", { amount: 1 }), act("FeePaid", "2018-10-15 10:50", { amount: 4999 })];
    expect(deciding(complete, ...upTo.billed, ...parts, ...upTo.decided.slice(2)).ok).toBe(true);
  });

  test("are not owed for a licence that is refused, whether a bill was made or not", () => {
    const refusal = act("DecisionMade", "2018-10-22 11:00", { outcome: "refused", reasons: ["条件不符"], remedies: ["可复议"] });
    expect(deciding(complete, filing("bookshop"), ...upTo.reviewed.slice(1), refusal).ok).toBe(true);
    expect(deciding(complete, ...upTo.billed, ...upTo.reviewed.slice(2), refusal).ok).toBe(true);
  });

  test("assessed in several lines must add up to the published standard", () => {
    const [item, basis] = ["1", "价费字〔1992〕1号"];
    const bill = (...amounts: number[]) =>
      act("FeeAssessed", "2018-10-15 11:00", { lines: amounts.map((amount) => ({ item, name: "工本费", amount, basis })) });
    expect(deciding(bill(2000, 3000), ...upTo.billed.slice(0, 2)).ok).toBe(true);
    expect(deciding(bill(2000, 2000), ...upTo.billed.slice(0, 2)).ok).toBe(false);
  });
});

describe("a decision", () => {
  test("may come at the same moment as the act before it", () => {
    expect(deciding(act("ItemAccepted", "2018-10-12 09:00"), ...upTo.filed).ok).toBe(true);
  });

  test("judges moments by the clock, not by their writing", () => {
    const inMoscow = { ...act("ItemAccepted", "2018-10-12 09:30"), at: localInstantSchema.parse("2018-10-12T04:30:00+03:00") };
    expect(deciding(inMoscow, ...upTo.filed).ok).toBe(true);
  });

  test("makes a whole case, act by act, just as the log then holds it", () => {
    for (const [done, wish] of wholeCase.entries()) {
      const state = after(...wholeCase.slice(0, done));
      expect(decide(state, wish, world)).toMatchObject({ ok: true, value: [{ type: wish.type, at: wish.at }] });
    }
    expect(after(...wholeCase)).toMatchObject({ version: 8, items: { 1: { phase: "delivered", outcome: "granted" } } });
    expect(eventsOf(wholeCase)).toHaveLength(8);
  });
});

describe("a case recorded with two items", () => {
  const items = ["1", "2"].map((item) => ({ item, definition: "transport", version: 1 }));
  const filed = act("CaseFiled", "2018-10-12 09:00", { items, materials: [] });

  test("admits an act of the whole case as long as one of them admits it", () => {
    const first = act("ItemWithdrawn", "2018-10-12 10:00");
    const notice = act("SupplementNotified", "2018-10-15 09:00");
    expect(deciding(notice, filed, first).ok).toBe(true);
    expect(after(filed, first, notice).items).toMatchObject({ 1: { phase: "withdrawn" }, 2: { phase: "supplementing" } });
    expect(deciding(notice, filed, first, { ...first, item: "2" })).toMatchObject({
      ok: false,
      error: { code: "act.after-end" },
    });
  });

  test("lists the acts of each", () => {
    const allowed = allowedActs(after(filed, act("ItemWithdrawn", "2018-10-12 10:00")), moment("2018-10-15 09:00"), world);
    const intake = new Set(["SupplementNotified", "ItemAccepted", "ItemNotAccepted", "ItemWithdrawn", "ItemReopened"]);
    const listed = allowed.filter((one) => intake.has(one.act)).map((one) => `${one.act} ${one.item ?? ""}`.trim());
    expect(listed.toSorted()).toEqual(["ItemNotAccepted 2", "ItemReopened 1", "ItemWithdrawn 2", "SupplementNotified"]);
  });
});
