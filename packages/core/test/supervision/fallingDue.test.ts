import {
  defaultProfile,
  fallingDue,
  hunanProduct2018,
  workingCalendar,
  worldOf,
  type AnyDraft,
  type Falling,
  type FlowActType,
  type Profile,
  type Threshold,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, moment, transport } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** Promised in 7 working days, in law 10. */
const worldBy = (profile: Profile): World => {
  const items = [{ ...transport, legal: { length: 10, unit: "workingDay" as const } }, ...catalogue.items.slice(1)];
  return worldOf([{ ...catalogue, items }], workingCalendar(), profile);
};
const world = worldBy(defaultProfile);

const falling = (acts: Acts, from: string, to: string, by: World = world): Falling[] =>
  fallingDue([after(...acts)], by, { from: moment(from), to: moment(to) });

const told = (list: readonly Falling[]): string[] => list.map(({ clock, level, at }) => `${clock} ${level} ${at.slice(0, 16)}`);

const with1 = (alert: Threshold): World => worldBy({ ...defaultProfile, alerts: { ...defaultProfile.alerts, value: [alert] } });

/** Accepted on Monday 2018-10-15 at 10:00: promised by Wednesday 10-24, in law by Monday 10-29. */
describe("what falls due of an open item", () => {
  test("comes in order: the warning with two days left, the promise, the law, and the levels they reach", () => {
    // On Monday 22 two days are left: 23 and 24. Past the promise from Thursday 25, past the law from Tuesday 30.
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00"))).toEqual([
      "promised warning 2018-10-22T00:00",
      "promised due 2018-10-25T00:00",
      "promised yellow 2018-10-25T00:00",
      "legal due 2018-10-30T00:00",
      "legal red 2018-10-30T00:00",
    ]);
  });

  test("is each in the stretch in which it falls, after its first moment and with its last", () => {
    expect(told(falling(upTo.accepted, "2018-10-22 00:00", "2018-10-25 00:00"))).toEqual([
      "promised due 2018-10-25T00:00",
      "promised yellow 2018-10-25T00:00",
    ]);
    expect(told(falling(upTo.accepted, "2018-10-25 00:00", "2018-10-29 23:59"))).toEqual([]);
  });

  test("bears the same key whenever it is asked for", () => {
    const week = falling(upTo.accepted, "2018-10-20 00:00", "2018-10-27 00:00");
    const days = [20, 21, 22, 23, 24, 25, 26].flatMap((day) =>
      falling(upTo.accepted, `2018-10-${day} 00:00`, `2018-10-${day + 1} 00:00`),
    );
    expect(days).toEqual(week);
    expect(new Set(week.map(({ key }) => key)).size).toBe(week.length);
    expect(week[0]?.key).toBe("1/1/1/promised@2018-10-15T10:00:00+08:00/warning/2018-10-21");
  });

  test("is the end of the hall's days to answer, and the clocks from receipt that the silence brings to light", () => {
    // Filed on Friday 10-12: to answer by 10-19, promised by 10-23. Only on Saturday 20 is it known that the clocks have been running:
    // the warning, which two days before 10-23 would be due on Friday 19, comes then.
    const silent = [filing("transport")];
    expect(told(falling(silent, "2018-10-12 09:00", "2018-10-24 09:00"))).toEqual([
      "intake due 2018-10-20T00:00",
      "promised warning 2018-10-20T00:00",
      "promised due 2018-10-24T00:00",
      "promised yellow 2018-10-24T00:00",
    ]);
    const [answered] = [[...silent, act("ItemAccepted", "2018-10-19 10:00")]];
    expect(told(falling(answered ?? [], "2018-10-12 09:00", "2018-10-24 09:00"))).toEqual([]);
  });

  test("is nothing of an item that was completed before", () => {
    const done = [...upTo.decided, act("ItemCompleted", "2018-10-22 12:00")];
    expect(told(falling(done, "2018-10-15 09:00", "2018-12-15 09:00"))).toEqual(["promised warning 2018-10-22T00:00"]);
  });

  test("waits as long as a pause is open, and comes when it has run for as many days as it was said to need", () => {
    const paying = [...upTo.examining, act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" })];
    expect(told(falling(paying, "2018-10-15 09:00", "2019-10-15 09:00"))).toEqual([
      "legal due 2018-10-30T00:00",
      "legal red 2018-10-30T00:00",
    ]);
    // Experts for ten days from Tuesday 16, to 10-30: promised by 10-24 and ten days more, 11-07; two days are left on Monday 11-05.
    const experts = [...upTo.examining, act("SpecialProcedureStarted", "2018-10-16 09:00", { days: 10 })];
    expect(told(falling(experts, "2018-10-15 09:00", "2018-11-08 00:00"))).toEqual([
      "specialProcedure due 2018-10-31T00:00",
      "promised warning 2018-11-05T00:00",
      "promised due 2018-11-08T00:00",
      "promised yellow 2018-11-08T00:00",
    ]);
  });

  test("comes all the same where a pause begins only when the limit has run out, be it on its last day", () => {
    // Promised by Wednesday 24, which is counted: a pause that begins on it saves nothing.
    const lastDay = [...upTo.examining, act("ItemSuspended", "2018-10-24 09:00", { kind: "payment" })];
    expect(told(falling(lastDay, "2018-10-22 09:00", "2018-10-26 09:00"))).toEqual([
      "promised due 2018-10-25T00:00",
      "promised yellow 2018-10-25T00:00",
    ]);
    // The day before, three days are left in its morning and stay so: neither warning nor promise comes while the pause lasts.
    const dayBefore = [...upTo.examining, act("ItemSuspended", "2018-10-21 09:00", { kind: "payment" })];
    expect(told(falling(dayBefore, "2018-10-15 09:00", "2018-10-29 09:00"))).toEqual([]);
    // Past the promise every day counts, paused or not: 25 and 26 are two over, Monday 29 is more.
    const over = with1({ level: "red", clock: "promised", measure: "over", value: 2 });
    const tooLate = [...upTo.examining, act("ItemSuspended", "2018-10-25 09:00", { kind: "payment" })];
    expect(told(falling(tooLate, "2018-10-26 09:00", "2018-10-31 09:00", over))).toContain("promised red 2018-10-29T00:00");
    // By office time the promise runs out at 10:00, and a pause of that minute comes too late.
    const atThatMinute = [...upTo.examining, act("SpecialProcedureStarted", "2018-10-24 10:00", { days: undefined })];
    expect(told(falling(atThatMinute, "2018-10-22 09:00", "2018-10-26 09:00", worldBy(hunanProduct2018)))).toEqual([
      "promised due 2018-10-24T10:00",
      "promised yellow 2018-10-24T10:00",
    ]);
  });

  test("is not watched where the item is done on the spot, unless the place says so", () => {
    const spot = [filing("certificate"), act("ItemAccepted", "2018-10-15 10:00")];
    expect(falling(spot, "2018-10-15 09:00", "2018-12-15 09:00").filter(({ level }) => level !== "due")).toEqual([]);
    const strict = worldBy({ ...defaultProfile, superviseImmediate: { ...defaultProfile.superviseImmediate, value: true } });
    expect(falling(spot, "2018-10-15 09:00", "2018-12-15 09:00", strict).some(({ level }) => level === "red")).toBe(true);
  });
});

