import {
  defaultProfile,
  judgeDossier,
  readProfile,
  windowScore,
  type AnyDraft,
  type DossierActType,
  type WindowState,
} from "@banjie/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, people, world } from "../given.ts";
import { worldWeighing } from "../statistics/windowHall.ts";
import { did, dossierAfter, names } from "./dossierActs.ts";

type Acts = readonly AnyDraft<DossierActType>[];

const window = (...acts: Acts) => dossierAfter(names.window, ...acts) as WindowState;
const reasons = (wish: AnyDraft<DossierActType>, ...before: Acts): string[] =>
  judgeDossier(window(...before), wish, world).map(({ code, rule }) => `${rule} ${code}`);

const week = { from: day("2013-05-06"), to: day("2013-05-10") };
const may = { from: day("2013-05-01"), to: day("2013-05-31") };

/** Two faults in discipline, one in the handling (five points), a merit in the manners; one more fault in June. */
const checked: Acts = [
  did("WindowChecked", "2013-05-06 09:00", { faults: 2 }),
  did("WindowChecked", "2013-05-08 09:00", { category: "handling", faults: 1 }),
  did("WindowChecked", "2013-05-10 09:00", { category: "manners", faults: 0, merits: 1 }),
  did("WindowChecked", "2013-06-03 09:00", { faults: 1 }),
];

describe("the score of a window", () => {
  // 100 − 2 − 5 + 1
  test("is worked out from the checks of the days by the profile's weights", () => {
    expect(windowScore(window(...checked), defaultProfile, may)).toMatchObject({
      base: 100,
      total: 94,
      categories: {
        discipline: { checks: 1, faults: 2, points: -2 },
        handling: { points: -5 },
        manners: { merits: 1, points: 1 },
      },
    });
  });

  // Discipline may take ten at most, the handling twenty; merits may give two.
  test("is moved by no category beyond its bounds", () => {
    const wild = [
      did("WindowChecked", "2013-05-06 09:00", { faults: 50 }),
      did("WindowChecked", "2013-05-07 09:00", { category: "handling", faults: 50 }),
      did("WindowChecked", "2013-05-08 09:00", { category: "manners", faults: 0, merits: 50 }),
    ];
    expect(windowScore(window(...wild), defaultProfile, may).total).toBe(100 - 10 - 20 + 2);
  });

  test("never grows by a fault, and stays within the sum of all bounds", () => {
    const checks = fc.array(
      fc.record({
        category: fc.constantFrom("manners", "handling", "efficiency"),
        faults: fc.nat(6),
        merits: fc.nat(4),
      } as const),
    );
    let capped = 0;
    fc.assert(
      fc.property(checks, (drawn) => {
        const acts = drawn.map((data) => did("WindowChecked", "2013-05-06 09:00", data));
        const { total, categories } = windowScore(window(...acts), defaultProfile, may);
        const worse = windowScore(
          window(...acts, did("WindowChecked", "2013-05-07 09:00", { category: "handling" })),
          defaultProfile,
          may,
        );
        expect(worse.total).toBeLessThanOrEqual(total);
        expect(total).toBeGreaterThanOrEqual(100 - 10 - 20 - 20);
        expect(total).toBeLessThanOrEqual(106);
        if (categories.handling.points === -20) capped++;
      }),
    );
    expect(capped).toBeGreaterThan(5);
  });
});

