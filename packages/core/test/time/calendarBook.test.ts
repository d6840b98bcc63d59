import {
  calendarBook,
  civilDate,
  dayNumber,
  stateCouncilNotices,
  usualHolidays,
  weekday,
  workingCalendar,
  type HolidayNotice,
} from "@banjie/core";
import { describe, expect, test } from "vitest";
import { day } from "../given.ts";

const book = calendarBook();

describe("a hall's calendars", () => {
  test("are the same by every notice and by what is known today", () => {
    expect(book.final.after(day("2019-04-26"), 3)).toEqual(workingCalendar().after(day("2019-04-26"), 3));
    expect(book.knownOn(day("2026-12-31"))).toBe(book.final);
  });

  test("know a notice from the day it is published", () => {
    expect(book.knownOn(day("2019-03-21")).isWorkingDay(day("2019-05-02"))).toBe(true);
    expect(book.knownOn(day("2019-03-22")).isWorkingDay(day("2019-05-02"))).toBe(false);
  });

  test("know a notice whose publication nobody knows from the first day it speaks of", () => {
    // The paper for 2008 makes Saturday 2007-12-29 a working day; Monday the 31st rests.
    expect(book.knownOn(day("2007-12-28")).horizon).toBe("2007-12-31");
    expect(book.knownOn(day("2007-12-29")).horizon).toBe("2008-12-31");
    expect(book.knownOn(day("2007-12-28")).isWorkingDay(day("2007-12-31"))).toBe(true);
    expect(book.knownOn(day("2007-12-29")).isWorkingDay(day("2007-12-31"))).toBe(false);
  });

  test("know of nothing before the first notice: every count is provisional", () => {
    const unaware = book.knownOn(day("2006-12-15"));
    expect(unaware.horizon).toBeUndefined();
    // Mon 2007-01-01 is a weekday as far as anybody knows. At the latest eight weekdays rest, Mon 1 to Wed 10.
    expect(unaware.after(day("2006-12-31"), 1)).toEqual({
      on: "2007-01-01",
      provisional: true,
      earliest: "2007-01-01",
      latest: "2007-01-11",
    });
    expect(unaware.dayOf(day("2007-01-01"))).toEqual({ works: true, because: "week", announced: false });
  });

  test("are made once for each state of knowledge", () => {
    const made = new Set<unknown>();
    for (let number = dayNumber(day("2006-01-01")); number <= dayNumber(day("2026-12-31")); number++)
      made.add(book.knownOn(civilDate(number)));
    expect(made.size).toBe(stateCouncilNotices.length + 1);
  });
});

describe("the horizon", () => {
  test("is the last day of the last year that is announced", () => {
    expect(book.final.horizon).toBe("2026-12-31");
    expect(book.knownOn(day("2018-12-05")).horizon).toBe("2018-12-31");
    expect(book.knownOn(day("2018-12-06")).horizon).toBe("2019-12-31");
  });

  test("does not reach over a year that nobody announces", () => {
    const gap = calendarBook(stateCouncilNotices.filter(({ year }) => year !== 2020)).final;
    expect(gap.horizon).toBe("2019-12-31");
    expect(gap.after(day("2021-03-01"), 5).provisional).toBe(true);
  });

  test("is not moved by an amendment, a regional notice or a closure", () => {
    const more: HolidayNotice[] = [
      { kind: "amendment", year: 2027, off: ["2027-05-04"] },
      { kind: "regional", region: "广西", year: 2027, off: ["2027-04-09"] },
      { kind: "closure", basis: "市政府令", off: ["2027-03-01"] },
    ];
    const { final } = calendarBook([...stateCouncilNotices, ...more], { region: "广西" });
    expect(final.horizon).toBe("2026-12-31");
    // What is ordered already is known already.
    expect(final.dayOf(day("2027-03-01"))).toMatchObject({ works: false, announced: true });
    expect(final.onOrAfter(day("2027-03-01")).earliest).toBe("2027-03-02");
  });
});

