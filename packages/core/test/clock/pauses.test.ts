import {
  deadlines,
  worldOf,
  type AnyDraft,
  type ClockName,
  type FlowActType,
  type ItemDefinition,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, deciding, moment, transport, world } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

function due(clock: ClockName, acts: Acts, asOf: string, by: World = world): string | undefined {
  const item = after(...acts).items["1"];
  return item && deadlines(item, by, moment(asOf)).find((deadline) => deadline.clock === clock)?.due;
}

/** The whole catalogue, transport changed. */
const worldWith = (change: Partial<ItemDefinition>): World => worldOf([{ ...catalogue, items: [{ ...transport, ...change }] }]);

const acceptedOn = (on: string): Acts => [
  filing("transport", ["application", "plan"], `${on} 09:00`),
  act("ItemAccepted", `${on} 10:00`),
];
const procedure = (from: string, to: string, days: number): Acts => [
  act("SpecialProcedureStarted", `${from} 09:00`, { days }),
  act("SpecialProcedureEnded", `${to} 09:00`),
];
const payment = (from: string, to: string): Acts => [
  act("ItemSuspended", `${from} 09:00`, { kind: "payment", reason: "等待缴费" }),
  act("ItemResumed", `${to} 09:00`, { kind: "payment" }),
];

const extendedBy = (rank: "agencyHead" | "governmentHead"): Acts => [
  ...upTo.examining,
  act("ExtensionApproved", "2018-10-16 09:00", { days: 10, approver: { id: "head-1", rank } }),
];

describe("a special procedure", () => {
  test("that the matter does not know stops no clock of the law", () => {
    // Accepted Mon 2018-10-15: twenty days end on 11-12; a week of experts moves that to 11-19.
    const acts = [...acceptedOn("2018-10-15"), ...procedure("2018-10-16", "2018-10-23", 10)];
    const [known, unknown] = [worldWith({ procedures: ["expertReview"] }), worldWith({ procedures: ["testing"] })];
    expect([known, unknown].map((by) => due("legal", acts, "2018-12-01 12:00", by))).toEqual(["2018-11-19", "2018-11-12"]);
  });

  test("over the National Day week takes six working days out of seven", () => {
    // 2023-09-25 + 7: 26, 27, 28, [holiday 29 to 10-06], Sat 7, Sun 8 (make-up days), 9, 10 → 10-10.
    expect(due("promised", acceptedOn("2023-09-25"), "2023-10-20 12:00")).toBe("2023-10-10");
    // In (09-27, 10-11]: 28, 7, 8, 9, 10, 11 = 6. After 10-10: 11, 12, 13, 16, 17, Wednesday 18.
    const paused = [...acceptedOn("2023-09-25"), ...procedure("2023-09-27", "2023-10-11", 6)];
    expect(due("promised", paused, "2023-10-20 12:00")).toBe("2023-10-18");
  });

  test("takes no more days out than it was said to need", () => {
    // Said to need 4: in (09-27, …] 28, 7, 8, 9. After 10-10: 11, 12, 13, Monday 16.
    const paused = [...acceptedOn("2023-09-25"), ...procedure("2023-09-27", "2023-10-11", 4)];
    expect(due("promised", paused, "2023-10-20 12:00")).toBe("2023-10-16");
  });

  test("without written notice does not stop the legal clock", () => {
    // 2018-10-15 + 20: Monday 11-12. In (10-16, 10-23]: 17, 18, 19, 22, 23 = 5. After 11-12: 13, 14, 15, 16, Monday 19.
    const [start, end] = procedure("2018-10-16", "2018-10-23", 10);
    if (!start || !end) throw new Error("no procedure");
    expect(due("legal", [...upTo.examining, start, end], "2018-10-30 12:00")).toBe("2018-11-19");
    for (const missing of ["notice", "basis", "days"]) {
      const data = Object.fromEntries(Object.entries(start.data).filter(([name]) => name !== missing));
      const without = { ...start, data } as AnyDraft<FlowActType>;
      expect([missing, due("legal", [...upTo.examining, without, end], "2018-10-30 12:00")]).toEqual([missing, "2018-11-12"]);
    }
  });

  test("that begins when the limit has run out saves nothing", () => {
    // Promised by Wednesday 10-24; begun the day after, or that very day: none of its days lies in the limit.
    for (const from of ["2018-10-24", "2018-10-25"])
      expect(due("promised", [...upTo.examining, ...procedure(from, "2018-11-05", 10)], "2018-11-30 12:00")).toBe("2018-10-24");
  });
});

describe("an extension", () => {
  test("by another head than the law asks for moves no limit", () => {
    // Accepted on 2018-10-15 + 20: Monday 11-12; ten more: 13, 14, 15, 16, 19, 20, 21, 22, 23, Monday 26.
    expect(due("legal", extendedBy("agencyHead"), "2018-10-30 12:00")).toBe("2018-11-26");
    expect(due("legal", extendedBy("governmentHead"), "2018-10-30 12:00")).toBe("2018-11-12");
  });
});

