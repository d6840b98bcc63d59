import {
  createAudit,
  decide,
  defaultProfile,
  effectiveEvaluation,
  evaluationsOf,
  figureOf,
  measuresOf,
  reviewClocks,
  say,
  statisticsOf,
  totalOf,
  workingCalendar,
  worldOf,
  worldOfActs,
  type AnyDraft,
  type FlowActType,
  type Profile,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, after, catalogue, deciding, eventsOf, moment, world } from "../given.ts";
import { upTo } from "./inOrder.ts";

type Evaluation = Profile["evaluation"];
const profileWith = (changes: Partial<Evaluation>): Profile => ({
  ...defaultProfile,
  evaluation: { ...defaultProfile.evaluation, ...changes },
});
const worldWith = (changes: Partial<Evaluation>) => worldOf([catalogue], workingCalendar(), profileWith(changes));
const chosen = <Value>(value: Value) => ({ value, tag: "choice" as const, source: { "zh-CN": "试点", en: "a trial" } });
const contacted = (at: string) => act("BadReviewContacted", at);
const rectified = (at: string) => act("BadReviewRectified", at);
const evaluated = (at: string, level: number) => act("CaseEvaluated", at, { level });

/** Completed on Tuesday 2018-10-23: seven natural days run to the end of Tuesday 10-30. */
const { completed, reviewedBadly } = upTo;
const later = moment("2018-12-03 09:00");
const effective = (acts: readonly AnyDraft<FlowActType>[], changes: Partial<Evaluation> = {}) =>
  effectiveEvaluation(after(...acts), worldWith(changes), later);

describe("of several evaluations of one matter", () => {
  const twice = [...completed, evaluated("2018-10-24 09:00", 5), evaluated("2018-10-30 16:00", 2)];

  test("the last one counts if it came within the seven days, and the history is kept", () => {
    expect(deciding(evaluated("2018-10-30 16:00", 2), ...twice.slice(0, -1))).toMatchObject({ ok: true });
    expect(effective(twice)).toEqual({ level: 2, by: "person" });
    expect(evaluationsOf(after(...twice), world).map(({ level }) => level)).toEqual([5, 2]);
  });

  test("one that comes on the eighth day is refused, and if it is recorded late it does not count", () => {
    const tooLate = evaluated("2018-10-31 09:00", 2);
    expect(deciding(tooLate, ...twice.slice(0, -1))).toMatchObject({
      ok: false,
      error: { code: "evaluation.twice", rule: "R-059" },
    });
    expect(effective([...twice.slice(0, -1), tooLate])).toEqual({ level: 5, by: "person" });
  });

  test("the first one counts where a place says so, and where others are only added to it", () => {
    expect(effective(twice, { changes: chosen("first") })).toEqual({ level: 5, by: "person" });
    expect(effective(twice, { changes: chosen("append") })).toEqual({ level: 5, by: "person" });
  });

  test("a case that was reopened and completed anew is evaluated anew", () => {
    const again = [
      ...completed,
      evaluated("2018-10-24 09:00", 5),
      act("ItemReopened", "2018-11-05 09:00"),
      act("ExaminationStarted", "2018-11-05 10:00"),
      act("ItemWithdrawn", "2018-11-06 09:00"),
    ];
    expect(effective(again)).toBeUndefined();
    expect(deciding(evaluated("2018-11-20 09:00", 1), ...again)).toMatchObject({ ok: true });
  });
});

