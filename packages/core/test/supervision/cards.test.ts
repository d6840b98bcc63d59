import { highestCard, type AnyDraft, type CardLevel, type FlowActType } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, day, deciding } from "../given.ts";
import { upTo } from "../case/inOrder.ts";

type Acts = readonly AnyDraft<FlowActType>[];

const cardsAfter = (...more: Acts) => after(...upTo.examining, ...more).items["1"]?.cards;

const issue = (card: string, level: CardLevel) => act("CardIssued", "2018-10-16 09:00", { card, level });
const revoke = (card: string) => act("CardRevoked", "2018-10-17 09:00", { card });
const highestAfter = (...more: Acts) => highestCard(after(...upTo.examining, ...more));

describe("a card", () => {
  test("is remembered with its level, its clock and the day by which an answer is asked for", () => {
    const issued = act("CardIssued", "2018-10-16 09:00", {
      mode: "automatic",
      clock: "promised",
      limits: { promised: { length: 7, unit: "workingDay" }, legal: { length: 20, unit: "workingDay" } },
      answerBy: day("2018-10-18"),
    });
    expect(cardsAfter(issued)).toEqual([
      {
        card: "牌-1",
        level: "yellow",
        issuedAt: "2018-10-16T09:00:00+08:00",
        clock: "promised",
        status: "issued",
        demands: [{ by: "2018-10-18" }],
      },
    ]);
  });

  test.each([
    ["issued", []],
    ["issued", ["CardAnswered"]],
    ["appealed", ["CardAppealed"]],
    ["upheld", ["CardAppealed", "CardUpheld"]],
    ["revoked", ["CardAppealed", "CardRevoked"]],
    ["ordered", ["CardAppealed", "SupervisionOrdered"]],
    // A re-check may find a card wrong without an appeal, or after it was upheld; an order may follow where nobody appealed.
    ["revoked", ["CardRevoked"]],
    ["revoked", ["CardAppealed", "CardUpheld", "CardRevoked"]],
    ["revoked", ["SupervisionOrdered", "CardRevoked"]],
    ["ordered", ["SupervisionOrdered"]],
    ["ordered", ["CardAppealed", "CardUpheld", "SupervisionOrdered"]],
  ] as const)("is %s after %j, each of them in its turn", (status, types) => {
    const done = [...upTo.carded];
    for (const [index, type] of types.entries()) {
      const wish = act(type, `2018-10-1${index + 7} 10:00`);
      expect(deciding(wish, ...done)).toMatchObject({ ok: true });
      done.push(wish);
    }
    expect(after(...done).items["1"]?.cards).toMatchObject([{ status }]);
  });

  test("that was revoked stays revoked, whatever a log says after it", () => {
    for (const type of ["CardAppealed", "CardUpheld", "SupervisionOrdered", "CardAnswered"] as const) {
      expect(cardsAfter(issue("牌-1", "red"), revoke("牌-1"), act(type, "2018-10-18 09:00"))).toMatchObject([
        { status: "revoked" },
      ]);
    }
  });

  test("of a number that was given before is the first one still", () => {
    expect(cardsAfter(issue("牌-1", "warning"), issue("牌-1", "red"))).toMatchObject([{ card: "牌-1", level: "warning" }]);
  });

  test("nobody issued is not made up by what is said of it", () => {
    expect(cardsAfter(act("CardAppealed", "2018-10-17 09:00"))).toEqual([]);
  });

  test("asks for an answer and its order for another: each is answered by the first that comes after it", () => {
    const acts = [
      act("CardIssued", "2018-10-16 09:00", { answerBy: day("2018-10-18") }),
      act("CardAnswered", "2018-10-17 09:00"),
      act("SupervisionOrdered", "2018-10-19 09:00", { answerBy: day("2018-10-23") }),
      act("CardAnswered", "2018-10-22 09:00"),
    ];
    expect(cardsAfter(...acts)?.[0]?.demands).toEqual([
      { by: "2018-10-18", answeredAt: "2018-10-17T09:00:00+08:00" },
      { by: "2018-10-23", answeredAt: "2018-10-22T09:00:00+08:00" },
    ]);
  });

  test("stays with the item when it is reopened", () => {
    expect(
      after(...upTo.carded, act("ItemWithdrawn", "2018-10-17 09:00"), act("ItemReopened", "2018-10-18 09:00")),
    ).toMatchObject({ items: { 1: { cards: [{ card: "牌-1" }] } } });
  });
});

describe("the highest card in force", () => {
  test("is none where there was none, or none is left", () => {
    expect(highestAfter()).toBeUndefined();
    expect(highestAfter(issue("甲", "red"), revoke("甲"))).toBeUndefined();
  });

  test("is red before yellow before warning, in whatever order they came", () => {
    const [warning, yellow, red] = [issue("预", "warning"), issue("黄", "yellow"), issue("红", "red")];
    for (const acts of [
      [warning, yellow, red],
      [red, yellow, warning],
      [yellow, red, warning],
    ]) {
      expect(highestAfter(...acts)?.card).toBe("红");
      expect(highestAfter(...acts, revoke("红"))?.card).toBe("黄");
      expect(highestAfter(...acts, revoke("红"), revoke("黄"))?.card).toBe("预");
    }
  });

  test("counts while it is appealed against, upheld or turned into an order (R-058)", () => {
    const appeal = act("CardAppealed", "2018-10-17 09:00");
    for (const more of [
      [appeal],
      [appeal, act("CardUpheld", "2018-10-18 09:00")],
      [appeal, act("SupervisionOrdered", "2018-10-18 09:00")],
    ]) {
      expect(highestAfter(issue("牌-1", "red"), ...more)?.level).toBe("red");
    }
  });

  test("is the highest of all items of the case", () => {
    const second = { ...issue("乙", "red"), item: "2" };
    const added = act("ItemAdded", "2018-10-15 15:00");
    expect(highestAfter(added, issue("甲", "yellow"), second)?.card).toBe("乙");
  });
});
