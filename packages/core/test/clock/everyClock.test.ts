import {
  deadlines,
  hunanProduct2018,
  passedAt,
  usageOf,
  verdictOf,
  workingCalendar,
  worldOf,
  type AnyDraft,
  type ClockName,
  type Deadline,
  type FlowActType,
  type ItemDefinition,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, moment, transport, world } from "../given.ts";
import { upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

function clock(name: ClockName, acts: Acts, asOf: string, by: World = world): Deadline | undefined {
  const item = after(...acts).items["1"];
  return item && deadlines(item, by, moment(asOf)).find((deadline) => deadline.clock === name);
}

const worldWith = (change: Partial<ItemDefinition>): World => worldOf([{ ...catalogue, items: [{ ...transport, ...change }] }]);
const hours = (length: number): World => worldWith({ promised: { length, unit: "hour" } });
const days = (length: number) => ({ length, unit: "workingDay" as const });

describe("a stage with a limit of its own", () => {
  // Accepted on Monday 2018-10-15 at 10:00: two days to examine, 16 and 17.
  const staged = worldWith({ stages: { examination: days(2), review: days(1) } });

  test("runs from where the stage before it ends to where the next begins", () => {
    expect(clock("examination", upTo.examining, "2018-10-16 12:00", staged)).toMatchObject({
      from: "2018-10-15",
      due: "2018-10-17",
    });
    expect(clock("examination", upTo.examined, "2018-10-19 12:00", staged)?.stoppedAt).toBe(moment("2018-10-17 16:00"));
    // Examined on Wednesday 17: reviewed by Thursday 18.
    expect(clock("review", upTo.reviewed, "2018-10-19 12:00", staged)).toMatchObject({
      from: "2018-10-17",
      due: "2018-10-18",
      stoppedAt: moment("2018-10-18 09:30"),
    });
    expect(clock("decision", upTo.reviewed, "2018-10-19 12:00", staged)).toBeUndefined();
  });

  test("goes on in the same limit when the item is sent back: the time in the other stage is not counted", () => {
    // Wednesday 17 was the second day. In (10-17, 10-19] it was elsewhere: 18, 19. So it is still due on 17, and overdue on Monday 22.
    const back = [...upTo.reviewed, act("ItemSentBack", "2018-10-19 09:00")];
    const again = clock("examination", back, "2018-10-22 12:00", staged);
    expect(again).toMatchObject({ from: "2018-10-15", due: "2018-10-17" });
    expect(again?.stoppedAt).toBeUndefined();
    // With three days: 16, 17, then Monday 22 after the two days elsewhere.
    const three = worldWith({ stages: { examination: days(3) } });
    expect(clock("examination", back, "2018-10-22 12:00", three)?.due).toBe("2018-10-22");
  });

  test("waits with the promise for the applicant", () => {
    // Suspended for payment in (10-16, 10-18]: 17, 18. The second day is Friday 19.
    const waiting = [
      ...upTo.examining,
      act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" }),
      act("ItemResumed", "2018-10-18 09:00", { kind: "payment" }),
    ];
    expect(clock("examination", waiting, "2018-10-18 12:00", staged)?.due).toBe("2018-10-19");
  });
});

describe("a limit in hours", () => {
  test("is an hour of office time, noon and nights left out", () => {
    // Accepted on Monday 2018-10-15 at 10:00: 4 hours are 10–12 and 13–15; 7 are those, 15–17 and 9–10 on Tuesday.
    expect(clock("promised", upTo.accepted, "2018-10-15 12:00", hours(4))?.due).toBe(moment("2018-10-15 15:00"));
    expect(clock("promised", upTo.accepted, "2018-10-15 12:00", hours(7))?.due).toBe(moment("2018-10-16 10:00"));
    const late = [...upTo.accepted, act("ItemCompleted", "2018-10-15 15:01")];
    const deadline = clock("promised", late, "2018-10-20 12:00", hours(4));
    expect(deadline && verdictOf(deadline, world, moment("2018-10-20 12:00"))).toBe("overdue");
  });
});

describe("what goes up to a higher agency", () => {
  test("is examined below in twenty days of acceptance", () => {
    const upward = worldWith({ kind: "sentUp" });
    // 2018-10-15 + 20: Monday 11-12.
    expect(clock("lowerLevel", upTo.accepted, "2018-10-20 12:00", upward)).toMatchObject({
      from: "2018-10-15",
      due: "2018-11-12",
    });
    const sent = [...upTo.reviewed, act("ItemSentUp", "2018-10-22 09:00")];
    expect(clock("lowerLevel", sent, "2018-12-20 12:00", upward)?.stoppedAt).toBe(moment("2018-10-22 09:00"));
    expect(clock("lowerLevel", upTo.accepted, "2018-10-20 12:00")).toBeUndefined();
  });
});

describe("a grant", () => {
  // Decided on Thursday 2018-11-01. 2, 5–9, 12–15: the tenth working day is Thursday 11-15.
  const granted = [...upTo.reviewed, act("DecisionMade", "2018-11-01 11:00")];

  test("is delivered within ten working days of the decision", () => {
    expect(clock("delivery", granted, "2018-11-02 12:00")).toMatchObject({ from: "2018-11-01", due: "2018-11-15" });
  });

  test("counts as delivered when the result is ready at the window, or only when handed over, as the profile says", () => {
    const handed = [...granted, act("ItemCompleted", "2018-11-02 09:00"), act("ItemDelivered", "2018-11-20 09:00")];
    expect(clock("delivery", handed, "2018-12-20 12:00")?.stoppedAt).toBe(moment("2018-11-02 09:00"));
    const strict = { ...world.countingOn(day("2018-11-01")).profile };
    const received = worldOf([catalogue], undefined, {
      ...strict,
      deliveryMetBy: { ...strict.deliveryMetBy, value: "received" },
    });
    expect(clock("delivery", handed, "2018-12-20 12:00", received)?.stoppedAt).toBe(moment("2018-11-20 09:00"));
  });

  test("has such days, a refusal none", () => {
    const refused = [
      ...upTo.reviewed,
      act("DecisionMade", "2018-11-01 11:00", { outcome: "refused", reasons: ["理由"], remedies: ["复议"] }),
    ];
    expect(clock("delivery", refused, "2018-11-02 12:00")).toBeUndefined();
  });
});

describe("a hearing", () => {
  test("is asked for in five working days of being told, and held in twenty of being asked", () => {
    // Told on Thursday 2018-10-18: 19, 22–25. Asked that day: 19, 22–26 (6), 29–11-02 (11), 5–9 (16), 12–15: Thursday 11-15.
    expect(clock("hearingRequest", upTo.notified, "2018-10-20 12:00")).toMatchObject({
      from: "2018-10-18",
      due: "2018-10-25",
      stoppedAt: moment("2018-10-18 10:00"),
    });
    expect(clock("hearingHolding", upTo.notified, "2018-10-20 12:00")).toMatchObject({ from: "2018-10-18", due: "2018-11-15" });
    const held = [...upTo.notified, act("HearingHeld", "2018-10-30 09:00")];
    expect(clock("hearingHolding", held, "2018-11-20 12:00")?.stoppedAt).toBe(moment("2018-10-30 09:00"));
  });
});

describe("a special procedure", () => {
  test("runs against the days it was said to need", () => {
    // Begun on Tuesday 2018-10-16, said to need 10: 17–19 (3), 22–26 (8), 29, Tuesday 30.
    const begun = [...upTo.examining, act("SpecialProcedureStarted", "2018-10-16 09:00")];
    expect(clock("specialProcedure", begun, "2018-10-20 12:00")).toMatchObject({ of: "expertReview", due: "2018-10-30" });
  });

  test("left open is watched after a completion, not after a withdrawal", () => {
    const begun = [...upTo.decided, act("SpecialProcedureStarted", "2018-10-22 12:00")];
    const completed = clock("specialProcedure", [...begun, act("ItemCompleted", "2018-10-23 09:00")], "2018-12-01 12:00");
    expect(completed && verdictOf(completed, world, moment("2018-12-01 12:00"))).toBe("overdueOpen");
    const withdrawn = [
      ...upTo.examining,
      act("SpecialProcedureStarted", "2018-10-16 09:00"),
      act("ItemWithdrawn", "2018-10-17 09:00"),
    ];
    expect(clock("specialProcedure", withdrawn, "2018-12-01 12:00")?.stoppedAt).toBe(moment("2018-10-17 09:00"));
  });
});

describe("the applicant", () => {
  test("supplies by the day the notice names, else in fifteen working days", () => {
    // Told on Monday 2018-10-15: 16–19 (4), 22–26 (9), 29–11-02 (14), Monday 11-05.
    expect(clock("supplement", upTo.asked, "2018-10-16 12:00")).toMatchObject({ from: "2018-10-15", due: "2018-11-05" });
    const named = [...upTo.asked.slice(0, 1), act("SupplementNotified", "2018-10-15 09:00", { until: day("2018-10-25") })];
    expect(clock("supplement", named, "2018-10-16 12:00")?.due).toBe("2018-10-25");
    const supplied = [...named, act("SupplementReceived", "2018-10-20 09:00")];
    expect(clock("supplement", supplied, "2018-11-16 12:00")?.stoppedAt).toBe(moment("2018-10-20 09:00"));
  });

  test("brings what was deferred by the day agreed", () => {
    expect(clock("commitment", upTo.deferred, "2018-10-16 12:00")).toMatchObject({ from: "2018-10-15", due: "2018-10-26" });
    const brought = [...upTo.deferred, act("SupplementReceived", "2018-10-20 09:00")];
    expect(clock("commitment", brought, "2018-11-16 12:00")?.stoppedAt).toBe(moment("2018-10-20 09:00"));
  });
});

// 20 days to Monday 2018-11-12, ten more to 11-26.
const extended = (at: string, change: object = {}): string | undefined =>
  clock("legal", [...upTo.examining, act("ExtensionApproved", at, change)], "2018-11-20 12:00")?.due;

describe("an extension", () => {
  test("counts if it came in time, is within its measure, and was told with its reason", () => {
    expect(extended("2018-11-12 16:00")).toBe("2018-11-26");
    expect(extended("2018-11-13 09:00")).toBe("2018-11-12");
    expect(extended("2018-11-05 09:00", { days: 11 })).toBe("2018-11-12");
    expect(extended("2018-11-05 09:00", { notice: undefined })).toBe("2018-11-12");
  });

  test("counts once", () => {
    const twice = [act("ExtensionApproved", "2018-11-05 09:00"), act("ExtensionApproved", "2018-11-06 09:00")];
    expect(clock("legal", [...upTo.examining, ...twice], "2018-11-20 12:00")?.due).toBe("2018-11-26");
  });
});

describe("what a clock has used", () => {
  const counting = world.countingOn(day("2018-10-15"));
  const usage = (acts: Acts, asOf: string, name: ClockName = "promised") => {
    const deadline = clock(name, acts, asOf);
    return deadline && usageOf(deadline, counting, moment(asOf));
  };

  test("is whole days from the day after the start, what was not counted left out", () => {
    // Promised in 7 by 10-24. By Thursday 18 three are used.
    expect(usage(upTo.accepted, "2018-10-18 12:00")).toEqual({ unit: "workingDay", used: 3, remaining: 4, overdueBy: 0 });
    const paid = [
      ...upTo.examining,
      act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" }),
      act("ItemResumed", "2018-10-18 09:00", { kind: "payment" }),
    ];
    expect(usage(paid, "2018-10-18 12:00")).toEqual({ unit: "workingDay", used: 1, remaining: 6, overdueBy: 0 });
  });

  test("past the due day is the whole budget and the days over", () => {
    expect(usage(upTo.accepted, "2018-10-26 12:00")).toEqual({ unit: "workingDay", used: 9, remaining: -2, overdueBy: 2 });
  });

  test("past the due day is no working day more where it stopped on a day of rest, though it is late", () => {
    // Promised by Wednesday 10-24 and by two days more, Friday 10-26: done on Saturday 27.
    const paused = [
      ...upTo.examining,
      act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" }),
      act("ItemResumed", "2018-10-18 09:00", { kind: "payment" }),
    ];
    const done = [...paused, act("DecisionMade", "2018-10-27 09:00"), act("ItemCompleted", "2018-10-27 10:00")];
    expect(usage(done, "2018-12-01 12:00")).toEqual({ unit: "workingDay", used: 7, remaining: -1, overdueBy: 1 });
  });

  test("is there too when the clock has stopped", () => {
    const done = [...upTo.decided, act("ItemCompleted", "2018-10-23 09:00")];
    expect(usage(done, "2018-12-01 12:00")).toEqual({ unit: "workingDay", used: 6, remaining: 1, overdueBy: 0 });
  });
});

describe("the convention of a product used in Hunan", () => {
  const product = worldOf([{ ...catalogue, items: [{ ...transport, legal: days(10) }] }], workingCalendar(), hunanProduct2018);

  test("counts office time from the minute of acceptance: the example of its rule document", () => {
    // Accepted on Monday 2018-10-15 at 10:00, promise 7, legal 10: Wednesday 10-24 at 10:00, Monday 10-29 at 10:00.
    expect(clock("promised", upTo.accepted, "2018-10-16 12:00", product)?.due).toBe(moment("2018-10-24 10:00"));
    expect(clock("legal", upTo.accepted, "2018-10-16 12:00", product)?.due).toBe(moment("2018-10-29 10:00"));
  });

  test("finds one second over to be over, and any remainder a whole day", () => {
    const done = (at: string) => clock("promised", [...upTo.accepted, act("ItemCompleted", at)], "2018-12-01 12:00", product);
    const counting = product.countingOn(day("2018-10-15"));
    const [inTime, late] = [done("2018-10-24 10:00"), done("2018-10-24 10:01")];
    expect(inTime && verdictOf(inTime, product, moment("2018-12-01 12:00"))).toBe("onTheDay");
    expect(late && verdictOf(late, product, moment("2018-12-01 12:00"))).toBe("overdue");
    expect(inTime && usageOf(inTime, counting, moment("2018-12-01 12:00"))).toMatchObject({ used: 7, overdueBy: 0 });
    expect(late && usageOf(late, counting, moment("2018-12-01 12:00"))).toMatchObject({ used: 8, overdueBy: 1 });
  });

  test("moves both limits by the days of a special procedure", () => {
    // Three days from Tuesday 16 at 10:00 to Friday 19 at 10:00: 10-24 becomes 10-29, 10-29 becomes 11-01.
    const paused = [
      ...upTo.examining,
      act("SpecialProcedureStarted", "2018-10-16 10:00", { days: 3 }),
      act("SpecialProcedureEnded", "2018-10-19 10:00"),
    ];
    expect(clock("promised", paused, "2018-10-20 12:00", product)?.due).toBe(moment("2018-10-29 10:00"));
    expect(clock("legal", paused, "2018-10-20 12:00", product)?.due).toBe(moment("2018-11-01 10:00"));
  });

  test("sums special procedures that overlap, each to the days applied for", () => {
    // Two over the same three days, of which the second applied for one: four days. 10-24 becomes Tuesday 10-30.
    const paused = [
      ...upTo.examining,
      act("SpecialProcedureStarted", "2018-10-16 10:00", { days: 3 }),
      act("SpecialProcedureStarted", "2018-10-16 10:00", { procedure: "testing", days: 1 }),
      act("SpecialProcedureEnded", "2018-10-19 10:00"),
      act("SpecialProcedureEnded", "2018-10-19 10:00", { procedure: "testing" }),
    ];
    expect(clock("promised", paused, "2018-10-20 12:00", product)?.due).toBe(moment("2018-10-30 10:00"));
  });
});

test("a due day has passed with its last minute, a due moment with itself", () => {
  expect(passedAt(day("2018-10-24"), "+08:00")).toBe("2018-10-25T00:00:00+08:00");
  expect(passedAt(moment("2018-10-24 10:00"), "+08:00")).toBe("2018-10-24T10:00:00+08:00");
});
