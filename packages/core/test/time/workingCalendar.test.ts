import { calendarBook, stateCouncilNotices, workingCalendar } from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";

interface Vector {
  readonly from: string;
  readonly plus: number;
  readonly due: string;
  /** The count by hand: in brackets the number of working days so far. */
  readonly working: string;
}

/** Day 1 is the first working day after the start (民法典 art. 201, 行政许可法 art. 82). */
const vectors: readonly Vector[] = [
  { from: "2018-10-15", plus: 7, due: "2018-10-24", working: "Tue 16–Fri 19 (4), Mon 22–Wed 24 (7)" },
  { from: "2018-10-15", plus: 10, due: "2018-10-29", working: "16–19 (4), 22–26 (9), Mon 29 (10)" },
  { from: "2018-10-15", plus: 20, due: "2018-11-12", working: "to 10-29 (10), 30–11-02 (14), 5–9 (19), Mon 12 (20)" },
  { from: "2018-10-08", plus: 5, due: "2018-10-15", working: "intake: Tue 9–Fri 12 (4), Mon 15 (5)" },
  {
    from: "2018-10-08",
    plus: 20,
    due: "2018-11-05",
    working: "legal: to 10-15 (5), 16–19 (9), 22–26 (14), 29–11-02 (19), Mon 5 (20)",
  },
  {
    from: "2018-10-08",
    plus: 30,
    due: "2018-11-19",
    working: "legal and 10 more: to 11-05 (20), 6–9 (24), 12–16 (29), Mon 19 (30)",
  },
  {
    from: "2018-10-08",
    plus: 45,
    due: "2018-12-10",
    working: "to 11-19 (30), 20–23 (34), 26–30 (39), 12-03–07 (44), Mon 10 (45)",
  },
  {
    from: "2018-10-08",
    plus: 60,
    due: "2018-12-29",
    working: "to 12-10 (45), 11–14 (49), 17–21 (54), 24–28 (59), Sat 29 works by the paper for 2019 (60)",
  },
  { from: "2018-11-01", plus: 10, due: "2018-11-15", working: "delivery: Fri 2 (1), 5–9 (6), 12–15 (10)" },
  { from: "2024-03-02", plus: 5, due: "2024-03-08", working: "from a Saturday: Mon 4–Fri 8 (5)" },
  { from: "2024-03-01", plus: 5, due: "2024-03-08", working: "from the Friday before it, the same: Mon 4–Fri 8 (5)" },
  { from: "2024-09-30", plus: 5, due: "2024-10-12", working: "1–7 off, Tue 8–Fri 11 (4), Sat 12 works (5)" },
  { from: "2024-02-08", plus: 5, due: "2024-02-21", working: "Fri 9 works (1), 10–17 off, Sun 18 works (2), 19–21 (5)" },
  {
    from: "2024-01-31",
    plus: 20,
    due: "2024-03-04",
    working: "1–2 (2), Sun 4 works (3), 5–9 (8), Sun 18 works (9), 19–23 (14), 26–03-01 (19), Mon 4 (20)",
  },
  {
    from: "2013-09-16",
    plus: 20,
    due: "2013-10-18",
    working: "17–18 (2), 19–21 off, Sun 22–Fri 27 (8), Sun 29–Mon 30 (10), 1–7 off, 8–11 (14), Sat 12 works (15), 14–18 (20)",
  },
  {
    from: "2013-09-16",
    plus: 45,
    due: "2013-11-22",
    working: "to 10-18 (20), 21–25 (25), 28–11-01 (30), 4–8 (35), 11–15 (40), 18–22 (45)",
  },
  {
    from: "2026-02-12",
    plus: 20,
    due: "2026-03-18",
    working: "Fri 13, Sat 14 works (2), 15–23 off, 24–27 and Sat 28 (7), 03-02–06 (12), 9–13 (17), 16–18 (20)",
  },
  {
    from: "2020-01-14",
    plus: 10,
    due: "2020-02-04",
    working: "15–17 (3), Sun 19 works (4), 20–23 (8), 24–02-02 off, Mon 3–Tue 4 (10)",
  },
  {
    from: "2020-01-20",
    plus: 20,
    due: "2020-02-25",
    working: "21–23 (3), off to 02-02, 3–7 (8), 10–14 (13), 17–21 (18), 24–25 (20)",
  },
  { from: "2019-04-26", plus: 3, due: "2019-04-30", working: "Sun 28 works (1), Mon 29–Tue 30 (3)" },
  { from: "2015-08-31", plus: 5, due: "2015-09-08", working: "Tue 1–Wed 2 (2), 3–5 off, Sun 6 works (3), Mon 7–Tue 8 (5)" },
  { from: "2023-09-25", plus: 7, due: "2023-10-10", working: "26–28 (3), 29–10-06 off, Sat 7–Sun 8 work (5), Mon 9–Tue 10 (7)" },
];