describe("one service, one evaluation", () => {
  const firstOnly = { changes: chosen("first" as const) };
  const served = [...upTo.examining, act("ServiceRendered", "2018-10-17 09:00")];
  const ofService = [...served, evaluated("2018-10-17 10:00", 5)];
  // The end of it all is Tuesday 10-23.
  const ofBoth = [...ofService, ...completed.slice(upTo.examining.length), evaluated("2018-10-24 09:00", 2)];

  test("a service may be evaluated before the matter has ended, and nothing where none was rendered", () => {
    expect(deciding(evaluated("2018-10-17 10:00", 5), ...served)).toMatchObject({ ok: true });
    expect(deciding(evaluated("2018-10-17 10:00", 5), ...upTo.examining)).toMatchObject({
      ok: false,
      error: { code: "evaluation.before-service", rule: "R-060" },
    });
    expect(effective(ofService)).toEqual({ level: 5, by: "person" });
  });

  test("once, and changed within seven days; the next service anew", () => {
    // From Wednesday 10-17 on: Wednesday 10-24 is the seventh day.
    const again = (at: string) => deciding(evaluated(at, 1), ...ofService);
    expect(again("2018-10-24 16:00")).toMatchObject({ ok: true });
    expect(again("2018-10-25 09:00")).toMatchObject({ ok: false, error: { code: "evaluation.twice", rule: "R-059" } });
    const another = act("ServiceRendered", "2018-10-25 09:00");
    expect(deciding(evaluated("2018-10-25 10:00", 1), ...ofService, another)).toMatchObject({ ok: true });
  });

  test("and the matter once it has ended, whatever was said of its services: that is what counts for the case", () => {
    const decided = decide(after(...ofBoth.slice(0, -1)), evaluated("2018-10-24 09:00", 2), worldWith(firstOnly));
    expect(decided).toMatchObject({ ok: true });
    expect([effective(ofBoth), effective(ofBoth, firstOnly)]).toEqual([
      { level: 2, by: "person" },
      { level: 2, by: "person" },
    ]);
  });

  test("a bad review of a service is followed up though the matter was praised", () => {
    expect(limits(...ofBoth).map(([clock, , stopped]) => [clock, stopped])).toEqual([
      ["reviewContact", undefined],
      ["reviewRectification", undefined],
    ]);
  });

  test("two bad reviews that stand side by side are each followed up: the first that still waits, before the other", () => {
    const both = [...ofService, act("ServiceRendered", "2018-10-17 11:00"), evaluated("2018-10-17 12:00", 4)];
    const followed = [contacted("2018-10-17 14:00"), contacted("2018-10-17 15:00"), rectified("2018-10-18 09:00")];
    const stops = (...acts: readonly AnyDraft<FlowActType>[]) =>
      limits(...both, ...acts).map(([, , stopped]) => stopped?.slice(5, 10));
    expect(stops(...followed)).toEqual(["10-17", "10-18", "10-17", undefined]);
    expect(stops(...followed, rectified("2018-10-18 10:00"))).not.toContain(undefined);
  });

  test("what was served before a reopening is evaluated no more", () => {
    const reopened = [...ofBoth, act("ItemReopened", "2018-11-05 09:00")];
    const refused = deciding(evaluated("2018-11-05 10:00", 1), ...reopened);
    expect(refused).toMatchObject({ ok: false, error: { code: "evaluation.nothing-anew", rule: "R-060" } });
    if (refused.ok) return;
    expect([say(refused.error, "zh-CN"), say(refused.error, "en")]).toEqual([
      "自2018-11-05 09:00:00重新办理以来尚未提供服务，不能评价",
      "Since the case was reopened at 2018-11-05 09:00:00 nothing has been done that could be evaluated",
    ]);
  });

  test("what another item came to before a reopening is evaluated no more either", () => {
    const two = [
      upTo.filed,
      act("ItemAdded", "2018-10-12 09:05", { items: [{ item: "2", definition: "transport", version: 1 }] }),
    ].flat();
    const ended = ["1", "2"].map((item) => ({ ...act("ItemWithdrawn", "2018-10-15 09:00"), item }));
    const reopened = [...two, ...ended, { ...act("ItemReopened", "2018-10-16 09:00", { to: "filing" }), item: "1" }];
    expect(deciding(evaluated("2018-10-15 10:00", 1), ...two, ...ended)).toMatchObject({ ok: true });
    expect(deciding(evaluated("2018-10-16 10:00", 1), ...reopened)).toMatchObject({ ok: false, error: { rule: "R-060" } });
  });

  test("each of two services has its evaluation, however late and whichever comes last; a third is one too many", () => {
    const both = [...served, act("ServiceRendered", "2018-10-17 10:00")];
    const [first, second, third] = ["2018-11-05 09:00", "2018-11-06 09:00", "2018-11-07 09:00"].map((at) => evaluated(at, 2));
    if (!first || !second || !third) return;
    expect(deciding(second, ...both, first)).toMatchObject({ ok: true });
    expect(decide(after(...both, first), second, worldWith(firstOnly))).toMatchObject({ ok: true });
    expect(deciding(third, ...both, first, second)).toMatchObject({ ok: false, error: { code: "evaluation.twice" } });
  });

  test("a change of one takes nothing from what another service may still be told", () => {
    // From Wednesday 10-17 on: Wednesday 10-24 is the seventh day.
    const both = [...served, act("ServiceRendered", "2018-10-17 10:00")];
    const changed = [evaluated("2018-10-18 09:00", 2), evaluated("2018-10-19 09:00", 3)];
    expect(deciding(evaluated("2018-11-05 09:00", 1), ...both, ...changed)).toMatchObject({ ok: true });
    const again = [...changed, evaluated("2018-11-05 09:00", 1)];
    expect(deciding(evaluated("2018-11-06 09:00", 1), ...both, ...again)).toMatchObject({ ok: false, error: { rule: "R-059" } });
  });
});

