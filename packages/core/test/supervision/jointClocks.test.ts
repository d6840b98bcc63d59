import {
  calendarBook,
  caseClocks,
  checkDerivation,
  defaultProfile,
  fallingDue,
  standings,
  type AnyDraft,
  type FlowActType,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { moment } from "../given.ts";
import {
  accepted,
  billed,
  completed,
  filed,
  handled,
  JointStory,
  jointWorld as world,
  of,
  paid,
  restaurant,
  worldWith,
} from "../joint/bundles.ts";

type Acts = readonly AnyDraft<FlowActType>[];

/** Five matters of four departments; accepted on Monday 2018-10-08: promised as a whole by Friday 10-26, in law by Monday 12-10. */
const opened: Acts = [filed(restaurant), ...["1", "2", "3"].map((item) => accepted(item, "2018-10-08 09:30"))];
const decided: Acts = [
  ...opened,
  ...["1", "2", "3"].flatMap((item, index) => handled(item, `2018-10-${String(9 + index).padStart(2, "0")}`)),
  accepted("4", "2018-10-12 09:00"),
  ...handled("4", "2018-10-12"),
  accepted("5", "2018-10-15 09:00"),
  ...handled("5", "2018-10-15"),
];
const billedThen: Acts = [...decided, billed("2018-10-15 14:00", "4", "5")];

const fallingOfWhole = (acts: Acts, from: string, to: string, by = world): string[] =>
  fallingDue([new JointStory(by, ...acts).state], by, { from: moment(from), to: moment(to) })
    .filter(({ item }) => item === undefined)
    .map(({ clock, level, at }) => `${clock} ${level} ${at.slice(0, 16)}`);

const dueWhileUnpaid = (by = world) => fallingOfWhole(billedThen, "2018-10-08 00:00", "2018-12-31 00:00", by);

describe("the clocks of the whole of a bundle", () => {
  test("fall due beside those of its items: the promise first, then the law", () => {
    expect(fallingOfWhole(opened, "2018-10-08 00:00", "2018-12-31 00:00")).toEqual([
      "jointPromised due 2018-10-27T00:00",
      "jointLegal due 2018-12-11T00:00",
    ]);
  });

  test("fall due once, whatever the stretches, and bear the case's key", () => {
    const { state } = new JointStory(world, ...opened);
    const over = (from: string, to: string) => fallingDue([state], world, { from: moment(from), to: moment(to) });
    const whole = over("2018-10-08 00:00", "2018-12-31 00:00");
    expect([over("2018-10-08 00:00", "2018-10-26 23:00"), over("2018-10-26 23:00", "2018-12-31 00:00")].flat()).toEqual(whole);
    expect(whole.find(({ clock }) => clock === "jointPromised")?.key).toBe(
      "1//1/jointPromised@2018-10-08T09:30:00+08:00/due/2018-10-26",
    );
  });

  test("fall due no more once it is completed together", () => {
    const done = [...billedThen, paid("2018-10-16 09:00", 22000), completed("2018-10-16 10:00")];
    expect(fallingOfWhole(done, "2018-10-08 00:00", "2018-12-31 00:00")).toEqual([]);
    expect(
      standings([new JointStory(world, ...done).state], world, moment("2018-10-16 12:00")).filter(({ bundle }) => bundle),
    ).toEqual([]);
  });

  test("stand with what is left of them, under the bundle's name", () => {
    const running = standings([new JointStory(world, ...opened).state], world, moment("2018-10-25 12:00"));
    // Of the promise Friday 26 is left.
    expect(
      running.flatMap(({ item, bundle, deadline, usage }) => (item ? [] : [[bundle?.code, deadline.clock, usage.remaining]])),
    ).toEqual([
      ["restaurant", "jointPromised", 1],
      ["restaurant", "jointLegal", 32],
    ]);
  });

  test("are told with those of the items, each with a derivation that the checker accepts", () => {
    const clocks = caseClocks(new JointStory(world, ...opened).state, world, moment("2018-10-09 09:00"));
    const ofWhole = clocks.filter(({ item }) => item === undefined);
    expect(ofWhole.map(({ deadline, verdict }) => [deadline.clock, deadline.due, verdict])).toEqual([
      ["jointLegal", "2018-12-10", "open"],
      ["jointPromised", "2018-10-26", "open"],
    ]);
    for (const { deadline, derivation } of ofWhole) {
      const evidence = {
        ledger: deadline,
        notices: calendarBook().notices,
        profile: defaultProfile,
        asOf: "2018-10-09T09:00:00+08:00",
      };
      expect(checkDerivation(derivation, evidence)).toEqual([]);
    }
    // The fourth and the fifth wait for others' results: no clock of theirs has begun.
    expect(new Set(clocks.map(({ item }) => item))).toEqual(new Set(["1", "2", "3", undefined]));
  });

  test("stop while nothing but the payment is missing where the place has it so: the promise, and not the law (O-32)", () => {
    expect(dueWhileUnpaid()).toEqual(["jointLegal due 2018-12-11T00:00"]);
    expect(dueWhileUnpaid(worldWith({ pauseOnPayment: { promise: false, legal: false } }))).toEqual([
      "jointPromised due 2018-10-27T00:00",
      "jointLegal due 2018-12-11T00:00",
    ]);
    expect(dueWhileUnpaid(worldWith({ pauseOnPayment: { promise: true, legal: true } }))).toEqual([]);
  });

  test("are put off by the head of the government: fifteen days more", () => {
    const approver = { id: "mayor", rank: "governmentHead" } as const;
    const extended = [...opened, of("2", "ExtensionApproved", "2018-10-09 09:00", { days: 15, approver })];
    expect(fallingOfWhole(extended, "2018-11-30 00:00", "2019-01-31 00:00")).toEqual(["jointLegal due 2018-12-30T00:00"]);
  });
});
