import { stateCouncilNotices, workingCalendar, worldOfActs, type DataOf } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day, moment } from "../given.ts";

type Notice = DataOf<"NoticeAdopted">["notice"];
type Act = Parameters<typeof worldOfActs>[0][number];

/** 2027 as it may be announced: New Year 1 to 3, the Sunday before works. */
const year2027: Notice = {
  kind: "yearly",
  year: 2027,
  number: "国办发明电〔2026〕9号",
  publishedOn: day("2026-11-05"),
  off: ["2027-01-01/2027-01-04"],
  work: ["2026-12-27"],
};

const adoption = (notice: Notice, at = "2026-11-09 09:00"): Act => ({ type: "NoticeAdopted", at: moment(at), data: { notice } });
const calendarAfter = (...notices: readonly Notice[]) => worldOfActs(notices.map((notice) => adoption(notice))).calendar;

describe("a notice that the hall has adopted", () => {
  test("is known to its calendar: what was provisional is counted", () => {
    // Friday 2026-12-25 and 6 days. Plain weeks: 28, 29, 30, 31, Friday 01-01, Monday 01-04.
    expect(calendarAfter().after(day("2026-12-25"), 6)).toMatchObject({ on: "2027-01-04", provisional: true });
    // By the notice: Sunday 27, 28, 29, 30, 31; New Year's holiday to Monday 01-04; Tuesday 01-05.
    expect(calendarAfter(year2027).after(day("2026-12-25"), 6)).toMatchObject({ on: "2027-01-05", provisional: false });
  });

  test("that the library knows as well changes no day", () => {
    const shipped = stateCouncilNotices.find(({ year, kind }) => year === 2020 && kind === "yearly");
    if (!shipped) throw new Error("no notice of 2020");
    const { off, work } = shipped;
    const same: Notice = { kind: "yearly", year: 2020, publishedOn: day("2019-11-21"), off: [...off], work: [...(work ?? [])] };
    const calendar = calendarAfter(same);
    // The amendment of 2020-01-27 came after it and stands: Saturday 02-01 rests.
    expect(calendar.isWorkingDay(day("2020-02-01"))).toBe(false);
    for (let year = 2019; year <= 2021; year++) {
      const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
      expect(calendar.between(from, to)).toBe(workingCalendar().between(from, to));
    }
    expect(calendar.notices).toHaveLength(stateCouncilNotices.length);
  });

  test("takes its place by the day of publication, in whatever order the log has them", () => {
    const amendment: Notice = {
      kind: "amendment",
      year: 2027,
      publishedOn: day("2026-12-20"),
      off: ["2026-12-27"],
      work: ["2027-01-04"],
    };
    for (const calendar of [calendarAfter(year2027, amendment), calendarAfter(amendment, year2027)]) {
      expect(calendar.isWorkingDay(day("2026-12-27"))).toBe(false);
      expect(calendar.isWorkingDay(day("2027-01-04"))).toBe(true);
      expect(calendar.isWorkingDay(day("2027-01-01"))).toBe(false);
    }
  });

  test("adds to the calendar that the hall was opened with", () => {
    const until2018 = workingCalendar(stateCouncilNotices.filter(({ year }) => year <= 2018));
    const { calendar } = worldOfActs([adoption(year2027)], until2018);
    expect(calendar.isWorkingDay(day("2018-12-29"))).toBe(false);
    expect(calendar.isWorkingDay(day("2026-12-27"))).toBe(true);
  });

  test("may be a region's own: its holidays rest too", () => {
    const regional: Notice = {
      kind: "regional",
      region: "湘西土家族苗族自治州",
      year: 2026,
      publishedOn: day("2026-08-03"),
      off: ["2026-09-21"],
    };
    expect(calendarAfter().isWorkingDay(day("2026-09-21"))).toBe(true);
    expect(calendarAfter(regional).isWorkingDay(day("2026-09-21"))).toBe(false);
  });

  test("makes one calendar, however often and by however many it is asked for", () => {
    const acts = [adoption(year2027)];
    const { calendar } = worldOfActs(acts);
    const later = worldOfActs([
      ...acts,
      { type: "OrderWithdrawn", at: moment("2026-12-01 09:00"), data: { order: "停-1", reason: "误发" } },
    ]);
    expect(worldOfActs(acts).calendar).toBe(calendar);
    expect(later.calendar).toBe(calendar);
  });
});
