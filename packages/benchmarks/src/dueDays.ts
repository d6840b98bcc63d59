import { stateCouncilNotices, workingCalendar, type CivilDate } from "@banjie/core";
import chineseDays from "chinese-days";
import { addDays } from "date-fns/addDays";
import { format } from "date-fns/format";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";

/** Counts working days: a day as text in, a day as text out. */
export interface DayCounter {
  readonly name: string;
  after(date: string, workingDays: number): string;
}

const calendar = workingCalendar();

export const banjie: DayCounter = {
  name: "Banjie",
  after: (date, workingDays) => calendar.after(date as CivilDate, workingDays).on,
};

const pattern = "yyyy-MM-dd";

/** Every day that a notice names, as a developer would keep them: as texts. */
function namedDays(list: "off" | "work"): Set<string> {
  const days = new Set<string>();
  for (const notice of stateCouncilNotices) {
    for (const run of notice[list] ?? []) {
      const [first = "", last = first] = run.split("/");
      for (let date = parseISO(first); format(date, pattern) <= last; date = addDays(date, 1)) days.add(format(date, pattern));
    }
  }
  return days;
}

// What a later notice makes of a day that an earlier one named: 2020-02-01 worked by the first notice for 2020, and rests by the second.
const [off, work] = [namedDays("off"), namedDays("work")];
work.delete("2020-02-01");

/** A loop over days with date-fns and sets of holidays and of working weekends. */
function loop(name: string, isOff: (date: Date) => boolean, isWork: (date: Date) => boolean): DayCounter {
  return {
    name,
    after(from, workingDays) {
      let date = parseISO(from);
      for (let left = workingDays; left > 0;) {
        date = addDays(date, 1);
        if (isWork(date) || (!isWeekend(date) && !isOff(date))) left--;
      }
      return format(date, pattern);
    },
  };
}

export const withTexts = loop(
  "date-fns, holidays as texts",
  (date) => off.has(format(date, pattern)),
  (date) => work.has(format(date, pattern)),
);

const times = (days: Set<string>): Set<number> => new Set([...days].map((date) => parseISO(date).getTime()));
const [offTimes, workTimes] = [times(off), times(work)];

export const withTimes = loop(
  "date-fns, holidays as numbers",
  (date) => offTimes.has(date.getTime()),
  (date) => workTimes.has(date.getTime()),
);

// oxlint-disable-next-line import/no-named-as-default-member -- CommonJS: the named export is there for types only
const { findWorkday } = chineseDays;

export const chinese: DayCounter = { name: "chinese-days", after: (date, workingDays) => findWorkday(workingDays, date) };
