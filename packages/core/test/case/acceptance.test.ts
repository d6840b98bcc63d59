import {
  acceptedOn,
  defaultProfile,
  fiveStages,
  intakeDueOn,
  isDeemedAccepted,
  worldOfActs,
  type AnyDraft,
  type FlowActType,
  type Flow,
  type ItemState,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, day, deciding, moment, world } from "../given.ts";
import { filing, upTo } from "./inOrder.ts";

function itemAfter(...acts: readonly AnyDraft<FlowActType>[]): ItemState {
  const item = after(...acts).items["1"];
  if (!item) throw new Error("no item");
  return item;
}

const accepted = (asOf: string, ...acts: readonly AnyDraft<FlowActType>[]) => acceptedOn(itemAfter(...acts), world, day(asOf));

test("the days to answer are those of the day of receipt: a profile adopted before the acceptance makes no silence of it", () => {
  // Filed on Friday 12 with five days to answer; from Tuesday 16 a place gives two. Accepted on Wednesday 17, the third.
  const { limits } = defaultProfile;
  const intake = { ...limits.intake, value: { length: 2, unit: "workingDay" as const } };
  const profile = { ...defaultProfile, id: "strict", limits: { ...limits, intake } };
  const later = worldOfActs([
    { type: "CatalogueAdopted", at: moment("2018-09-01 09:00"), data: { catalogue } },
    { type: "ProfileAdopted", at: moment("2018-10-16 09:00"), data: { profile } },
  ]);
  const item = itemAfter(filing("transport"), act("ItemAccepted", "2018-10-17 10:00"));
  expect(intakeDueOn(item, later)).toBe("2018-10-19");
  expect(acceptedOn(item, later, day("2018-11-01"))).toBe("2018-10-17");
});

