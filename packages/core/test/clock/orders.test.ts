import {
  deadlines,
  derivationOf,
  explainDerivation,
  say,
  worldOfActs,
  type AnyDraft,
  type ClockName,
  type DataOf,
  type FlowActType,
  type World,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, moment, people } from "../given.ts";
import { filing, upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

const adopted = { type: "CatalogueAdopted" as const, at: moment("2013-01-04 08:00"), data: { catalogue }, by: people.centre };

type OrderType = "ClosureOrdered" | "LimitsExtended" | "OrderWithdrawn";
const ordered = <Type extends OrderType>(type: Type, data: DataOf<Type>, at = "2018-10-16 08:00") => ({
  type,
  at: moment(at),
  data,
});

const worldBy = (...orders: readonly object[]): World => worldOfActs([adopted, ...orders] as Parameters<typeof worldOfActs>[0]);

function due(clock: ClockName, acts: Acts, by: World, asOf = "2018-10-20 12:00"): string | undefined {
  const item = after(...acts).items["1"];
  return item && deadlines(item, by, moment(asOf)).find((deadline) => deadline.clock === clock)?.due;
}

const closure = ordered("ClosureOrdered", {
  order: "停-1",
  from: day("2018-10-17"),
  to: day("2018-10-18"),
  clocks: ["legal", "promised", "intake"],
  basis: "市政府关于防御台风的通告",
});

/** Accepted on Monday 2018-10-15: promised by Wednesday 10-24, in law by Monday 11-12. */
describe("a closure of the hall", () => {
  test("is one act that leaves its days out of every clock it names, of every item that runs", () => {
    // 17 and 18 are left out: 16, 19, 22–26: Friday 10-26. In law Wednesday 11-14.
    expect(due("promised", upTo.accepted, worldBy(closure))).toBe("2018-10-26");
    expect(due("legal", upTo.accepted, worldBy(closure))).toBe("2018-11-14");
  });

  test("gives the hall its days to answer a filing as well: silence makes no acceptance while it is closed", () => {
    // Filed on Friday 12: 15, 16, [17, 18], 19, 22, Tuesday 23.
    expect(due("intake", upTo.filed, worldBy(closure))).toBe("2018-10-23");
    expect(due("promised", upTo.filed, worldBy(closure), "2018-10-23 12:00")).toBeUndefined();
    expect(due("promised", upTo.filed, worldBy(), "2018-10-23 12:00")).toBe("2018-10-23");
  });

  test("counts once with a pause that it meets", () => {
    // Paying in (10-16, 10-18] is 17 and 18, the very days.
    const paying = [
      ...upTo.examining,
      act("ItemSuspended", "2018-10-16 09:00", { kind: "payment" }),
      act("ItemResumed", "2018-10-18 09:00", { kind: "payment" }),
    ];
    expect(due("promised", paying, worldBy(closure))).toBe("2018-10-26");
  });

  test("concerns only whom it selects, and only until it is withdrawn", () => {
    const elsewhere = { ...closure, data: { ...closure.data, selector: { departments: ["市卫生局"] } } };
    expect(due("promised", upTo.accepted, worldBy(elsewhere))).toBe("2018-10-24");
    const withdrawn = ordered(
      "OrderWithdrawn",
      { order: "停-1", reason: "台风转向", from: day("2018-10-18") },
      "2018-10-17 16:00",
    );
    // Only 17 is left out: Thursday 10-25.
    expect(due("promised", upTo.accepted, worldBy(closure, withdrawn))).toBe("2018-10-25");
  });

  test("stands in the derivation with its basis", () => {
    const item = after(...upTo.accepted).items["1"];
    const world = worldBy(closure);
    const promise = item && deadlines(item, world, moment("2018-10-20 12:00")).find(({ clock }) => clock === "promised");
    if (!promise) throw new Error("no promise");
    const derivation = derivationOf(promise, world.countingOn(promise.from), moment("2018-10-20 12:00"));
    expect(explainDerivation(derivation).map((statement) => say(statement, "zh-CN"))).toContain(
      "2018-10-17–10-18 停止办公，不计2个工作日（市政府关于防御台风的通告）",
    );
  });
});

describe("an emergency extension", () => {
  const extension = ordered("LimitsExtended", {
    order: "延-1",
    from: day("2018-10-22"),
    to: day("2018-10-26"),
    days: 5,
    clocks: ["promised"],
    basis: "疫情防控期间延长办理时限的决定",
  });

  test("gives so many days more to whoever's clock runs on one of its days, and leaves other clocks", () => {
    // 10-24 and five more: 25, 26, 29, 30, Wednesday 31.
    expect(due("promised", upTo.accepted, worldBy(extension))).toBe("2018-10-31");
    expect(due("legal", upTo.accepted, worldBy(extension))).toBe("2018-11-12");
  });

  test("gives nothing to a clock that had run out, stopped or not begun", () => {
    const early = [filing("transport", undefined, "2018-10-09 09:00"), act("ItemAccepted", "2018-10-10 10:00")];
    // Accepted on Wednesday 10-10: 11, 12, 15–19: Friday 10-19, before the first of its days.
    expect(due("promised", early, worldBy(extension))).toBe("2018-10-19");
    const done = [...upTo.accepted, act("ItemCompleted", "2018-10-19 09:00")];
    expect(due("promised", done, worldBy(extension))).toBe("2018-10-24");
    const later = [filing("transport", undefined, "2018-10-26 09:00"), act("ItemAccepted", "2018-10-29 10:00")];
    // 10-30, 31, 11-01, 02, 05, 06, Wednesday 07.
    expect(due("promised", later, worldBy(extension), "2018-10-30 12:00")).toBe("2018-11-07");
  });
});