describe("holidays of a region, and closures of a hall", () => {
  // 广西 三月三 2018: Wed 04-18 to Fri 04-20.
  const guangxi: HolidayNotice = {
    kind: "regional",
    region: "广西",
    year: 2018,
    publishedOn: "2018-01-10",
    off: ["2018-04-18/2018-04-20"],
  };
  const closed: HolidayNotice = {
    kind: "closure",
    basis: "市政府令第3号",
    reason: "搬迁",
    publishedOn: "2018-04-19",
    off: ["2018-04-23"],
    work: ["2018-04-20"],
  };
  const notices = [closed, guangxi, ...stateCouncilNotices];

  test("of a region are kept by its halls only", () => {
    // From Tue 17: Wed 18, Thu 19, Fri 20 elsewhere; there Mon 23, Tue 24, Wed 25.
    expect(calendarBook([guangxi, ...stateCouncilNotices]).final.after(day("2018-04-17"), 3).on).toBe("2018-04-20");
    const there = calendarBook([guangxi, ...stateCouncilNotices], { region: "广西" });
    expect(there.final.after(day("2018-04-17"), 3).on).toBe("2018-04-25");
  });

  test("go before the country's, the hall's own before the region's, whatever the order of publication", () => {
    const { final, notices: inForce } = calendarBook(notices, { region: "广西" });
    expect(inForce.slice(-2)).toEqual([guangxi, closed]);
    // Fri 20 works by the hall's order, Mon 23 rests by it: Fri 20, Tue 24, Wed 25.
    expect(final.after(day("2018-04-17"), 3).on).toBe("2018-04-25");
    expect(final.isWorkingDay(day("2018-04-20"))).toBe(true);
  });

  test("say why a day rests or works", () => {
    const { final } = calendarBook(notices, { region: "广西" });
    expect(final.dayOf(day("2018-04-19"))).toEqual({ works: false, because: guangxi, announced: true });
    expect(final.dayOf(day("2018-04-20"))).toEqual({ works: true, because: closed, announced: true });
    expect(final.dayOf(day("2018-04-21"))).toEqual({ works: false, because: "week", announced: true });
    expect(final.dayOf(day("2018-12-29")).because).toMatchObject({ kind: "yearly", year: 2019 });
    expect(final.dayOf(day("2027-04-21"))).toEqual({ works: true, because: "week", announced: false });
  });

  test("are known from their publication", () => {
    const there = calendarBook(notices, { region: "广西" });
    expect(there.knownOn(day("2018-04-18")).isWorkingDay(day("2018-04-23"))).toBe(true);
    expect(there.knownOn(day("2018-04-19")).isWorkingDay(day("2018-04-23"))).toBe(false);
  });
});

/** How far the days of a year are from a plain week. */
function changesOf(year: number) {
  const changes = { weekdaysOff: 0, inARow: 0, weekendDaysWorking: 0 };
  let row = 0;
  for (let number = dayNumber(day(`${year}-01-01`)); number <= dayNumber(day(`${year}-12-31`)); number++) {
    const works = book.final.isWorkingDay(civilDate(number));
    if (weekday(number) > 5) changes.weekendDaysWorking += works ? 1 : 0;
    else {
      row = works ? 0 : row + 1;
      changes.weekdaysOff += works ? 0 : 1;
      changes.inARow = Math.max(changes.inARow, row);
    }
  }
  return changes;
}

describe("what is assumed of a year that nobody has announced", () => {
  const years = Array.from({ length: 20 }, (_, index) => 2007 + index);

  test("is two more of everything than any year from 2007 to 2026 has had", () => {
    const most = (of: keyof typeof usualHolidays): number => Math.max(...years.map((year) => changesOf(year)[of]));
    expect({ weekdaysOff: most("weekdaysOff"), inARow: most("inARow"), weekendDaysWorking: most("weekendDaysWorking") }).toEqual({
      weekdaysOff: 23,
      inARow: 6,
      weekendDaysWorking: 12,
    });
    expect(usualHolidays).toEqual({ weekdaysOff: 25, inARow: 8, weekendDaysWorking: 14 });
    expect(years.filter((year) => changesOf(year).inARow === 6)).toEqual([2009, 2020, 2023, 2025, 2026]);
  });

  test("would have held each autumn: what was told of the year ahead came to lie within its bounds", () => {
    let told = 0;
    for (const year of years.slice(1)) {
      const known = workingCalendar(stateCouncilNotices.filter((notice) => notice.year < year));
      for (let number = dayNumber(day(`${year - 1}-12-31`)); number < dayNumber(day(`${year}-12-31`)); number += 3) {
        for (const days of [1, 5, 10, 20, 45]) {
          const came = book.final.after(civilDate(number), days);
          if (came.provisional) continue;
          const { earliest = "", latest = "" } = known.after(civilDate(number), days);
          expect(earliest <= came.on && came.on <= latest).toBe(true);
          told++;
        }
      }
    }
    expect(told).toBeGreaterThan(11_000);
  });
});