describe("an evaluation takes the place of the one before only where it changes it", () => {
  const services = upTo.examining.concat(["2018-10-17 09:00", "2018-10-17 10:00"].map((at) => act("ServiceRendered", at)));
  const service = [...upTo.examining, act("ServiceRendered", "2018-10-17 09:00")];
  const serviceAndEnd = [...service, ...completed.slice(upTo.examining.length)];
  const lateBoth = [evaluated("2018-11-05 09:00", 5), evaluated("2018-11-06 09:00", 1)];

  test.each([
    ["two services", services],
    ["a service and the end", serviceAndEnd],
  ])("of %s the good word on the one mends nothing of the bad word on the other", (_, served) => {
    for (const [number, one] of lateBoth.entries()) {
      expect(deciding(one, ...served, ...lateBoth.slice(0, number))).toMatchObject({ ok: true });
    }
    expect(stops(served, lateBoth)).toEqual([undefined, undefined]);
    expect(counted(served, lateBoth)).toEqual(["2/1", "1/2", "1/2", "1/1", "0/1", "0/1"]);
  });

  // Ended on Tuesday 10-23: up to Tuesday 10-30.
  const [bad, good, tooLate] = [
    evaluated("2018-10-24 09:00", 5),
    evaluated("2018-10-24 15:00", 1),
    evaluated("2018-10-31 09:00", 1),
  ];
  test.each([
    ["the last one counts, that came in time", "last", good, "2018-10-24", ["1/1", "1/1", "0/1", "1/1"]],
    ["the last one counts, but came on the eighth day", "last", tooLate, undefined, ["1/1", "0/1", "1/1", "1/1"]],
    ["the first one counts", "first", good, undefined, ["1/1", "0/1", "1/1", "1/1"]],
    ["others are only added to the first", "append", good, undefined, ["1/1", "0/1", "1/1", "1/1"]],
  ] as const)("where %s", (_, changes, second, stopped, figures) => {
    const by = worldWith({ changes: chosen(changes) });
    expect(stops(completed, [bad, second], by)).toEqual([stopped, stopped]);
    expect(counted(completed, [bad, second], by).slice(0, 4)).toEqual(figures);
  });

  test("what was added to a good word is followed up where it is bad, though it is no evaluation by itself", () => {
    const by = worldWith({ changes: chosen("append") });
    const added = [evaluated("2018-10-24 09:00", 1), evaluated("2018-10-24 15:00", 5)];
    expect(stops(completed, added, by)).toEqual([undefined, undefined]);
    expect(counted(completed, added, by).slice(0, 4)).toEqual(["1/1", "1/1", "0/1", "1/1"]);
  });

  test("and not where it was appealed against before: then it speaks for the service that none has told of yet", () => {
    const appealed = [
      evaluated("2018-10-17 11:00", 5),
      act("BadReviewAppealed", "2018-10-17 12:00"),
      evaluated("2018-10-17 14:00", 1),
    ];
    expect(deciding(evaluated("2018-10-17 14:00", 1), ...services, ...appealed.slice(0, 2))).toMatchObject({ ok: true });
    expect(stops(services, appealed)).toEqual([undefined, undefined]);
  });

  test("the days to change it are those that ran then, whatever was done for the applicant later", () => {
    const delivered = act("CaseDelivered", "2018-11-02 09:00", { method: "post" });
    expect(stops(completed, [bad, tooLate, delivered])).toEqual([undefined, undefined]);
    expect(effective([...completed, bad, tooLate, delivered])).toEqual({ level: 5, by: "person" });
  });

  type Acts = readonly AnyDraft<FlowActType>[];
  const stops = (served: Acts, acts: Acts, by = world) =>
    reviewClocks(after(...served, ...acts), by, later).map(({ deadline: { stoppedAt } }) => stoppedAt?.slice(0, 10));
  const asked = measuresOf(
    ..."evaluated.given satisfactionRate.given badReviewRate.given badReviews contactedInTimeRate rectificationRate".split(" "),
  );
  const counted = (served: Acts, acts: Acts, by = world) => {
    const question = { measures: asked, by: [], asOf: moment("2018-12-28 09:00") };
    const cell = totalOf(statisticsOf([after(...served, ...acts)], by, question));
    return asked.map(({ id }) => figureOf(id, cell)).map((value) => value && `${value.of}/${value.outOf}`);
  };
});

