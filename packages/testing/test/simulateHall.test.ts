import { env } from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import {
  actNames,
  canonicalJson,
  civilDateOf,
  countOf,
  epochMilliseconds,
  figureOf,
  resultNames,
  resultOf,
  totalOf,
  workingCalendar,
  type AuditReport,
  type Event,
} from "@banjie/core";
import { demoCatalogue } from "@banjie/testing";
import { allEvents, auditWhole, playHall, playOn, type Played } from "./playedHall.ts";

function auditOf(events: readonly Event[]) {
  const audit = auditWhole(events);
  const items = [...audit.cases()].flatMap((state) => Object.values(state.items));
  const deemed = items.filter(({ phase, acceptedAt }) => phase === "delivered" && acceptedAt === undefined).length;
  return { ...audit.report(), results: tally(items.map((item) => resultOf(item) ?? "open")), deemed };
}

/** How often each code occurs. */
function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** What was found, and what was planted: each by case and rule. */
const foundIn = ({ findings }: Pick<AuditReport, "findings">) => findings.map(({ case: id, rule }) => `${id} ${rule}`).toSorted();
const plantedIn = ({ summary }: Played) => summary.planted.map(({ case: id, rule }) => `${id} ${rule}`).toSorted();

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const banner = "BannerAwarded";

describe("a month of a hall in which everybody keeps the rules", () => {
  let month: Played;
  let report: ReturnType<typeof auditOf>;

  beforeAll(async () => {
    month = await playHall({ lateShare: 0, lateEntries: 0 });
    report = auditOf(month.events);
  });

  test("has every act that there is, but for the banner that its windows may win when it is over", () => {
    expect(new Set(month.events.map(({ type }) => type))).toEqual(
      new Set(Object.keys(actNames).filter((type) => type !== banner)),
    );
  });

  test("ends cases in every way, and leaves none to be accepted by silence", () => {
    for (const result of Object.keys(resultNames)) expect(report.results[result], result).toBeGreaterThan(0);
    expect(report.deemed).toBe(0);
  });

  test("gives the audit nothing to report and is always in time", () => {
    expect(report.findings).toEqual([]);
    expect(month.summary.planted).toEqual([]);
    expect(report.indicators).toEqual([]);
    const total = totalOf(report.statistics);
    const completed = countOf("completed", total);
    expect(figureOf("onTimeRate", total)).toEqual({ of: completed, outOf: completed });
    expect(countOf("overdueOpen", total)).toBe(0);
  });

  test("is early in about nine of ten cases, as the report of 2013 says", () => {
    const early = figureOf("earlyRate", totalOf(report.statistics)) ?? { of: 0, outOf: 1 };
    expect(early.of / early.outOf).toBeGreaterThan(0.87);
    expect(early.of / early.outOf).toBeLessThan(0.93);
  });

  test("works on working days, from half past eight to twelve and from half past two to half past five", () => {
    const calendar = workingCalendar();
    for (const { at } of month.events.filter(({ type }) => type !== "CatalogueAdopted")) {
      const time = at.slice(11, 19);
      expect(calendar.isWorkingDay(civilDateOf(at)), at).toBe(true);
      expect((time >= "08:30:00" && time < "12:00:00") || (time >= "14:30:00" && time < "17:30:00"), at).toBe(true);
      expect(at >= "2013-05-02" && at < "2013-06", at).toBe(true);
    }
  });

  test("stores every act seconds after it happened, in order of time across all cases", () => {
    const acts = month.events.slice(1);
    for (const [index, { at, recordedAt }] of acts.entries()) {
      const delay = epochMilliseconds(recordedAt) - epochMilliseconds(at);
      expect(delay).toBeGreaterThan(0);
      expect(delay).toBeLessThan(10_000);
      expect(epochMilliseconds(at)).toBeGreaterThanOrEqual(epochMilliseconds(acts[index - 1]?.at ?? at));
    }
  });

  test("refuses two or three of a hundred attempts, and a refused one leaves nothing in the log", () => {
    const { acts, refused, cases } = month.summary;
    expect(month.events.length).toBe(acts + 1);
    expect(sum(refused)).toBe(month.progress.length - acts);
    expect(sum(refused) / month.progress.length).toBeGreaterThan(0.02);
    expect(sum(refused) / month.progress.length).toBeLessThan(0.03);
    expect(Object.keys(refused).length).toBeGreaterThan(8);
    expect(report.cases).toBe(cases);
  });

  test("leaves the last cases open when the month is over", () => {
    expect(countOf("open", totalOf(report.statistics))).toBeGreaterThan(0);
  });

  test("tells from the beginning how much there is to do, and does it", () => {
    expect(month.progress.map(({ done }) => done)).toEqual(month.progress.map((_, index) => index + 1));
    expect(new Set(month.progress.map(({ total }) => total))).toEqual(new Set([month.progress.length]));
  });

  test("played again on its own log it changes nothing", async () => {
    const week = { seed: 7, from: "2013-05-06", to: "2013-05-10", casesPerDay: 10 };
    const { hall, store, events } = await playHall(week);
    await playOn({ hall, catalogue: demoCatalogue, ...week });
    expect(await allEvents(store)).toEqual(events);
  });
});

