import { deadlines, derivationOf, explainDerivation, say, type AnyDraft, type FlowActType, type Language } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, moment, world } from "../given.ts";
import { filing } from "../case/inOrder.ts";

function said(acts: readonly AnyDraft<FlowActType>[], language: Language): string[] {
  const asOf = moment("2023-11-30 12:00");
  const item = after(...acts).items["1"];
  const promise = item && deadlines(item, world, asOf).find(({ clock }) => clock === "promised");
  if (!promise) throw new Error("no promise");
  const derivation = derivationOf(promise, world.countingOn(promise.from), asOf);
  return explainDerivation(derivation).map((statement) => say(statement, language));
}

/** Accepted on Monday 2023-09-25; experts over the National Day week. */
const acts = [
  filing("transport", undefined, "2023-09-25 09:00"),
  act("ItemAccepted", "2023-09-25 10:00"),
  act("SpecialProcedureStarted", "2023-09-27 09:00", { days: 6 }),
  act("SpecialProcedureEnded", "2023-10-11 09:00"),
];

describe("a deadline explains itself", () => {
  test("in English: what was counted, what was not, and by which paper", () => {
    expect(said(acts, "en")).toEqual([
      "7 working days from the day after 2023-09-25 (the published promise)",
      "2023-09-26–09-27 counted: 2 working days",
      "2023-09-28 not counted: 1 working day, expert review (道路运输条例第九条; special procedures and waiting for the applicant do not count against the promise)",
      "2023-09-29–10-06 off (notice for 2023 (国办发明电〔2022〕16号))",
      "2023-10-07–10-11 not counted: 5 working days, expert review (道路运输条例第九条; special procedures and waiting for the applicant do not count against the promise)",
      "2023-10-12–10-13 counted: 2 working days",
      "2023-10-14–10-15 weekend",
      "2023-10-16–10-18 counted: 3 working days",
      "Ends: 2023-10-18",
    ]);
  });

  test("in Chinese", () => {
    expect(said(acts, "zh-CN").slice(0, 5)).toEqual([
      "自2023-09-25次日起算7个工作日（公布的承诺时限）",
      "2023-09-26–09-27 计2个工作日",
      "2023-09-28 专家评审，不计1个工作日（道路运输条例第九条；特别程序、申请人补正和缴费期间不计入承诺时限）",
      "2023-09-29–10-06 放假（2023年放假通知（国办发明电〔2022〕16号））",
      "2023-10-07–10-11 专家评审，不计5个工作日（道路运输条例第九条；特别程序、申请人补正和缴费期间不计入承诺时限）",
    ]);
  });
});
