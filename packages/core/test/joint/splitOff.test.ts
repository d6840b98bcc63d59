import { deadlines } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { act, moment } from "../given.ts";
import { accepted, filed, handled, JointStory, jointWorld, of, reportOf, restaurant } from "./bundles.ts";

/** 环评登记, 20 days by its own law, filed in a bundle of four departments and split off on Tuesday 2018-10-09. */
const split = [
  filed(restaurant),
  accepted("1", "2018-10-08 09:30"),
  accepted("2", "2018-10-08 09:31"),
  act("SplitConsented", "2018-10-09 11:00", { items: ["2"] }),
  act("ItemSplitOff", "2018-10-09 11:10", { items: ["2"], reason: "时限较长" }),
];
const extended = (days: number, rank: "agencyHead" | "governmentHead") =>
  of("2", "ExtensionApproved", "2018-10-15 09:00", { days, approver: { id: "head-1", rank } });

describe("what was split off from the handling of several departments", () => {
  const told = new JointStory(jointWorld, ...split);

  test("is extended by the head of its own agency, ten days, and no more by that of the government", () => {
    expect(told.refuses(extended(10, "agencyHead"))).toEqual([]);
    expect(told.refuses(extended(15, "governmentHead"))).toContain("extension.wrong-head");
  });

  test("has the days of its own law with that extension: 20 and 10 from 10-08, to Monday 11-19", () => {
    const { state } = new JointStory(jointWorld, ...split, extended(10, "agencyHead"), ...handled("2", "2018-11-12"));
    const due = deadlines(state.items["2"]!, jointWorld, moment("2018-11-12 12:00")).find(({ clock }) => clock === "legal")?.due;
    expect(due).toBe("2018-11-19");
    const late = reportOf(told, moment("2018-12-03 09:00")).findings.filter(({ item }) => item === "2");
    expect(late.map(({ rule }) => rule)).toContain("R-018");
  });
});
