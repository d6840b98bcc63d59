import { calendarBook, placeOf, readNotices, say, stateCouncilNotices } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";

const of2027 = {
  kind: "yearly",
  year: 2027,
  number: "国办发明电〔2026〕99号",
  publishedOn: "2026-11-05",
  off: ["2026-12-31/2027-01-02", "2027-02-06/2027-02-12"],
  work: ["2027-01-03", "2027-02-20"],
};
const closure = { kind: "closure", basis: "市政府令第3号", off: ["2027-03-01/2027-03-05"] };

const file = (...notices: object[]) => ({ banjie: "notices", notices });

/** What is wrong with a file: where, and in a sentence. */
function issues(...notices: object[]): string[] {
  const read = readNotices(file(...notices));
  return read.ok ? [] : read.error.map((issue) => `${placeOf(issue)}: ${say(issue, "en")}`);
}

function places(data: unknown): string[] {
  const read = readNotices(data);
  return read.ok ? [] : read.error.map((issue) => `${placeOf(issue)}: ${issue.code}`);
}

describe("a file of notices", () => {
  test("announces a further year", () => {
    const read = readNotices(file(of2027));
    expect(read).toEqual({ ok: true, value: [of2027] });
    const { final } = calendarBook([...stateCouncilNotices, ...(read.ok ? read.value : [])]);
    // From Tue 2026-12-29: Wed 30 (1), 31–01-02 off, Sun 3 works (2), Mon 4 (3).
    expect(final.after(day("2026-12-29"), 3)).toEqual({ on: "2027-01-04", provisional: false });
  });

  test("may hold amendments, regional notices and closures, beside or after the year they belong to", () => {
    const amendment = { kind: "amendment", year: 2027, publishedOn: "2027-01-26", off: ["2027-02-05"] };
    const regional = { kind: "regional", region: "广西", year: 2027, off: ["2027-04-09"] };
    expect(issues(amendment, of2027, regional, closure)).toEqual([]);
  });

  test("may amend in the middle of what it moves, as in 2020, and close a hall after the fact", () => {
    const late = { kind: "amendment", year: 2026, publishedOn: "2026-05-04", off: ["2026-05-01/2026-05-06"] };
    expect(issues(late, { ...closure, publishedOn: "2027-04-01" })).toEqual([]);
  });

  test("may announce a year before those that are known", () => {
    expect(issues({ kind: "yearly", year: 2006, off: ["2006-01-02/2006-01-03"] })).toEqual([]);
  });

  test.each(["2027-02-30", "2027-2-3", "2027-01-01/2027-02-29", "2027-01-01/2027-01-02/2027-01-03", "", "/", "off"])(
    "is refused where it names a day that does not exist: %j",
    (run) => {
      expect(issues({ ...of2027, work: ["2027-01-03", run] })).toEqual([
        `notices[0].work[1]: “${run}” is no day, such as 2027-02-06, nor a run of days, such as 2027-02-06/2027-02-12, that exists`,
      ]);
    },
  );

  test("is refused where a run ends before it begins", () => {
    expect(issues({ ...of2027, off: ["2027-02-12/2027-02-06"] })).toEqual([
      "notices[0].off[0]: The first day 2027-02-12 comes after the last, 2027-02-06",
    ]);
  });

  test("is refused where a notice has a day both off and working, or names it twice", () => {
    expect(issues({ ...of2027, work: ["2027-02-12"] }, { ...closure, off: ["2027-03-01/2027-03-05", "2027-03-05"] })).toEqual([
      "notices[0].work[0]: 2027-02-12 is both off and working",
      "notices[1].off[1]: 2027-03-05 is named twice",
    ]);
  });

  test("is refused where a notice names days that are not of its year nor of the December before it", () => {
    expect(issues({ ...of2027, off: ["2026-11-30", "2026-12-01", "2027-12-31/2028-01-01"] })).toEqual([
      "notices[0].off[0]: 2026-11-30 lies outside what the notice for 2027 may arrange, 2026-12-01 to 2027-12-31",
      "notices[0].off[2]: 2027-12-31/2028-01-01 lies outside what the notice for 2027 may arrange, 2026-12-01 to 2027-12-31",
    ]);
  });

  test("is refused where a notice names no day", () => {
    expect(issues({ ...of2027, off: [], work: [] })).toEqual(["notices[0]: The notice names no day"]);
  });

  test("is refused where a notice came out when all it names was over", () => {
    expect(issues({ ...of2027, publishedOn: "2027-11-05" })).toEqual([
      "notices[0].publishedOn: Published on 2027-11-05, after the last day it names, 2027-02-20",
    ]);
  });

  test("is refused where it announces a year that is announced, by others or by itself", () => {
    expect(issues({ ...of2027, year: 2026, off: ["2026-01-01"], work: [], publishedOn: "2025-11-05" })).toEqual([
      "notices[0].year: The year 2026 is announced already",
    ]);
    expect(issues(of2027, of2027)).toEqual(["notices[1].year: The year 2027 is announced already"]);
  });

  test("is refused where it announces a year apart from the others", () => {
    const apart = { kind: "yearly", year: 2028, off: ["2028-01-01"] };
    expect(issues(apart)).toEqual([
      "notices[0].year: Nobody announces 2027: 2028 cannot stand apart from the years that are announced",
    ]);
    expect(issues(apart, of2027)).toEqual([]);
    expect(issues({ ...apart, year: 2005, off: ["2005-01-03"] })).toEqual([
      "notices[0].year: Nobody announces 2006: 2005 cannot stand apart from the years that are announced",
    ]);
  });

  test("is refused where it amends a year that nobody has announced, or before it was", () => {
    const amendment = { kind: "amendment", year: 2027, publishedOn: "2026-10-01", off: ["2027-05-04"] };
    expect(issues(amendment)).toEqual(["notices[0].year: Nobody has announced 2027: there is nothing to amend"]);
    expect(issues(amendment, of2027)).toEqual([
      "notices[0].year: The amendment, known from 2026-10-01, comes before the notice it amends, known from 2026-11-05",
    ]);
  });

  test("is told all its faults at once", () => {
    const faulty = { ...of2027, year: 2026, off: ["2026-02-30", "2026-02-03/2026-02-01", "2025-11-30"], work: ["2025-11-30"] };
    expect(issues(faulty).map((issue) => issue.split(":")[0])).toEqual([
      "notices[0].off[0]",
      "notices[0].off[1]",
      "notices[0].off[2]",
      "notices[0].work[0]",
      "notices[0].work[0]",
      "notices[0].publishedOn",
      "notices[0].year",
    ]);
  });

  test("stands by itself where it is added to nothing", () => {
    expect(readNotices(file({ ...of2027, year: 2012, off: ["2012-01-03"], work: [], publishedOn: "2011-12-06" }), []).ok).toBe(
      true,
    );
  });

  test("is refused with the place of every fault of shape", () => {
    expect(places(file({ ...of2027, yaer: 2027 }))).toEqual(["notices[0]: input.unrecognized-keys"]);
    expect(places(file({ kind: "closure", off: ["2027-03-01"] }))).toEqual(["notices[0].basis: input.missing"]);
    expect(places(file({ kind: "regional", region: " ", year: 1, off: [1] }))).toEqual([
      "notices[0].region: input.invalid-format",
      "notices[0].year: input.too-small",
      "notices[0].off[0]: input.invalid-type",
    ]);
    expect(places(file({ kind: "weekly", off: [] }))).toEqual(["notices[0].kind: notice.kind-unknown"]);
    expect(places(file({ ...of2027, number: null, publishedOn: "2026-02-29" }))).toEqual([
      "notices[0].number: input.invalid-type",
      "notices[0].publishedOn: input.invalid-format",
    ]);
    for (const data of [null, 7, [], {}, { banjie: "mapping", notices: [] }, file()]) expect(readNotices(data).ok).toBe(false);
  });
});
