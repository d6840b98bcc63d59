import {
  deadlines,
  stateCouncilNotices,
  verdictOf,
  workingCalendar,
  worldOf,
  type AnyDraft,
  type ClockName,
  type Deadline,
  type FlowActType,
  type Verdict,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, moment, world } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** One clock of a case's item, if it runs. */
function clock(name: ClockName, acts: Acts, asOf: string, by: World = world): Deadline | undefined {
  const item = after(...acts).items["1"];
  return item && deadlines(item, by, moment(asOf)).find((deadline) => deadline.clock === name);
}

function verdict(name: ClockName, acts: Acts, asOf: string): Verdict | undefined {
  const deadline = clock(name, acts, asOf);
  return deadline && verdictOf(deadline, world, moment(asOf));
}

/** Accepted on Monday 2018-10-15: promised in 7 days (16–19, 22–24) by Wednesday 10-24, in law 20 days by 11-12. */
const running: Acts = upTo.reviewed;
const completedAt = (at: string): Acts => [...upTo.decided, act("ItemCompleted", at)];

describe("the promise clock", () => {
  test("runs from acceptance to completion", () => {
    expect(clock("promised", running, "2018-10-18 12:00")).toMatchObject({
      clock: "promised",
      from: "2018-10-15",
      due: "2018-10-24",
      provisional: false,
    });
    expect(clock("promised", completedAt("2018-10-23 09:00"), "2018-10-30 12:00")).toMatchObject({
      due: "2018-10-24",
      stoppedAt: "2018-10-23T09:00:00+08:00",
    });
  });

  test.each<[string, Verdict, string]>([
    ["2018-10-22 11:00", "early", "two working days before"],
    ["2018-10-23 23:59", "early", "to the end of the day before"],
    ["2018-10-24 00:00", "onTheDay", "from the first minute of the day"],
    ["2018-10-24 23:59", "onTheDay", "to its last"],
    ["2018-10-25 00:00", "overdue", "the minute after"],
  ])("finds a completion at %s %s: %s", (at, expected) => {
    expect(verdict("promised", completedAt(at), "2018-12-31 12:00")).toBe(expected);
  });

  test.each<[string, Verdict]>([
    ["2018-10-15 10:00", "open"],
    ["2018-10-24 23:59", "open"],
    ["2018-10-25 00:00", "overdueOpen"],
    ["2019-10-25 00:00", "overdueOpen"],
  ])("finds a case still open at %s %s", (asOf, expected) => {
    expect(verdict("promised", running, asOf)).toBe(expected);
  });

  test("counts no weekend as a day gained: done on the Saturday before a Monday is one working day early", () => {
    // Accepted Thursday 10-18: Fri 19 (1), 22–26 (6), Mon 29 (7). On Saturday 27 that Monday still lies ahead.
    const acts = [filing("transport"), act("ItemAccepted", "2018-10-18 10:00")];
    expect(verdict("promised", [...acts, act("ItemCompleted", "2018-10-27 10:00")], "2018-12-31 12:00")).toBe("early");
  });

  test("does not run before acceptance", () => {
    expect(clock("promised", upTo.filed, "2018-10-19 12:00")).toBeUndefined();
    expect(clock("promised", upTo.asked, "2019-10-19 12:00")).toBeUndefined();
  });

  test("runs from receipt when the hall was silent", () => {
    // Filed Friday 10-12; silent to the end of 10-19. 15–19 (5), 22–23 (7).
    expect(clock("promised", upTo.filed, "2018-10-20 12:00")).toMatchObject({ from: "2018-10-12", due: "2018-10-23" });
  });

  test("does not run where nothing is promised", () => {
    expect(clock("promised", [filing("unlimited"), act("ItemAccepted", "2018-10-15 10:00")], "2018-10-20 12:00")).toBeUndefined();
  });
});

