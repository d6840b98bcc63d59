import {
  allowedActs,
  decide,
  defaultProfile,
  judgeCorrection,
  roleConflicts,
  worldOf,
  type AnyDraft,
  type FlowActType,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, eventsOf, moment, people, world } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

/** Why an act after others is refused; nothing where it is done. */
function reasons(wish: AnyDraft<FlowActType>, ...before: readonly AnyDraft<FlowActType>[]): string[] {
  const decided = decide(after(...before), wish, world);
  return decided.ok ? [] : decided.error.reasons.map(({ code }) => code);
}

/** A correction of the filing, made on 2018-10-16. */
const correction = (right: object) => ({ at: moment("2018-10-16 09:00"), data: { version: 1, reason: "录入错误", right } });

describe("a mistyped date", () => {
  const mistyped = [filing("transport"), act("ItemAccepted", "2031-10-15 10:00")];

  test("can be corrected, though the correction comes before it", () => {
    const right = { version: 2, reason: "年份录入错误", right: { at: moment("2018-10-15 10:00") } };
    expect(reasons(act("RecordCorrected", "2018-10-16 09:00", right, people.centre), ...mistyped)).toEqual([]);
  });

  test("is not corrected into the future, nor into nothing", () => {
    const events = eventsOf(upTo.accepted);
    expect(judgeCorrection(correction({ at: moment("2018-10-17 09:00") }), events)?.code).toBe("correction.in-future");
    expect(judgeCorrection(correction({}), events)?.code).toBe("correction.empty");
  });
});

describe("a lapse", () => {
  test("needs something that is awaited from the applicant", () => {
    expect(reasons(act("ItemLapsed", "2018-10-16 09:00"), ...upTo.accepted)).toEqual(["lapse.nothing-awaited"]);
    expect(reasons(act("ItemLapsed", "2018-12-03 09:00"), ...upTo.asked)).toEqual([]);
  });

  test("waits for the day that the notice set, and that day counts", () => {
    const asked = [
      filing("transport", ["application"]),
      act("SupplementNotified", "2018-10-15 09:00", { until: day("2018-11-05") }),
    ];
    expect(reasons(act("ItemLapsed", "2018-11-05 17:00"), ...asked)).toEqual(["lapse.too-early"]);
    expect(reasons(act("ItemLapsed", "2018-11-06 09:00"), ...asked)).toEqual([]);
  });
});

describe("one person", () => {
  test("examines or reviews, and decides too, where the place does not keep these apart (R-015, O-34)", () => {
    const apart = { ...defaultProfile.roles.conflicts, value: [...roleConflicts] };
    const strict = worldOf([catalogue], undefined, { ...defaultProfile, roles: { conflicts: apart } });
    for (const [{ id }, code] of [
      [people.examiner, "person.examined-and-decides"],
      [people.reviewer, "person.reviewed-and-decides"],
    ] as const) {
      const decision = act("DecisionMade", "2018-10-22 11:00", {}, { ...people.decider, id });
      expect(reasons(decision, ...upTo.reviewed)).toEqual([]);
      expect(decide(after(...upTo.reviewed), decision, strict)).toMatchObject({ ok: false, error: { code, rule: "R-015" } });
    }
  });
});

describe("an acceptance", () => {
  test("pins no version but the one in force that day", () => {
    expect(reasons(act("ItemAccepted", "2018-10-15 10:00", { version: 99 }), filing("transport"))).toEqual([
      "definition.not-in-force",
    ]);
  });

  test("is not what an item that was turned down is reopened to", () => {
    const refused = [filing("transport"), act("ItemNotAccepted", "2018-10-15 10:00")];
    expect(reasons(act("ItemReopened", "2018-10-22 09:00", { to: "acceptance" }), ...refused)).toEqual(["reopen.not-accepted"]);
    expect(reasons(act("ItemReopened", "2018-10-22 09:00", { to: "filing" }), ...refused)).toEqual([]);
  });
});

describe("a decision", () => {
  test("waits while a hearing may still be asked for, and for one that is announced", () => {
    const told = [...upTo.reviewed, act("HearingRightTold", "2018-10-18 10:00")];
    // Told on Thursday 10-18: Fri 19, Mon 22, 23, 24, Thursday 25.
    expect(reasons(act("DecisionMade", "2018-10-25 11:00"), ...told)).toEqual(["guard.hearing-not-held"]);
    expect(reasons(act("DecisionMade", "2018-10-26 11:00"), ...told)).toEqual([]);
  });

  test("is made in writing (articles 37 and 38)", () => {
    expect(reasons(act("DecisionMade", "2018-10-22 11:00", { document: undefined }), ...upTo.reviewed)).toEqual([
      "document.missing",
    ]);
  });
});

describe("money and files", () => {
  test("a payment of nothing is none", () => {
    expect(reasons(act("FeePaid", "2018-10-16 09:00", { amount: 0 }), ...upTo.billed)).toEqual(["fee.nothing-paid"]);
  });

  test("a refund of nothing is none, and none is offered where nothing is held", () => {
    const withdrawn = [...upTo.billed, act("ItemWithdrawn", "2018-10-16 10:00")];
    const paid = [...upTo.billed, act("FeePaid", "2018-10-16 09:00", { amount: 5000 }), act("ItemWithdrawn", "2018-10-16 10:00")];
    expect(reasons(act("FeeRefunded", "2018-10-17 09:00", { amount: 0 }), ...withdrawn)).toEqual(["fee.nothing-refunded"]);
    const offered = (done: typeof paid) =>
      allowedActs(after(...done), moment("2018-10-17 09:00"), world).map(({ act: type }) => type);
    expect(offered(withdrawn)).not.toContain("FeeRefunded");
    expect(offered(paid)).toContain("FeeRefunded");
  });

  test("a case with an open item is not archived", () => {
    const open = [
      filing("transport"),
      act("ItemAdded", "2018-10-12 10:00", { items: [{ item: "2", definition: "transport", version: 1 }] }),
      act("ItemWithdrawn", "2018-10-15 09:00"),
    ];
    expect(reasons(act("CaseArchived", "2018-10-16 09:00"), ...open)).toEqual(["case.still-open"]);
  });
});
