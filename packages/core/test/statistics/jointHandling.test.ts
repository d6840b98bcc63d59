import {
  factsOf,
  figureOf,
  figuresBy,
  mainMeasures,
  measureGroups,
  mergeStatistics,
  readClaims,
  readPeriod,
  rounded,
  statisticsOf,
  totalOf,
  verifyClaim,
  type Dimension,
  type Statistics,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { jointWorld as world } from "../joint/bundles.ts";
import { asOf, jointHall, workedJoint } from "./jointHall.ts";

const measures = measureGroups.jointHandling;
const counted = (by: readonly Dimension[] = [], period?: string): Statistics =>
  statisticsOf(jointHall, world, { measures, by, asOf, period: period === undefined ? undefined : readPeriod(period) });
const gain = measures.find(({ id }) => id === "jointGain");
if (!gain) throw new Error("There is a gain");

describe("sixteen joint filings, some granted in part, withdrawn, not accepted, voided, lapsed, standing still, overdue, split, reopened", () => {
  test("are measured by every measure of joint handling", () => {
    expect(Object.keys(workedJoint)).toEqual(measures.map(({ id }) => id));
  });

  test.each(Object.entries(workedJoint))("%s is what it is by hand", (id, [of, outOf = 1]) => {
    expect(figureOf(id, totalOf(counted()))).toEqual({ of, outOf });
  });

  test("have items that ended in each of these ways, one that stands still, and one that is open and overdue", () => {
    const joint = jointHall.filter(({ items }) => Object.keys(items).length > 1);
    const items = joint.flatMap((state) => [...factsOf.item(state, world, asOf)]);
    expect(joint).toHaveLength(16);
    expect(new Set(items.map(({ result }) => result))).toEqual(
      new Set(["granted", "refused", "withdrawn", "notAccepted", "voided", "lapsed", "open"]),
    );
    expect(items.some(({ suspended }) => suspended)).toBe(true);
    expect(items.some(({ promise }) => promise === "overdueOpen")).toBe(true);
  });

  test("are each completed together, ended without it, or open", () => {
    for (const cell of Object.values(counted(["bundle"]))) {
      const [cases, ...fates] = ["jointCases", "combinedCompletions", "jointEndedApart", "jointOpen"].map(
        (id) => figureOf(id, cell)?.of ?? 0,
      );
      expect(fates.reduce((sum, one) => sum + one, 0)).toBe(cases);
    }
  });

  test("are completed on the day of the combined completion, though an item that was split off is open", () => {
    expect(figureOf("combinedCompletions", totalOf(counted([], "2018-10-11")))).toEqual({ of: 1, outOf: 1 });
    // Completed on the 10th, undone, and completed again on the 17th: once.
    expect(figureOf("combinedCompletions", totalOf(counted([], "2018-10-17")))).toEqual({ of: 1, outOf: 1 });
  });
});

test("the volume of work counts a joint filing by its items, as one, or both beside each other, as the place does (O-19)", () => {
  const volumes = (["members", "one", "both"] as const).map((count) =>
    mainMeasures(count).flatMap(({ id }) => (id.startsWith("volume") ? [id] : [])),
  );
  expect(volumes).toEqual([["volume"], ["volume.filings"], ["volume", "volume.filings"]]);
  const whole = totalOf(statisticsOf(jointHall, world, { measures: mainMeasures("both"), by: [], asOf }));
  // Alone 5; granted 2, inPart 2, stoodStill 2, oneWithdrawn 1, oneNotAccepted 1, oneVoided 1, oneLapsed 1, split 2, undone 1, again 2, inARow 3, apart 2, refused 2.
  expect(figureOf("volume", whole)).toEqual({ of: 27, outOf: 1 });
  // Alone 5; joint 11: not allWithdrawn, and not open, split and undone, of which an item has not ended.
  expect(figureOf("volume.filings", whole)).toEqual({ of: 16, outOf: 1 });
});

describe("the gain over single filings", () => {
  test("holds each bundle against its matters wherever they were filed alone; a matter that never was leaves it without a value", () => {
    const rows = figuresBy(counted(["bundle"]), ["bundle"], [gain]);
    expect(rows.map(({ group, figures }) => [group.bundle, figures["jointGain"]])).toEqual([
      ["land", undefined],
      ["plain", { of: 2665, outOf: 4165 }],
      ["—", undefined],
    ]);
  });

  test("of a department is that of its bundles", () => {
    const rows = figuresBy(counted(["department"]), ["department"], [gain]);
    expect(rows).toEqual([{ group: { department: "市国土资源局" }, figures: { jointGain: { of: 2665, outOf: 4165 } } }]);
  });

  test("has no value of a time in which nothing was completed alone", () => {
    expect(figureOf("jointGain", totalOf(counted([], "2018-10-11..2018-10-11")))).toBeUndefined();
  });

  test("may be counted in pieces", () => {
    const question = { measures, by: [], asOf };
    const pieces = jointHall.map((state) => statisticsOf([state], world, question));
    expect(pieces.reduce(mergeStatistics)).toEqual(counted());
  });

  test("upholds a bureau's claim of 30 % and more, and no bound that it only rounds to", () => {
    const value = figureOf("jointGain", totalOf(counted()));
    expect(value && rounded(value, gain)).toBe("63.99");
    const kinds = ["30%以上", "≥ 63.9 %", "30 % or more", "≥ 64 %", "64%", "30%"].map((published) => {
      const claims = readClaims({
        banjie: "claims",
        claims: [{ measure: "jointGain", value: published, where: { department: "市国土资源局" } }],
      });
      return claims.ok ? claims.value.map((claim) => verifyClaim(claim, value).kind) : claims.error;
    });
    expect(kinds.flat()).toEqual(["equal", "equal", "equal", "different", "equal", "different"]);
  });
});