/** Accepted on 2018-10-15 with a date told, and what came after. */
const toldBy = (promised: string, ...rest: Acts): Acts => [
  filing("transport"),
  act("ItemAccepted", "2018-10-15 10:00", { promised: promised.length > 10 ? moment(promised) : day(promised) }),
  ...rest,
];
const done = (at: string) => act("ItemCompleted", at);

describe("the date told to the applicant", () => {
  test("is not mentioned where it is the one that counting gives", () => {
    expect(clock("promised", toldBy("2018-10-24"), "2018-10-20 12:00")).not.toHaveProperty("told");
  });

  test("is waited for if it is later than the counted one, and both are shown (O-04)", () => {
    expect(clock("promised", toldBy("2018-10-26"), "2018-10-20 12:00")).toMatchObject({ due: "2018-10-26", told: "2018-10-26" });
    expect(verdict("promised", toldBy("2018-10-26", done("2018-10-26 16:00")), "2018-12-31 12:00")).toBe("onTheDay");
    expect(verdict("promised", toldBy("2018-10-26", done("2018-10-27 16:00")), "2018-12-31 12:00")).toBe("overdue");
  });

  test("does not make the case late if it is earlier than the counted one, and both are shown", () => {
    expect(clock("promised", toldBy("2018-10-22"), "2018-10-20 12:00")).toMatchObject({ due: "2018-10-24", told: "2018-10-22" });
    expect(verdict("promised", toldBy("2018-10-22", done("2018-10-24 16:00")), "2018-12-31 12:00")).toBe("onTheDay");
  });

  test("may be a moment, and then the minute counts", () => {
    // 10-26 at noon: the day before it is early, that morning is on the day, that afternoon is late.
    const noon = "2018-10-26 12:00";
    expect(clock("promised", toldBy(noon), "2018-10-20 12:00")).toMatchObject({ due: "2018-10-26T12:00:00+08:00" });
    expect(verdict("promised", toldBy(noon, done("2018-10-25 16:00")), "2018-12-31 12:00")).toBe("early");
    expect(verdict("promised", toldBy(noon, done("2018-10-26 12:00")), "2018-12-31 12:00")).toBe("onTheDay");
    expect(verdict("promised", toldBy(noon, done("2018-10-26 12:01")), "2018-12-31 12:00")).toBe("overdue");
    expect(verdict("promised", toldBy(noon), "2018-10-26 12:00")).toBe("open");
    expect(verdict("promised", toldBy(noon), "2018-10-26 12:01")).toBe("overdueOpen");
  });

  test("at noon of the counted day leaves that day to its end", () => {
    expect(clock("promised", toldBy("2018-10-24 12:00"), "2018-10-20 12:00")).toMatchObject({
      due: "2018-10-24",
      told: "2018-10-24T12:00:00+08:00",
    });
  });

  test("is all there is where no promise is published", () => {
    const acts = [filing("unlimited"), act("ItemAccepted", "2018-10-15 10:00", { promised: day("2018-10-17") })];
    expect(clock("promised", acts, "2018-10-16 12:00")).toMatchObject({
      clock: "promised",
      from: "2018-10-15",
      due: "2018-10-17",
      provisional: false,
      told: "2018-10-17",
    });
  });
});

describe("a calendar amended after acceptance", () => {
  const promised10 = { ...catalogue, items: [{ ...catalogue.items[0], promised: { length: 10, unit: "workingDay" } }] };
  const promised3 = { ...catalogue, items: [{ ...catalogue.items[0], promised: { length: 3, unit: "workingDay" } }] };

  test("gives the later day of 2020, though the day told was the earlier", () => {
    // Told by the paper of November 2019: 02-01. By the final one Saturday 02-01 rests: 02-04.
    const acts = [
      filing("transport", ["application", "plan"], "2020-01-13 09:00"),
      act("ItemAccepted", "2020-01-14 10:00", { promised: day("2020-02-01") }),
    ];
    const by = worldOf([promised10 as typeof catalogue]);
    expect(clock("promised", acts, "2020-02-02 12:00", by)).toMatchObject({ due: "2020-02-04", told: "2020-02-01" });
  });

  test("leaves the day told in 2019, though counting now ends earlier", () => {
    // Told before the paper of March: 05-02. With Sunday 04-28 working it is 04-30.
    const acts = [
      filing("transport", ["application", "plan"], "2019-04-26 09:00"),
      act("ItemAccepted", "2019-04-26 10:00", { promised: day("2019-05-02") }),
    ];
    const by = worldOf([promised3 as typeof catalogue]);
    expect(clock("promised", acts, "2019-04-29 12:00", by)).toMatchObject({ due: "2019-05-02", told: "2019-05-02" });
  });
});

