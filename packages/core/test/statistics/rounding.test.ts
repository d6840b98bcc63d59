import {
  decodeEvent,
  defaultProfile,
  hunanProduct2018,
  measuresOf,
  readClaims,
  readProfile,
  rounded,
  verifyClaim,
  worldOfActs,
  type Profile,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { moment } from "../given.ts";

const [byDefault, byHunan] = [defaultProfile, hunanProduct2018].map(({ statistics }) => statistics.rounding.value);
if (!byDefault || !byHunan) throw new Error("no profiles");

const adopted = (at: string, profile: Profile) => ({ type: "ProfileAdopted", at: moment(at), data: { profile } }) as const;

// 7/13 = 53.846…: rounded half up 53.85, cut 53.84; 1/8 days = 0.125: 0.13, 0.12.
const share = { of: 7, outOf: 13 };

describe("a figure is printed as its place rounds (O-40)", () => {
  test("half up to two digits by default, cut after two in Hunan", () => {
    const [rate, days] = measuresOf("onTimeRate", "meanDays");
    expect([byDefault, byHunan].map((rounding) => rounded(share, rate!, rounding))).toEqual(["53.85", "53.84"]);
    expect([byDefault, byHunan].map((rounding) => rounded({ of: 1, outOf: 8 }, days!, rounding))).toEqual(["0.13", "0.12"]);
  });

  test("a count is whole everywhere, and a figure that is cut by its definition is cut everywhere", () => {
    const [count, hunan] = measuresOf("received", "earlyRate.hunan");
    expect([byDefault, byHunan].map((rounding) => rounded({ of: 18, outOf: 1 }, count!, rounding))).toEqual(["18", "18"]);
    expect([byDefault, byHunan].map((rounding) => rounded(share, hunan!, rounding))).toEqual(["53.84", "53.84"]);
  });

  test("by the profile adopted last of the acts in sight, by the default before any", () => {
    const acts = [adopted("2018-01-02 09:00", hunanProduct2018), adopted("2019-01-02 09:00", defaultProfile)];
    expect([0, 1, 2].map((seen) => worldOfActs(acts.slice(0, seen)).latest.statistics.rounding.value)).toEqual([
      byDefault,
      byHunan,
      byDefault,
    ]);
  });

  test("a profile may ask for no digits, but not for other ways", () => {
    expect(isProfile({ digits: 0, mode: "halfUp" })).toBe(true);
    expect(
      [
        { digits: -1, mode: "halfUp" },
        { digits: 2, mode: "halfEven" },
      ].map(isProfile),
    ).toEqual([false, false]);
  });
});

/** Whether a profile may round so. */
const isProfile = (value: unknown): boolean =>
  readProfile({ ...defaultProfile, statistics: { rounding: { ...defaultProfile.statistics.rounding, value } } }).ok;

/** What the log is told to give, where 7/13 were claimed otherwise. */
function shownFor(claim: object): string | undefined {
  const read = readClaims({ banjie: "claims", claims: [{ measure: "onTimeRate", ...claim }] });
  const [verdict] = read.ok ? read.value.map((one) => verifyClaim(one, share, byDefault)) : [];
  return verdict?.kind === "different" ? verdict.shown : undefined;
}

/** What comes of claims that the on-time rate is so much, where the log gives 7/13. */
const verdicts = (rounding: typeof byDefault, ...claims: object[]): string[] => {
  const read = readClaims({ banjie: "claims", claims: claims.map((claim) => ({ measure: "onTimeRate", ...claim })) });
  return read.ok ? read.value.map((claim) => verifyClaim(claim, share, rounding).kind) : read.error.map(({ code }) => code);
};

describe("a published figure", () => {
  test("is held against what its place would have printed, to as many digits as were published", () => {
    const published = ["53.85 %", "53.84 %", "53.8 %", "54 %", "53 %"].map((value) => ({ value }));
    expect(verdicts(byDefault, ...published)).toEqual(["equal", "different", "equal", "equal", "different"]);
    expect(verdicts(byHunan, ...published)).toEqual(["different", "equal", "equal", "different", "equal"]);
  });

  test("that it falls short of is shown with as many digits as tell the two apart", () => {
    // 7/13 = 0.538461…
    expect(["≥ 53.85 %", "≥ 53.847 %", "≥ 54 %"].map((value) => shownFor({ value }))).toEqual([
      "53.846 %",
      "53.846 %",
      "53.85 %",
    ]);
    expect(shownFor({ value: "53.85 %", parts: { of: 7, outOf: 12 } })).toBe("7/13");
    expect(shownFor({ value: "—" })).toBe("53.85 %");
  });

  test("may be published with what it was made of, which is held to exactly, and without its sign where the unit is told", () => {
    const published = [
      { value: "53.85 %", parts: { of: 7, outOf: 13 } },
      { value: "53.85", unit: "percent", parts: { of: 7, outOf: 13 } },
      { value: "53.85 %", parts: { of: 14, outOf: 26 } },
      { value: "53.84 %", parts: { of: 7, outOf: 13 } },
      { value: "53.85", unit: "day" },
      { value: "—" },
    ];
    const kinds = ["equal", "equal", "different", "different", "notJudged", "different"];
    expect(verdicts(byDefault, ...published)).toEqual(kinds);
    expect(verdicts(byDefault, { value: "53.85 %", parts: { of: 7 } })).toEqual(["input.missing"]);
  });

  test("that there is none is true where nothing was to be counted", () => {
    const read = readClaims({ banjie: "claims", claims: ["—", "0 %"].map((value) => ({ measure: "onTimeRate", value })) });
    const verdictsOf = read.ok ? read.value.map((claim) => verifyClaim(claim, undefined).kind) : [];
    expect(verdictsOf).toEqual(["equal", "notJudged"]);
  });

  test("made on a day was made at its end", () => {
    const [day, moments] = ["2013-05-31", "2013-05-31T23:59:59.999+08:00"].map((at) =>
      readClaims({ banjie: "claims", claims: [{ measure: "onTimeRate", value: "1 %", asOf: at, knownAt: at }] }),
    );
    expect(day).toEqual(moments);
    expect(day?.ok).toBe(true);
    expect(verdicts(byDefault, { value: "1 %", asOf: "31 May" })).toContain("input.invalid-format");
  });

  test("keeps the rounding it was published with, whatever the place rounds by since", () => {
    const published = [
      { value: "53.84 %", rounding: "truncate" },
      { value: "53.85 %", rounding: "halfUp" },
      { value: "53.85 %", rounding: "truncate" },
    ];
    for (const rounding of [byDefault, byHunan])
      expect(verdicts(rounding, ...published)).toEqual(["equal", "equal", "different"]);
    expect(verdicts(byDefault, { value: "1 %", rounding: "up" })).toEqual(["input.invalid-value"]);
  });
});

test("a profile stored before places could round otherwise rounds as all did", () => {
  const { statistics: _statistics, ...older } = defaultProfile;
  const stored = {
    v: 4,
    id: "1#1",
    stream: "hall",
    version: 1,
    position: 1,
    type: "ProfileAdopted",
    at: "2018-01-02T09:00:00+08:00",
    recordedAt: "2018-01-02T01:00:00Z",
    by: { id: "centre-1", role: "centre", unit: "政务中心" },
    commit: "1",
    data: { profile: older },
  };
  expect(decodeEvent(stored)).toMatchObject({
    ok: true,
    value: { data: { profile: { statistics: defaultProfile.statistics } } },
  });
});