describe("a publication", () => {
  test("may tell the points that the checks make, and no others", () => {
    expect(reasons(did("AssessmentPublished", "2013-05-10 17:00", { ...week, points: 94 }), ...checked.slice(0, 3))).toEqual([]);
    expect(reasons(did("AssessmentPublished", "2013-06-03 17:00", { ...week, points: 95 }), ...checked)).toEqual([
      "H-10 assessment.told-wrong",
    ]);
  });

  // By the checks 94; a broken promise may take 10 in all, a good review give 3.
  test("may tell no points that the checks do not allow, whatever else the profile weighs: the rest lies in other streams", () => {
    const by = worldWeighing({ pastPromise: { each: -5, least: -10, most: 0 }, goodReviews: { each: 1, least: -8, most: 3 } });
    const telling = (points: number): string[] => {
      const told = did("AssessmentPublished", "2013-06-03 17:00", { ...may, period: "month", points });
      return judgeDossier(window(...checked), told, by).map(({ code }) => code);
    };
    expect([84, 91, 97].map(telling)).toEqual([[], [], []]);
    expect([83, 98].map(telling)).toEqual([["assessment.told-beyond"], ["assessment.told-beyond"]]);
  });

  test.each([
    ["of a week that nobody checked", [], did("AssessmentPublished", "2013-05-13 09:00"), "assessment.nothing-checked"],
    ["before the week is over", checked.slice(0, 1), did("AssessmentPublished", "2013-05-09 09:00"), "assessment.too-early"],
    [
      "made twice",
      [...checked, did("AssessmentPublished", "2013-06-04 09:00")],
      did("AssessmentPublished", "2013-06-05 09:00"),
      "assessment.published-already",
    ],
    ["by the window itself", checked, did("AssessmentPublished", "2013-06-04 09:00", {}, people.window), "role.not-entitled"],
  ] as const)("%s is refused", (_, before, wish, code) => {
    expect(judgeDossier(window(...before), wish, world).map((breach) => breach.code)).toEqual([code]);
  });

  // Published on Friday at 16:00, checked once more at 16:30: the notice tells of that, once.
  test("is made once more where something was checked after it, and then no more", () => {
    const [noticed, again] = ["2013-05-10 16:00", "2013-05-13 09:00"].map((at) => did("AssessmentPublished", at));
    const more = did("WindowChecked", "2013-05-10 16:30", { category: "handling", faults: 1 });
    if (!noticed || !again) return;
    const before = [...checked.slice(0, 3), noticed];
    expect(reasons(again, ...before)).toEqual(["H-10 assessment.published-already"]);
    expect(reasons(again, ...before, more)).toEqual([]);
    expect(reasons(did("AssessmentPublished", "2013-05-14 09:00"), ...before, more, again)).toEqual([
      "H-10 assessment.published-already",
    ]);
    // A check of another week is none of this one.
    expect(reasons(again, ...before, did("WindowChecked", "2013-05-13 08:30"))).toEqual(["H-10 assessment.published-already"]);
  });

  test("that ends before it begins is refused", () => {
    const backwards = did("AssessmentPublished", "2013-06-04 09:00", { from: week.to, to: week.from });
    expect(reasons(backwards, ...checked)).toContain("H-10 assessment.backwards");
  });
});

describe("the banner", () => {
  test("is awarded for a month that is over, once, to a window that was checked in it", () => {
    const award = did("BannerAwarded", "2013-06-03 10:00");
    expect(reasons(award, ...checked)).toEqual([]);
    expect(reasons(did("BannerAwarded", "2013-05-31 10:00"), ...checked.slice(0, 3))).toEqual(["H-10 award.month-open"]);
    expect(reasons(did("BannerAwarded", "2013-06-04 10:00"), ...checked, award)).toEqual(["H-10 award.twice"]);
    expect(reasons(did("BannerAwarded", "2013-06-03 10:00", { month: "2013-04" }), ...checked)).toEqual([
      "H-10 award.nothing-checked",
    ]);
    expect(window(...checked, award).awards).toEqual([{ month: "2013-05", award: "流动红旗" }]);
  });
});

test("a profile whose categories lie wholly on one side of nothing is none", () => {
  const { assessment } = defaultProfile;
  const manners = { ...assessment.value.categories.manners, least: 3 };
  const value = { ...assessment.value, categories: { ...assessment.value.categories, manners } };
  const read = readProfile({ ...defaultProfile, assessment: { ...assessment, value } });
  expect(read.ok ? [] : read.error.map(({ path }) => path?.join("."))).toEqual(["assessment.value.categories.manners.least"]);
});