describe("the legal clock", () => {
  test("runs from acceptance, 20 working days", () => {
    // 10-16–19 (4), 22–26 (9), 29–11-02 (14), 5–9 (19), Mon 12 (20).
    expect(clock("legal", running, "2018-10-18 12:00")).toMatchObject({
      clock: "legal",
      from: "2018-10-15",
      due: "2018-11-12",
      provisional: false,
    });
  });

  test("stops at the decision, not at completion", () => {
    const late = [...upTo.reviewed, act("DecisionMade", "2018-11-12 17:00"), act("ItemCompleted", "2018-11-30 09:00")];
    expect(clock("legal", late, "2018-12-31 12:00")).toMatchObject({ stoppedAt: "2018-11-12T17:00:00+08:00" });
    expect(verdict("legal", late, "2018-12-31 12:00")).toBe("onTheDay");
    expect(verdict("promised", late, "2018-12-31 12:00")).toBe("overdue");
  });

  test("has been running since receipt where the hall was silent", () => {
    // Filed Monday 2018-10-08, 20 days: 11-05. On the day the silence becomes acceptance, five of them are gone.
    const acts = [filing("transport", [], "2018-10-08 09:00")];
    expect(clock("intake", acts, "2018-10-09 12:00")).toMatchObject({ from: "2018-10-08", due: "2018-10-15" });
    expect(clock("legal", acts, "2018-10-15 23:59")).toBeUndefined();
    expect(clock("legal", acts, "2018-10-16 00:00")).toMatchObject({ from: "2018-10-08", due: "2018-11-05" });
  });

  test("stops at a withdrawal", () => {
    expect(clock("legal", [...running, act("ItemWithdrawn", "2018-10-22 09:00")], "2018-12-31 12:00")).toMatchObject({
      stoppedAt: "2018-10-22T09:00:00+08:00",
    });
  });
});

describe("the intake clock", () => {
  test("runs five working days from receipt and stops at the hall's first answer", () => {
    expect(clock("intake", upTo.filed, "2018-10-15 12:00")).toMatchObject({
      clock: "intake",
      from: "2018-10-12",
      due: "2018-10-19",
      provisional: false,
    });
    const supplied = [...upTo.asked, act("SupplementReceived", "2018-10-16 09:00"), act("ItemAccepted", "2018-10-30 09:00")];
    expect(clock("intake", supplied, "2018-12-31 12:00")).toMatchObject({ stoppedAt: "2018-10-15T09:00:00+08:00" });
  });
});

describe("every clock", () => {
  test("is provisional where it runs into a year that no paper has announced", () => {
    const until2018 = worldOf([catalogue], workingCalendar(stateCouncilNotices.filter(({ year }) => year <= 2018)));
    const acts = [filing("transport", ["application", "plan"], "2018-12-27 09:00"), act("ItemAccepted", "2018-12-28 09:00")];
    for (const name of ["intake", "legal", "promised"] as const)
      expect([name, clock(name, acts, "2018-12-28 12:00", until2018)?.provisional]).toEqual([name, true]);
    expect(clock("intake", acts, "2018-12-28 12:00")?.provisional).toBe(false);
  });

  test("is still before filing", () => {
    expect(
      deadlines({ ...(after(...running).items["1"] ?? fail()), phase: "unfiled" }, world, moment("2018-10-18 12:00")),
    ).toEqual([]);
  });
});

function fail(): never {
  throw new Error("no item");
}