describe("pauses that overlap", () => {
  test("are in order if they are of different kinds, whichever came first", () => {
    const testing = act("SpecialProcedureStarted", "2018-10-16 09:00", { procedure: "testing" });
    const waiting = act("ItemSuspended", "2018-10-16 09:00");
    const paying = act("ItemSuspended", "2018-10-16 10:00", { kind: "payment" });
    for (const [first, second] of [
      [testing, waiting],
      [waiting, testing],
      [waiting, paying],
    ] as const)
      expect(deciding(second, ...upTo.examining, first)).toMatchObject({ ok: true });
  });

  test("are counted once", () => {
    // In (10-17, 10-23]: 4; in (10-19, 10-26]: 22–26 = 5, of which 22, 23 are counted. Union 18, 19, 22–26 = 7.
    // After 10-24: 25, 26, 29, 30, 31, 11-01, Friday 11-02.
    const acts = [
      ...acceptedOn("2018-10-15"),
      act("SpecialProcedureStarted", "2018-10-17 09:00", { days: 10 }),
      act("SpecialProcedureStarted", "2018-10-19 09:00", { procedure: "testing", days: 10 }),
      act("SpecialProcedureEnded", "2018-10-23 09:00"),
      act("SpecialProcedureEnded", "2018-10-26 09:00", { procedure: "testing" }),
    ];
    expect(due("promised", acts, "2018-12-01 12:00")).toBe("2018-11-02");
  });
});

describe("waiting for the applicant", () => {
  test("stops the promise, not the law", () => {
    // In (10-16, 10-19]: 17, 18, 19 = 3. After 10-24: 25, 26, Monday 29.
    const acts = [...upTo.examining, ...payment("2018-10-16", "2018-10-19")];
    expect(due("promised", acts, "2018-10-30 12:00")).toBe("2018-10-29");
    expect(due("legal", acts, "2018-10-30 12:00")).toBe("2018-11-12");
  });

  test("goes on as long as it lasts, and ends with the item", () => {
    const waiting = [...upTo.examining, act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" })];
    // By Thursday 18 two days, by Friday 19 three.
    expect([due("promised", waiting, "2018-10-18 12:00"), due("promised", waiting, "2018-10-19 12:00")]).toEqual([
      "2018-10-26",
      "2018-10-29",
    ]);
    const withdrawn = [...waiting, act("ItemWithdrawn", "2018-10-18 09:00")];
    expect(due("promised", withdrawn, "2019-10-18 12:00")).toBe("2018-10-26");
  });
});

describe("an extension", () => {
  test("of ten days puts the legal day off by ten, and leaves the promise", () => {
    // Filed on 2018-10-08, the hall silent: 20 days from receipt end on 11-05; ten more on 11-19.
    const silent = [
      filing("transport", ["application", "plan"], "2018-10-08 09:00"),
      act("ExaminationStarted", "2018-10-16 09:00"),
    ];
    const extended = [...silent, act("ExtensionApproved", "2018-11-05 09:00")];
    expect([due("legal", silent, "2018-11-06 12:00"), due("legal", extended, "2018-11-06 12:00")]).toEqual([
      "2018-11-05",
      "2018-11-19",
    ]);
    expect(due("promised", extended, "2018-11-06 12:00")).toBe(due("promised", silent, "2018-11-06 12:00"));
  });
});

const days = (length: number) => worldWith({ legal: { length, unit: "naturalDay" } });
const months = (length: number) => worldWith({ legal: { length, unit: "month" }, promised: { length: 1, unit: "month" } });

describe("a limit in natural days or months", () => {
  test("that ends on a day of rest ends on the next working day", () => {
    // 2018-10-15 + 30 days: Wednesday 11-14; + 12 days: Saturday 10-27 → Monday 29.
    expect(due("legal", acceptedOn("2018-10-15"), "2018-10-16 12:00", days(30))).toBe("2018-11-14");
    expect(due("legal", acceptedOn("2018-10-15"), "2018-10-16 12:00", days(12))).toBe("2018-10-29");
  });

  test("in months ends on the same day of the month, or on its last", () => {
    // 2018-10-31 + 1 month: Friday 11-30; 2018-01-31 + 1 month: Wednesday 02-28; 2018-10-15 + 2: Saturday 12-15 → Monday 17.
    expect(due("legal", acceptedOn("2018-10-31"), "2018-11-01 12:00", months(1))).toBe("2018-11-30");
    expect(due("legal", acceptedOn("2018-01-31"), "2018-02-01 12:00", months(1))).toBe("2018-02-28");
    expect(due("legal", acceptedOn("2018-10-15"), "2018-10-16 12:00", months(2))).toBe("2018-12-17");
  });
});