describe("silence", () => {
  test("counts as the profile had it when the matter ended: one adopted later rewrites no past satisfaction", () => {
    const praising = { ...profileWith({ silence: chosen("satisfied" as const) }) };
    const adoptedOn = (day: string) => {
      const adoption = { type: "ProfileAdopted" as const, at: moment(`${day} 08:00`), data: { profile: praising } };
      const { at } = catalogue.adopted;
      const adopting = worldOfActs([{ type: "CatalogueAdopted", at, data: { catalogue } }, adoption]);
      return effectiveEvaluation(after(...completed), adopting, later)?.by;
    };
    expect([adoptedOn("2018-10-01"), adoptedOn("2018-11-15")]).toEqual(["silence", undefined]);
  });

  test("counts as nothing by default", () => {
    expect(effective(completed)).toBeUndefined();
  });

  test("counts as basically satisfied from the eighth day where a place says so, and a person's word goes before it", () => {
    const trial = worldWith({ silence: chosen("basicallySatisfied") });
    const at = (time: string) => effectiveEvaluation(after(...completed), trial, moment(time));
    expect(at("2018-10-30 23:59")).toBeUndefined();
    expect(at("2018-10-31 00:00")).toEqual({ level: 3, by: "silence" });
    expect(effective(reviewedBadly, { silence: chosen("basicallySatisfied") })).toEqual({ level: 5, by: "person" });
  });
});

const limits = (...acts: readonly AnyDraft<FlowActType>[]) =>
  reviewClocks(after(...acts), world, later).map(({ deadline: { clock, due, stoppedAt } }) => [
    clock,
    due,
    stoppedAt?.slice(0, 10),
  ]);
const found = (...acts: readonly AnyDraft<FlowActType>[]) => {
  const audit = createAudit();
  for (const event of eventsOf(acts)) audit.add(event);
  return audit
    .report(later)
    .findings.filter(({ rule }) => rule === "R-061")
    .map(({ code, params }) => [code, params["due"]]);
};

describe("a bad review of Wednesday 2018-10-24", () => {
  // One working day: Thursday 10-25. Fifteen: 10-25, 26, 29, 30, 31, 11-01, 2, 5, 6, 7, 8, 9, 12, 13, 14.
  test("is to be followed by a contact within one working day and mended within fifteen", () => {
    expect(limits(...reviewedBadly)).toEqual([
      ["reviewContact", "2018-10-25", undefined],
      ["reviewRectification", "2018-11-14", undefined],
    ]);
    expect(found(...reviewedBadly)).toEqual([
      ["review.not-contacted", "2018-10-25"],
      ["review.not-rectified", "2018-11-14"],
    ]);
  });

  test("is late when the contact comes on the second day and the mending on the sixteenth", () => {
    const [contact, mending] = [act("BadReviewContacted", "2018-10-26 09:00"), act("BadReviewRectified", "2018-11-15 09:00")];
    expect(found(...reviewedBadly, contact, mending)).toEqual([
      ["review.contacted-late", "2018-10-25"],
      ["review.rectified-late", "2018-11-14"],
    ]);
  });

  test("that was changed before anyone spoke with the applicant had not been followed by then: no contact is made up", () => {
    const audit = createAudit();
    for (const event of eventsOf([...reviewedBadly, evaluated("2018-10-29 10:00", 1)])) audit.add(event);
    const [told, ...others] = audit.report(later).findings.filter(({ rule }) => rule === "R-061");
    expect([told && say(told, "en"), others]).toEqual([
      "The bad review was to be followed by a contact by 2018-10-25, and was not by 2018-10-29 10:00:00",
      [],
    ]);
  });

  test("asks for nothing when both came on their last day", () => {
    const [contact, mending] = [act("BadReviewContacted", "2018-10-25 17:00"), act("BadReviewRectified", "2018-11-14 17:00")];
    expect(found(...reviewedBadly, contact, mending)).toEqual([]);
  });

  test("that is removed after an appeal leaves the count and asks for nothing, but stays in the log", () => {
    const removed = [...upTo.objected, act("BadReviewRemoved", "2018-12-01 09:00")];
    expect(effective(removed)).toBeUndefined();
    expect(limits(...removed)).toEqual([]);
    expect(evaluationsOf(after(...removed), world)).toMatchObject([{ level: 5, status: "removed" }]);
  });

  test("counts on when the appeal is not followed", () => {
    expect(effective([...upTo.objected, act("BadReviewUpheld", "2018-10-26 09:00")])).toEqual({ level: 5, by: "person" });
  });

  test("that its giver replaced in time asks for nothing more from then on", () => {
    const replaced = [...reviewedBadly, evaluated("2018-10-25 09:00", 1)];
    expect(limits(...replaced).map(([, , stopped]) => stopped)).toEqual(["2018-10-25", "2018-10-25"]);
    expect(found(...replaced)).toEqual([]);
  });
});
