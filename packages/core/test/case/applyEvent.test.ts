import { balanceOf, endPhases, flowActs } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, day, people, wholeCase } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

describe("the fold", () => {
  test("remembers of a whole case who, what and when, and concludes nothing", () => {
    expect(after(...wholeCase)).toEqual({
      id: "1",
      version: 8,
      filedAt: "2018-10-12T09:00:00+08:00",
      channel: "window",
      modes: [],
      applicant: "applicant-7",
      materials: { application: "2018-10-12T09:00:00+08:00", plan: "2018-10-12T09:00:00+08:00" },
      fees: { assessed: {}, bills: [], paid: 0, refunded: 0, paidFor: {} },
      splitConsented: [],
      services: [],
      evaluationActs: [],
      undoneCompletions: [],
      lastAt: "2018-10-24T15:00:00+08:00",
      lastRecordedAt: "2021-01-01T00:00:00Z",
      items: {
        1: {
          item: "1",
          definition: "transport",
          version: 1,
          phase: "delivered",
          receivedAt: "2018-10-12T09:00:00+08:00",
          filedAt: "2018-10-12T09:00:00+08:00",
          owings: [],
          askings: [],
          outstanding: [],
          deferred: [],
          reviewers: ["reviewer-1"],
          visits: [
            { stage: "examination", from: "2018-10-15T10:00:00+08:00", to: "2018-10-17T16:00:00+08:00" },
            { stage: "review", from: "2018-10-17T16:00:00+08:00", to: "2018-10-18T09:30:00+08:00" },
            { stage: "decision", from: "2018-10-18T09:30:00+08:00", to: "2018-10-22T11:00:00+08:00" },
            { stage: "completion", from: "2018-10-22T11:00:00+08:00", to: "2018-10-23T09:00:00+08:00" },
          ],
          pauses: [],
          extensions: [],
          hearing: {},
          needs: [],
          consultations: [],
          rounds: [],
          cards: [],
          holder: "综合窗口",
          stays: [{ unit: "综合窗口", from: "2018-10-12T09:00:00+08:00", to: "2018-10-23T09:00:00+08:00" }],
          intakeAnsweredAt: "2018-10-15T10:00:00+08:00",
          acceptedAt: "2018-10-15T10:00:00+08:00",
          examiners: ["examiner-1"],
          decidedAt: "2018-10-22T11:00:00+08:00",
          outcome: "granted",
          completedAt: "2018-10-23T09:00:00+08:00",
          endedAt: "2018-10-23T09:00:00+08:00",
          deliveredAt: "2018-10-24T15:00:00+08:00",
          deliveredBy: "window",
        },
      },
    });
  });

  test("remembers impossible acts as well as it can: what has ended stays ended, whatever comes but a reopening", () => {
    for (const ended of [
      upTo.completed,
      [...upTo.filed, act("ItemNotAccepted", "2018-10-15 09:00")],
      [...upTo.filed, act("ItemWithdrawn", "2018-10-15 09:00")],
    ]) {
      const before = after(...ended).items["1"];
      for (const type of flowActs) {
        if (type === "ItemReopened") continue;
        const item = after(...ended, act(type, "2018-11-01 09:00")).items["1"];
        expect(item && endPhases.has(item.phase)).toBe(true);
        expect(item?.endedAt).toBe(before?.endedAt);
      }
    }
  });

  test("keeps the first acceptance, the first decision and the first date told", () => {
    const twice = after(
      ...upTo.reviewed,
      act("DecisionMade", "2018-10-22 11:00"),
      act("ItemAccepted", "2018-10-23 11:00", { promised: day("2018-10-30") }),
      act("ItemAccepted", "2018-10-24 11:00", { promised: day("2018-10-31") }),
      act("DecisionMade", "2018-10-25 11:00", { outcome: "refused" }),
    );
    expect(twice.items["1"]).toMatchObject({
      acceptedAt: "2018-10-15T10:00:00+08:00",
      promised: "2018-10-30",
      decidedAt: "2018-10-22T11:00:00+08:00",
      outcome: "granted",
    });
  });

  test("of a log that begins in the middle knows what it was told, and fills in the filing when it comes late", () => {
    const middle = after(act("ExaminationConcluded", "2018-10-17 16:00"));
    expect(middle).toMatchObject({ items: { 1: { phase: "examined", definition: "", examiners: ["examiner-1"] } } });
    expect(middle.filedAt).toBeUndefined();
    const mended = after(act("ExaminationConcluded", "2018-10-17 16:00"), filing("transport"));
    expect(mended).toMatchObject({
      filedAt: "2018-10-12T09:00:00+08:00",
      lastAt: "2018-10-17T16:00:00+08:00",
      items: { 1: { phase: "examined", definition: "transport", receivedAt: "2018-10-12T09:00:00+08:00" } },
    });
  });

  test("adds up what several notices ask for, and keeps the day of the first as the hall's answer", () => {
    const asked = after(...upTo.asked, act("SupplementNotified", "2018-10-25 09:00", { materials: ["photo", "plan"] }));
    expect(asked.items["1"]).toMatchObject({
      phase: "supplementing",
      outstanding: ["plan", "photo"],
      intakeAnsweredAt: "2018-10-15T09:00:00+08:00",
    });
  });

  test("keeps the first filing of a case", () => {
    const twice = after(...upTo.accepted, filing("bookshop", ["photo"], "2018-10-16 09:00"));
    expect(twice).toMatchObject({
      filedAt: "2018-10-12T09:00:00+08:00",
      materials: { application: "2018-10-12T09:00:00+08:00", plan: "2018-10-12T09:00:00+08:00" },
    });
    expect(twice.items["1"]).toMatchObject({ definition: "transport", phase: "accepted" });
  });

  test("knows no completion of what had ended otherwise", () => {
    const item = after(...upTo.examining, act("ItemWithdrawn", "2018-10-16 09:00"), act("ItemCompleted", "2018-10-17 09:00"))
      .items["1"];
    expect(item).toMatchObject({ phase: "withdrawn", endedAt: "2018-10-16T09:00:00+08:00" });
    expect(item).not.toHaveProperty("completedAt");
  });

  test("puts what the applicant filed online into nobody's hands until the hall accepts it", () => {
    const online = act("CaseFiled", "2018-10-12 09:00", { channel: "online" }, people.applicant);
    expect(after(online).items["1"]?.holder).toBe("");
    expect(after(online, act("ItemAccepted", "2018-10-15 10:00")).items["1"]?.holder).toBe("综合窗口");
  });

  test("moves the holder from hand to hand", () => {
    expect(after(...upTo.accepted, act("ItemHandedOver", "2018-10-15 11:00", { to: "运输科" })).items["1"]?.holder).toBe(
      "运输科",
    );
  });

  test("counts money exactly: assessed less paid, below nothing when too much was paid", () => {
    expect(balanceOf(after(...upTo.billed))).toBe(5000);
    expect(balanceOf(after(...upTo.billed, act("FeePaid", "2018-10-15 11:00", { amount: 6000 })))).toBe(-1000);
  });

  test("gives a state that nobody can change", () => {
    const state = after(...upTo.billed);
    expect(Object.isFrozen(state) && Object.isFrozen(state.items["1"]) && Object.isFrozen(state.fees.assessed)).toBe(true);
  });
});
