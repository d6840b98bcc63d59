import {
  countOf,
  defaultProfile,
  figureOf,
  figuresBy,
  localInstantSchema,
  measures,
  measuresOf,
  readPeriod,
  replayDossier,
  statisticsOf,
  totalOf,
  worldOf,
  type Cell,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { did, recorded } from "../dossier/dossierActs.ts";
import { catalogue, world } from "../given.ts";
import { littleDossiers, reviewedHall, workedDossiers, workedReviews } from "./littleDossiers.ts";
import { asOf, littleHall } from "./littleHall.ts";

const question = { measures, by: [], asOf };
const counted = (period = "2018"): Cell =>
  totalOf(statisticsOf(littleDossiers, world, { ...question, period: readPeriod(period) }));

describe("complaints, services and windows", () => {
  test.each(Object.entries(workedDossiers))("%s is what it is by hand", (id, value) => {
    expect(figureOf(id, counted())).toEqual(value);
  });

  test("are counted by the day of each measure's own basis", () => {
    const [october, november] = [counted("2018-10"), counted("2018-11")];
    // Lodged in October: all but concluded, unanswered, unaccepted, fresh. Found responsible in it: late, reopened; in November: concluded.
    expect(["complaintsReceived", "responsibleComplaints"].map((id) => countOf(id, october))).toEqual([9, 2]);
    expect(countOf("responsibleComplaints", november)).toBe(1);
    // Raised in October: agencyLate, project 2, projectWithdrawn, visit 2, visitOverdue; solved in it: agencyLate, and one of project and visit.
    expect(["problemsRaised", "problemsSolved"].map((id) => countOf(id, october))).toEqual([7, 3]);
    // One client had two agencies in October: one client in the month, and in the year.
    expect(countOf("agencyClients", october)).toBe(2);
  });

  test.each([
    ["at noon of its last day", "2018-11-30T12:00:00+08:00", 10],
    ["a second before midnight", "2018-11-30T23:59:58+08:00", 10],
    ["at the end of its last day", "2018-11-30T23:59:59.999+08:00", 13],
    ["at midnight", "2018-12-01T00:00:00+08:00", 13],
  ])("assess a month when its last day has ended: %s", (_, moment, months) => {
    const then = { ...question, asOf: localInstantSchema.parse(moment) };
    const cell = totalOf(statisticsOf(littleDossiers, world, then));
    expect(countOf("monthsAssessed", cell)).toBe(months);
    // As worked out to October; and in November 90 + 103 + 96
    expect(figureOf("meanWindowScore", cell)).toEqual({ of: months === 13 ? 935 + 289 : 935, outOf: months });
  });

  test("by window, kind and month tell each window's score and each kind of service", () => {
    const by = ["window", "month"] as const;
    const [score] = measuresOf("meanWindowScore");
    if (!score) throw new Error("There is a score");
    const over = localInstantSchema.parse("2018-12-01T00:00:00+08:00");
    expect(figuresBy(statisticsOf(littleDossiers, world, { measures: [score], by, asOf: over }), by, [score])).toEqual([
      { group: { window: "交通窗口", month: "2018-10" }, figures: { meanWindowScore: { of: 93, outOf: 1 } } },
      { group: { window: "住建窗口", month: "2018-10" }, figures: { meanWindowScore: { of: 97, outOf: 1 } } },
      { group: { window: "住建窗口", month: "2018-11" }, figures: { meanWindowScore: { of: 90, outOf: 1 } } },
      { group: { window: "国土窗口", month: "2018-08" }, figures: { meanWindowScore: { of: 90, outOf: 1 } } },
      { group: { window: "国土窗口", month: "2018-09" }, figures: { meanWindowScore: { of: 98, outOf: 1 } } },
      { group: { window: "国土窗口", month: "2018-10" }, figures: { meanWindowScore: { of: 90, outOf: 1 } } },
      { group: { window: "国土窗口", month: "2018-11" }, figures: { meanWindowScore: { of: 96, outOf: 1 } } },
      { group: { window: "文化窗口", month: "2018-09" }, figures: { meanWindowScore: { of: 102, outOf: 1 } } },
      { group: { window: "文化窗口", month: "2018-10" }, figures: { meanWindowScore: { of: 103, outOf: 1 } } },
      { group: { window: "规划窗口", month: "2018-08" }, figures: { meanWindowScore: { of: 90, outOf: 1 } } },
      { group: { window: "规划窗口", month: "2018-09" }, figures: { meanWindowScore: { of: 92, outOf: 1 } } },
      { group: { window: "规划窗口", month: "2018-10" }, figures: { meanWindowScore: { of: 80, outOf: 1 } } },
      { group: { window: "规划窗口", month: "2018-11" }, figures: { meanWindowScore: { of: 103, outOf: 1 } } },
    ]);
    const kinds = statisticsOf(littleDossiers, world, { measures: measuresOf("services"), by: ["kind"], asOf });
    expect(Object.entries(kinds).map(([kind, cell]) => [JSON.parse(kind), countOf("services", cell)])).toEqual([
      [["agency"], 3],
      [["projectFollowUp"], 3],
      [["visit"], 3],
      [["consultation"], 3],
      [["firstAsked"], 3],
    ]);
  });
});

test("a complaint taken up again before it was answered took the days of the round that was", () => {
  const acts = [
    did("ComplaintLodged", "2018-10-08 09:00"),
    did("ComplaintAccepted", "2018-10-08 10:00"),
    did("ComplaintReopened", "2018-10-10 09:00"),
    did("ComplaintAnswered", "2018-10-12 09:00"),
  ];
  // 11, 12; of the round of 8 October there is no answer to count days to, however late it is asked.
  const complaint = replayDossier({ kind: "complaint", id: "again" }, recorded(acts));
  expect(figureOf("meanAnswerDays", totalOf(statisticsOf([complaint], world, question)))).toEqual({ of: 2, outOf: 1 });
});

describe("bad reviews", () => {
  test.each(Object.entries(workedReviews))("%s is what it is by hand", (id, value) => {
    expect(figureOf(id, totalOf(statisticsOf(reviewedHall, world, question)))).toEqual(value);
  });
});

test("silence counts where the profile says so, but never as a review that was given (O-24, O-25)", () => {
  const silence = { ...defaultProfile.evaluation.silence, value: "satisfied" as const };
  const profile = { ...defaultProfile, evaluation: { ...defaultProfile.evaluation, silence } };
  const cell = totalOf(statisticsOf(littleHall, worldOf([catalogue], undefined, profile), question));
  // Nine cases were completed more than seven days ago; four were evaluated, three of them well. Of the five that ended otherwise silence says nothing.
  expect(figureOf("satisfactionRate", cell)).toEqual({ of: 8, outOf: 9 });
  expect(figureOf("satisfactionRate.active", cell)).toEqual({ of: 3, outOf: 4 });
  expect(figureOf("evaluated", cell)).toEqual({ of: 4, outOf: 1 });
});