describe("a hall with few cases", () => {
  test("has no unusual ones in a shorter span", async () => {
    const { events, summary } = await playHall({ to: "2013-05-22", casesPerDay: 1 });
    expect(summary.cases).toBe(15);
    expect(events.filter(({ type }) => type === "DefinitionAdopted")).toEqual([]);
  });

  test("has every act and every result within sixteen working days all the same, if a month ends in them", async () => {
    const { events } = await playHall({
      from: "2013-05-14",
      to: "2013-06-04",
      casesPerDay: 1,
      seed: 7,
      lateShare: 0,
      lateEntries: 0,
    });
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(Object.keys(actNames)));
    const { results, findings } = auditOf(events);
    expect(Object.keys(results)).toEqual(expect.arrayContaining(Object.keys(resultNames)));
    expect(findings).toEqual([]);
  });

  test("played again on its own log changes nothing, its catalogue included", async () => {
    const days = { seed: 3, from: "2013-06-01", to: "2013-06-30", casesPerDay: 1 };
    const { hall, store, events } = await playHall(days);
    await playOn({ hall, catalogue: demoCatalogue, ...days });
    expect(await allEvents(store)).toEqual(events);
  });

  test("meets a mistake before every act, and takes none of them", async () => {
    const { summary, events } = await playHall({ casesPerDay: 2, lateEntries: 0, mistakes: 1 });
    expect(sum(summary.refused)).toBeGreaterThan(events.length * 0.9);
    expect(Object.keys(summary.refused).length).toBeGreaterThan(25);
  });
});

describe("the seed", () => {
  const week = { from: "2013-05-06", to: "2013-05-10", casesPerDay: 12 };
  const logOf = async (seed: number) => (await playHall({ ...week, seed })).events.map((event) => canonicalJson(event));

  test("decides the log, to the last character, and makes another when it is another", async () => {
    const log = await logOf(1);
    expect(await logOf(1)).toEqual(log);
    expect(await logOf(2)).not.toEqual(log);
  });
});

describe("a hall that enters acts late", () => {
  let month: Played;
  let report: ReturnType<typeof auditOf>;

  beforeAll(async () => {
    month = await playHall({ lateShare: 0, lateEntries: 0.02 });
    report = auditOf(month.events);
  });

  test("is told by the audit what it was told when it entered them, no more and no less", () => {
    expect(tally(report.findings.map(({ code }) => code))).toEqual(month.summary.marks);
    expect(month.summary.recordedLate).toBeGreaterThan(50);
  });

  test("gives the audit exactly the faults that were planted", () => {
    expect(foundIn(report)).toEqual(plantedIn(month));
    expect(month.summary.planted.length).toBeGreaterThan(50);
  });

  test("enters payments, reviews, decisions, acceptances and hand-overs that break a rule of order or form", () => {
    const { marks } = month.summary;
    for (const code of [
      "guard.fee-unsettled",
      "person.examined-and-reviews",
      "act.out-of-order",
      "act.ended-twice",
      "time.backwards",
      "document.missing",
    ]) {
      expect(marks[code], code).toBeGreaterThan(0);
    }
  });

  test("stores a late entry after it happened, and later acts after it", () => {
    const late = month.events.filter(
      ({ at, recordedAt, type }) =>
        type !== "CatalogueAdopted" && epochMilliseconds(recordedAt) - epochMilliseconds(at) >= 10_000,
    );
    expect(late.length).toBeGreaterThan(50);
    expect(late.every(({ at, recordedAt }) => epochMilliseconds(at) < epochMilliseconds(recordedAt))).toBe(true);
  });
});

test("a hall of which one case in ten is late has about so many late completions, and exactly the faults that were planted", async () => {
  const month = await playHall({ casesPerDay: 15, lateShare: 0.1, lateEntries: 0 });
  const report = auditOf(month.events);
  expect(foundIn(report)).toEqual(plantedIn(month));
  expect(new Set(month.summary.planted.map(({ rule }) => rule))).toEqual(new Set(["R-003", "R-021", "R-022", "R-037", "R-039"]));
  expect(report.deemed).toBeGreaterThan(0);
  const { findings, statistics } = report;
  const [overdue, completed] = ["overdue", "completed"].map((id) => countOf(id, totalOf(statistics))) as [number, number];
  expect(overdue / completed).toBeGreaterThan(0.05);
  expect(overdue / completed).toBeLessThan(0.15);
  expect(findings.filter(({ code }) => code === "deadline.promise-missed")).toHaveLength(overdue);
});

test("a catalogue without an item by a shipped flow cannot be played", async () => {
  const [item] = demoCatalogue.items;
  const catalogue = { ...demoCatalogue, items: item ? [{ ...item, flow: "other" }] : [] };
  const { hall } = await playHall({ from: "2013-05-02", to: "2013-05-02", casesPerDay: 1 });
  const days = { from: "2013-05-02", to: "2013-05-02", casesPerDay: 1 };
  await expect(playOn({ hall, catalogue, seed: 1, ...days })).rejects.toThrow("flow that Banjie ships");
});

describe.runIf(env["BANJIE_FULL"])("many months", () => {
  test.each(Array.from({ length: 24 }, (_, seed) => seed))(
    "of seed %i give the audit exactly the faults that were planted",
    async (seed) => {
      const month = await playHall({ seed, lateShare: 0.05, lateEntries: 0.01 });
      expect(foundIn(auditOf(month.events))).toEqual(plantedIn(month));
    },
  );

  test("1,000 sound histories break no rule", async () => {
    const month = await playHall({ seed: 1000, lateShare: 0, lateEntries: 0, casesPerDay: 60 });
    expect(month.summary.cases).toBeGreaterThan(1000);
    expect(auditOf(month.events).findings).toEqual([]);
  });
});