/** The same counts on a day when nobody knew of the amendment. */
const asKnownThen: readonly (Vector & { readonly knownOn: string })[] = [
  {
    knownOn: "2019-11-21",
    from: "2020-01-14",
    plus: 10,
    due: "2020-02-01",
    working: "15–17 (3), 19 (4), 20–23 (8), 24–30 off, Fri 31 (9), Sat 02-01 works (10)",
  },
  {
    knownOn: "2020-01-26",
    from: "2020-01-20",
    plus: 20,
    due: "2020-02-21",
    working: "21–23 (3), Fri 31–Sat 1 (5), 3–7 (10), 10–14 (15), 17–21 (20)",
  },
  { knownOn: "2019-03-21", from: "2019-04-26", plus: 3, due: "2019-05-02", working: "Mon 29–Tue 30 (2), 05-01 off, Thu 2 (3)" },
  { knownOn: "2015-05-12", from: "2015-08-31", plus: 5, due: "2015-09-07", working: "1–4 (4), Mon 7 (5)" },
];

describe("a limit in working days", () => {
  const calendar = workingCalendar();

  test.each(vectors)("of $plus from $from ends on $due: $working", ({ from, plus, due }) => {
    expect(calendar.after(day(from), plus)).toEqual({ on: due, provisional: false });
    expect(calendar.between(day(from), day(due))).toBe(plus);
  });

  test.each(asKnownThen)("of $plus from $from was to end on $due as known on $knownOn: $working", (vector) => {
    const known = calendarBook().knownOn(day(vector.knownOn));
    expect(known.after(day(vector.from), vector.plus)).toEqual({ on: vector.due, provisional: false });
  });

  test("is put off by a special procedure", () => {
    // Without it 10-10. Not counted: Thu 28 (1), 29–10-06 off, Sat 7–Sun 8 work (3), 9–11 (6). Counted: 26–27 (2), 12–13 (4), 16–18 (7).
    const procedure = { from: day("2023-09-27"), to: day("2023-10-11") };
    expect(calendar.between(procedure.from, procedure.to)).toBe(6);
    expect(calendar.after(day("2023-09-25"), 7, [procedure]).on).toBe("2023-10-18");
  });

  test("is put off by what two pauses that overlap cover together", () => {
    // Not counted: 10-18–19, 22–26: 7. Counted: 16–17 (2), 29–11-02 (7). A sum of 4 and 5 would be 9, and give 11-06.
    const pauses = [
      { from: day("2018-10-19"), to: day("2018-10-26") },
      { from: day("2018-10-17"), to: day("2018-10-23") },
    ];
    expect(calendar.after(day("2018-10-15"), 7, pauses).on).toBe("2018-11-02");
  });

  test("is bounded by the end of the calendar where it is assumed that nobody ever works again", () => {
    const assumption = { weekdaysOff: 366, inARow: 366, weekendDaysWorking: 0 };
    expect(calendarBook(stateCouncilNotices, { assumption }).final.after(day("2026-12-31"), 1).latest).toBe("2299-12-31");
  });

  test("of no days ends on the day itself, whatever day that is", () => {
    expect(calendar.after(day("2024-10-01"), 0).on).toBe("2024-10-01");
  });

  test("is provisional once it runs past the last year whose holidays are announced", () => {
    // 2026-12-30 is a Wednesday; of 2027 nothing is announced, so Friday 01-01 counts as any Friday until it is.
    expect(calendar.after(day("2026-12-30"), 1)).toEqual({ on: "2026-12-31", provisional: false });
    // At the latest eight weekdays rest in a row, Fri 1 to Tue 12.
    const inJanuary = { on: "2027-01-01", provisional: true, earliest: "2027-01-01", latest: "2027-01-13" };
    expect(calendar.after(day("2026-12-30"), 2)).toEqual(inJanuary);
    const itself = { on: "2027-03-01", provisional: true, earliest: "2027-03-01", latest: "2027-03-01" };
    expect(calendar.after(day("2027-03-01"), 0)).toEqual(itself);
  });

  test("that reaches into a year was provisional until the paper of that year came out", () => {
    const in2018 = workingCalendar(stateCouncilNotices.filter(({ year }) => year <= 2018));
    // Without the paper for 2019 Saturday 12-29 rests and Monday 12-31 works: day 60 falls on that Monday.
    expect(in2018.after(day("2018-10-08"), 60)).toEqual({ on: "2018-12-31", provisional: false });
    expect(in2018.after(day("2018-10-08"), 61)).toMatchObject({ on: "2019-01-01", provisional: true });
  });

  test("that begins before the first announced year is provisional", () => {
    // Fri 2006-12-29; the paper for 2007 makes 30 and 31 work. Of the days before it nobody says anything.
    expect(calendar.after(day("2006-12-31"), 1)).toEqual({ on: "2007-01-04", provisional: false });
    expect(calendar.after(day("2006-12-27"), 4)).toMatchObject({ on: "2006-12-31", provisional: true });
  });

  test("is counted backwards as a negative number", () => {
    expect(calendar.between(day("2018-10-24"), day("2018-10-15"))).toBe(-7);
  });

  test("that no calendar can hold is an error of the caller", () => {
    for (const days of [30_000, 1e15, -1, 0.5, Number.NaN])
      expect(() => calendar.after(day("2099-12-31"), days)).toThrow(RangeError);
  });
});