describe("thresholds of other places", () => {
  test("of a product used in Hunan reach their levels at the minute of its rule document", () => {
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00", worldBy(hunanProduct2018)))).toEqual([
      "promised warning 2018-10-19T10:00",
      "promised due 2018-10-24T10:00",
      "promised yellow 2018-10-24T10:00",
      "legal due 2018-10-29T10:00",
      "legal red 2018-10-29T10:00",
    ]);
  });

  test("of the same product move by the days of a special procedure, and watch it too", () => {
    // Three days from 16 to 19 at 10:00: all three levels three working days later.
    const paused = [
      ...upTo.examining,
      act("SpecialProcedureStarted", "2018-10-16 10:00", { days: 3 }),
      act("SpecialProcedureEnded", "2018-10-19 10:00"),
    ];
    const list = falling(paused, "2018-10-17 09:00", "2018-11-15 09:00", worldBy(hunanProduct2018));
    expect(told(list.filter(({ level }) => level !== "due"))).toEqual([
      "promised warning 2018-10-24T10:00",
      "promised yellow 2018-10-29T10:00",
      "legal red 2018-11-01T10:00",
    ]);
  });

  test("by a share used: nine tenths of seven days are used on the seventh", () => {
    // 7 × 90 % = 6.3, so the seventh day, Wednesday 24.
    const yulin = with1({ level: "yellow", clock: "promised", measure: "used", value: 90 });
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00", yulin))).toContain(
      "promised yellow 2018-10-24T00:00",
    );
  });

  test("by days over: more than one day over the law is from Wednesday 31 on", () => {
    const late = with1({ level: "red", clock: "legal", measure: "over", value: 1 });
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00", late))).toContain("legal red 2018-10-31T00:00");
  });

  test("by a share used of a limit in months, which is as many days as they have", () => {
    // Accepted on 10-15, two months are 61 days, to Saturday 12-15 and so to Monday 17. 90 % of 61 is 54.9: reached on the 55th, 12-09.
    const months = { ...transport, promised: { length: 2, unit: "month" as const } };
    const alert: Threshold = { level: "yellow", clock: "promised", measure: "used", value: 90 };
    const profile = { ...defaultProfile, alerts: { ...defaultProfile.alerts, value: [alert] } };
    const yulin = worldOf([{ ...catalogue, items: [months, ...catalogue.items.slice(1)] }], workingCalendar(), profile);
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-12-31 09:00", yulin))).toContain(
      "promised yellow 2018-12-09T00:00",
    );
  });

  test("by days over: one that rests is no further day over", () => {
    // Past the promise of Wednesday 24 are Thursday, Friday and Monday: more than two days from Monday 29 on.
    const late = with1({ level: "red", clock: "promised", measure: "over", value: 2 });
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00", late))).toContain("promised red 2018-10-29T00:00");
  });

  test("with more days than the whole limit has are reached at once", () => {
    const early = with1({ level: "warning", clock: "promised", measure: "remaining", value: 30 });
    expect(told(falling(upTo.accepted, "2018-10-15 09:00", "2018-11-15 09:00", early))).toContain(
      "promised warning 2018-10-15T10:00",
    );
  });
});
