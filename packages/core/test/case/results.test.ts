import { resultNames, resultOf, type AnyDraft, type FlowActType, type TerminalResult } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, deciding, people } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

const refusal = { outcome: "refused", reasons: ["不符合条例第八条"], remedies: ["六十日内申请行政复议"] } as const;
const decidedOnTheSpot = (definition: string): Acts => [filing(definition), act("ItemAccepted", "2018-10-12 09:10")];

/** A story for each way in which an item may end. */
const stories: Readonly<Record<TerminalResult, Acts>> = {
  granted: upTo.completed,
  refused: [
    ...upTo.reviewed,
    act("DecisionMade", "2018-10-22 11:00", { ...refusal, reasons: [...refusal.reasons], remedies: [...refusal.remedies] }),
    act("ItemCompleted", "2018-10-23 09:00"),
  ],
  completedOther: [...decidedOnTheSpot("certificate"), act("ItemCompleted", "2018-10-12 09:30")],
  notAccepted: [...upTo.filed, act("ItemNotAccepted", "2018-10-15 09:00")],
  notRequired: [...upTo.filed, act("ItemNotRequired", "2018-10-12 09:05")],
  withdrawn: upTo.withdrawn,
  lapsed: [...upTo.asked, act("ItemLapsed", "2018-11-15 09:00")],
  transferredUp: [...upTo.reviewed, act("ItemSentUp", "2018-10-19 09:00")],
  voided: [...upTo.examining, act("ItemVoided", "2018-10-16 09:00")],
  deletedAsError: [...upTo.filed, act("ItemVoided", "2018-10-12 09:05", { kind: "entryError" })],
};

const ending = (acts: Acts) => {
  const item = after(...acts).items["1"];
  return item && resultOf(item);
};

describe("an item ends", () => {
  test.each(Object.entries(stories))("%s, by acts that the hall does one after another", (result, acts) => {
    for (const [done, wish] of acts.entries()) expect(deciding(wish, ...acts.slice(0, done))).toMatchObject({ ok: true });
    expect(ending(acts.slice(0, -1))).toBeUndefined();
    expect(ending(acts)).toBe(result);
  });

  test("in one of ten ways, and none is told as another", () => {
    expect(new Set(Object.values(stories).map(ending))).toEqual(new Set(Object.keys(resultNames)));
  });

  test("once a round: reopened it has no result, and the old one stays on record", () => {
    for (const [result, acts] of Object.entries(stories)) {
      const reopened = after(...acts, act("ItemReopened", "2018-12-03 09:00"));
      expect(reopened.items["1"]?.rounds.map((round) => round.result)).toEqual([result]);
      expect(ending([...acts, act("ItemReopened", "2018-12-03 09:00")])).toBeUndefined();
    }
  });
});

describe("a reopened item", () => {
  test("goes through its stages again, to another result", () => {
    const again: Acts = [
      ...upTo.completed,
      act("ItemReopened", "2018-12-03 09:00"),
      act("ExaminationStarted", "2018-12-03 10:00"),
      act("ExaminationConcluded", "2018-12-04 10:00"),
      act("ReviewConcluded", "2018-12-05 10:00"),
      act("DecisionMade", "2018-12-06 10:00", { ...refusal, reasons: [...refusal.reasons], remedies: [...refusal.remedies] }),
      act("ItemCompleted", "2018-12-07 10:00"),
    ];
    for (const [done, wish] of again.entries()) expect(deciding(wish, ...again.slice(0, done))).toMatchObject({ ok: true });
    expect(ending(again)).toBe("refused");
  });

  test("before acceptance may be asked for what is missing, as if it had just come in", () => {
    const notAccepted = [filing("transport", ["application"]), act("ItemNotAccepted", "2018-10-15 09:00")];
    const filedAgain = [...notAccepted, act("ItemReopened", "2018-12-03 09:00", { to: "filing" })];
    expect(deciding(act("SupplementNotified", "2018-12-04 09:00"), ...filedAgain).ok).toBe(true);
    // Reopened on Monday 12-03: the five days are 4, 5, 6, 7 and Monday 10.
    const examine = (at: string) => deciding(act("ExaminationStarted", at), ...filedAgain).ok;
    expect([examine("2018-12-10 23:59"), examine("2018-12-11 00:00")]).toEqual([false, true]);
  });
});

describe("deemed acceptance", () => {
  // Filed on Friday 10-12: silence until the end of 10-19.
  test.each([
    ["transport", "ExaminationStarted", people.examiner],
    ["simple", "ExaminationConcluded", people.examiner],
    ["certificate", "DecisionMade", people.window],
  ] as const)("lets %s go on with %s, in its own flow", (definition, type, by) => {
    expect(deciding(act(type, "2018-10-19 17:00", {}, by), filing(definition)).ok).toBe(false);
    expect(deciding(act(type, "2018-10-20 00:00", {}, by), filing(definition)).ok).toBe(true);
  });
});