// Filed on Friday 2018-10-12. Five working days: Mon 15, 16, 17, 18, Fri 19.
describe("the hall's silence", () => {
  const silent = itemAfter(filing("transport"));

  test("may last five working days from receipt", () => {
    expect(intakeDueOn(silent, world)).toBe("2018-10-19");
    expect(isDeemedAccepted(silent, world, day("2018-10-19"))).toBe(false);
  });

  test("makes an acceptance the day after, be it a Saturday", () => {
    expect(isDeemedAccepted(silent, world, day("2018-10-20"))).toBe(true);
  });

  test("makes an acceptance of the day of receipt, not of the day it came to light", () => {
    expect(accepted("2018-10-19", filing("transport"))).toBeUndefined();
    expect(accepted("2018-10-20", filing("transport"))).toBe("2018-10-12");
    expect(accepted("2019-10-20", filing("transport"))).toBe("2018-10-12");
  });

  test("is broken by an acceptance on the fifth day, and that day counts", () => {
    const acts = [filing("transport"), act("ItemAccepted", "2018-10-19 17:00")];
    expect(accepted("2018-12-31", ...acts)).toBe("2018-10-19");
  });

  test("is not mended by an acceptance on the sixth day: the day of receipt counts all the same", () => {
    const acts = [filing("transport"), act("ItemAccepted", "2018-10-22 09:00")];
    expect(accepted("2018-12-31", ...acts)).toBe("2018-10-12");
  });

  test("is not mended by a notice on the sixth day either, whenever the supplement comes", () => {
    const acts = [
      filing("transport", ["application"]),
      act("SupplementNotified", "2018-10-22 09:00"),
      act("SupplementReceived", "2018-11-05 09:00"),
      act("ItemAccepted", "2018-11-06 09:00"),
    ];
    expect(accepted("2018-12-31", ...acts)).toBe("2018-10-12");
  });

  test("is broken by a notice in time, and then waits for the applicant as long as it takes", () => {
    expect(accepted("2028-10-20", ...upTo.asked)).toBeUndefined();
  });

  test("is not undone by a refusal to accept on the sixth day, which is refused itself", () => {
    const late = act("ItemNotAccepted", "2018-10-22 09:00");
    expect(accepted("2018-12-31", filing("transport"), late)).toBe("2018-10-12");
    expect(deciding(late, filing("transport"))).toMatchObject({
      ok: false,
      error: { code: "intake.deemed-already", rule: "R-004" },
    });
    expect(accepted("2018-12-31", filing("transport"), act("ItemNotAccepted", "2018-10-19 09:00"))).toBeUndefined();
  });

  test("leaves nothing to be asked for: a notice on the sixth day is refused, and an acceptance is not, whatever is missing", () => {
    const short = filing("transport", ["application"]);
    const notice = act("SupplementNotified", "2018-10-22 09:00");
    expect(deciding(notice, short)).toMatchObject({ ok: false, error: { code: "intake.deemed-already" } });
    expect(deciding(act("ItemAccepted", "2018-10-22 09:00"), short).ok).toBe(true);
  });

  test("tells the applicant no date that has passed", () => {
    const told = deciding(act("ItemAccepted", "2018-12-28 09:00", { promised: undefined }), filing("transport"));
    expect(told).toMatchObject({ ok: true });
    expect(told.ok && told.value[0]?.data).not.toHaveProperty("promised", expect.stringMatching(/^2018-1[01]/));
  });

  test("ends with the case: what was withdrawn in time was never accepted, what was withdrawn later was", () => {
    expect(accepted("2018-12-31", filing("transport"), act("ItemWithdrawn", "2018-10-19 09:00"))).toBeUndefined();
    expect(accepted("2018-12-31", filing("transport"), act("ItemWithdrawn", "2018-10-22 09:00"))).toBe("2018-10-12");
  });

  test("lets the examination start without any acceptance, from the sixth day on", () => {
    expect(deciding(act("ExaminationStarted", "2018-10-19 23:59"), filing("transport")).ok).toBe(false);
    expect(deciding(act("ExaminationStarted", "2018-10-20 00:00"), filing("transport")).ok).toBe(true);
  });

  test("means nothing in a flow that does not know deemed acceptance", () => {
    const { filed = [] } = fiveStages.phases;
    const own: Flow = {
      ...fiveStages,
      phases: { ...fiveStages.phases, filed: filed.filter(({ when }) => !when?.includes("deemedAccepted")) },
    };
    const foreign = { ...world, flowOf: () => ({ ...world.flowOf(silent), flow: own }) };
    expect(acceptedOn(silent, foreign, day("2018-12-31"))).toBeUndefined();
  });
});

describe("after a supplement notice", () => {
  const asked = [filing("transport", []), act("SupplementNotified", "2018-10-15 09:00", { materials: ["application", "plan"] })];

  test("the day of acceptance is the day on which the last of it came in", () => {
    const acts = [
      ...asked,
      act("SupplementReceived", "2018-10-16 09:00", { materials: ["plan"] }),
      act("SupplementReceived", "2018-10-18 16:30", { materials: ["application"] }),
      act("ItemAccepted", "2018-10-22 09:00"),
    ];
    expect(accepted("2018-12-31", ...acts)).toBe("2018-10-18");
  });

  test("half of it does not bring the case back to the hall", () => {
    const half = [...asked, act("SupplementReceived", "2018-10-16 09:00", { materials: ["plan"] })];
    expect(itemAfter(...half)).toMatchObject({ phase: "supplementing", outstanding: ["application"] });
    expect(deciding(act("ItemAccepted", "2018-10-16 10:00"), ...half)).toMatchObject({ ok: false });
  });

  test("more than was asked for may come, and it is kept", () => {
    const state = after(...asked, act("SupplementReceived", "2018-10-16 09:00", { materials: ["photo", "plan", "application"] }));
    expect(Object.keys(state.materials)).toEqual(["photo", "plan", "application"]);
    expect(state.items["1"]?.phase).toBe("filed");
  });
});