/**
 * Rest days that differ from plain weekends, and weekends that work, as a table of the papers of twenty years gives them; a
 * weekend inside a run of days off is named there too. December days may stem from the paper of the year after.
 */
const years: Readonly<Record<number, { readonly off: string; readonly work: string }>> = {
  2013: {
    off: "01-01..01-03, 02-09..02-15, 04-04..04-06, 04-29..05-01, 06-10..06-12, 09-19..09-21, 10-01..10-07",
    work: "01-05, 01-06, 02-16, 02-17, 04-07, 04-27, 04-28, 06-08, 06-09, 09-22, 09-29, 10-12",
  },
  2014: {
    off: "01-01, 01-31..02-06, 04-05, 04-07, 05-01..05-03, 06-02, 09-08, 10-01..10-07",
    work: "01-26, 02-08, 05-04, 09-28, 10-11",
  },
  2015: {
    off: "01-01..01-03, 02-18..02-24, 04-05..04-06, 05-01, 06-20, 06-22, 09-03..09-05, 09-27, 10-01..10-07",
    work: "01-04, 02-15, 02-28, 09-06, 10-10",
  },
  2018: {
    off: "01-01, 02-15..02-21, 04-05..04-07, 04-29..05-01, 06-18, 09-24, 10-01..10-07, 12-30..12-31",
    work: "02-11, 02-24, 04-08, 04-28, 09-29, 09-30, 12-29",
  },
  2019: {
    off: "01-01, 02-04..02-10, 04-05, 05-01..05-04, 06-07, 09-13, 10-01..10-07",
    work: "02-02, 02-03, 04-28, 05-05, 09-29, 10-12",
  },
  2020: {
    off: "01-01, 01-24..02-02, 04-04..04-06, 05-01..05-05, 06-25..06-27, 10-01..10-08",
    work: "01-19, 04-26, 05-09, 06-28, 09-27, 10-10",
  },
  2026: {
    off: "01-01..01-03, 02-15..02-23, 04-04..04-06, 05-01..05-05, 06-19..06-21, 09-25..09-27, 10-01..10-07",
    work: "01-04, 02-14, 02-28, 05-09, 09-20, 10-10",
  },
};

describe("the year as the hall works it", () => {
  const calendar = workingCalendar();

  test.each(Object.entries(years))("%s rests and works as its papers say, and else by the week", (year, { off, work }) => {
    const rests = new Set(daysIn(year, off));
    const works = new Set(daysIn(year, work));
    for (const date of daysIn(year, "01-01..12-31")) {
      const weekend = [0, 6].includes(new Date(date).getUTCDay());
      const expected = works.has(date) || (!weekend && !rests.has(date));
      expect({ date, works: calendar.isWorkingDay(day(date)) }).toEqual({ date, works: expected });
    }
  });
});

function daysIn(year: string, list: string): string[] {
  return list.split(", ").flatMap((run) => {
    const [first = run, last = first] = run.split("..");
    const days: string[] = [];
    for (const date = new Date(`${year}-${first}`); date <= new Date(`${year}-${last}`); date.setUTCDate(date.getUTCDate() + 1))
      days.push(date.toISOString().slice(0, 10));
    return days;
  });
}
