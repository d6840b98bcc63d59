import { allowedActs, decide, explainAct, type AnyDraft, type FlowActType } from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { act, after, people, world } from "../given.ts";
import { done, emptyStore, fileCase, openHall } from "../hall/openHall.ts";
import { filing, upTo } from "./inOrder.ts";
import { lawfulCase, turn, turns, wishOf } from "./randomCase.ts";

const explained = (wish: AnyDraft<FlowActType>, ...before: readonly AnyDraft<FlowActType>[]) =>
  explainAct(after(...before), wish, world);

describe("an explanation", () => {
  test("names the state that stands in the way", () => {
    expect(explained(act("ReviewConcluded", "2018-10-16 09:00"), ...upTo.examining)).toMatchObject({
      allowed: false,
      phases: { 1: "examining" },
      reasons: [{ code: "act.out-of-order", rule: "R-012" }],
      roles: ["reviewer"],
      nearest: [{ act: "ExaminationConcluded", item: "1", roles: ["examiner"] }],
    });
  });

  test("names the guard that stands in the way", () => {
    const waiting = [...upTo.examining, act("ItemSuspended", "2018-10-16 09:00")];
    expect(explained(act("ExaminationConcluded", "2018-10-17 09:00"), ...waiting)).toMatchObject({
      allowed: false,
      reasons: [{ code: "guard.suspended", rule: "R-028", params: { pause: "plain" } }],
    });
  });

  test("names the materials that are missing", () => {
    expect(explained(act("ItemAccepted", "2018-10-12 10:00"), filing("transport", ["plan"]))).toMatchObject({
      allowed: false,
      missing: { 1: ["application"] },
      reasons: [{ code: "guard.materials-missing", params: { materials: "application" } }],
    });
  });

  test("names the offices that may, where another asks", () => {
    expect(explained(act("ItemAccepted", "2018-10-12 10:00", {}, people.examiner), ...upTo.filed)).toMatchObject({
      allowed: false,
      roles: ["window"],
      reasons: [{ code: "role.not-entitled", rule: "H-01", params: { role: "examiner" } }],
    });
  });

  test("of an act in order says that nothing stands in the way", () => {
    expect(explained(act("ItemAccepted", "2018-10-12 10:00"), ...upTo.filed)).toMatchObject({
      allowed: true,
      reasons: [],
      missing: { 1: [] },
    });
  });

  test("is given by the hall without doing anything", async () => {
    const store = emptyStore();
    const hall = await openHall(store);
    done(await hall.execute(fileCase()));
    const wish = { type: "CompleteItem", case: "YY-1", item: "1", at: "2018-10-12T10:00:00+08:00", by: people.window } as const;
    expect(await hall.explain(wish)).toMatchObject({ ok: true, value: { act: "ItemCompleted", allowed: false } });
    expect(await store.head()).toBe(2);
  });

  test("says allowed just where the hall would do the act, and then the act is among those allowed", () => {
    const met = { allowed: 0, refused: 0 };
    fc.assert(
      fc.property(turns.map(lawfulCase), fc.nat(40), turn, (acts, cut, next) => {
        const state = after(...acts.slice(0, cut));
        const wish = wishOf(next, state);
        const { allowed, reasons } = explainAct(state, wish, world);
        expect(allowed).toBe(decide(state, wish, world).ok);
        expect(allowed).toBe(reasons.length === 0);
        met[allowed ? "allowed" : "refused"]++;
        const listed = allowedActs(state, wish.at, world).filter((one) => one.act === wish.type);
        if (allowed) expect(listed.some(({ roles }) => roles.includes(wish.by.role))).toBe(true);
      }),
    );
    expect(Math.min(met.allowed, met.refused)).toBeGreaterThan(20);
  });
});
