import { civilDate, dayNumber, type CivilDate, type DayNumber } from "./civilDate.ts";
import { nthPast, type DaySpan, type NumberSpan } from "./daySpan.ts";
import { busiest, idlest, usualHolidays, type Guess, type HolidayAssumption } from "./holidayAssumption.ts";
import { daysOf, type HolidayNotice } from "./holidayNotice.ts";
import { noticesInForce } from "./noticesInForce.ts";
import { stateCouncilNotices } from "./stateCouncilNotices.ts";
import { workingDays } from "./workingDays.ts";

/** A day reached by counting working days. */
export interface CountedDay {
  /** The day; where it is provisional, the day by plain weeks. */
  readonly on: CivilDate;
  /** True where the count passes through days of years that nobody has announced. */
  readonly provisional: boolean;
  /** Where it is provisional: the first day it may be, if the holidays to be announced are as assumed. */
  readonly earliest?: CivilDate;
  /** Where it is provisional: the last day it may be. */
  readonly latest?: CivilDate;
}

/** Why a day works or rests. */
export interface CalendarDay {
  readonly works: boolean;
  /** The notice that names it, or the plain week. */
  readonly because: HolidayNotice | "week";
  /** Whether its year is announced or a notice names it: if not, a notice may yet change it. */
  readonly announced: boolean;
}

/**
 * Which days the hall works, and arithmetic on them.
 *
 * 中文  工作日历
 * Law   行政许可法 art. 82: periods are counted in working days, without statutory holidays
 */
export interface WorkingCalendar {
  /** What makes it: the notices, each overruled by those after it, and what is assumed of years that none announces. */
  readonly notices: readonly HolidayNotice[];
  readonly assumption: HolidayAssumption;
  /** The last day of the last year of the unbroken run of announced years; absent while there is none. */
  readonly horizon?: CivilDate;
  isWorkingDay(date: CivilDate): boolean;
  /**
   * The n-th working day after a day, without those in excluded spans; the day itself is not counted (民法典 art. 201). n is 0 or more.
   * Spans come in any order and may overlap: a day is left out once.
   */
  after(date: CivilDate, workingDays: number, excluded?: readonly DaySpan[]): CountedDay;
  /** The day itself if it works, else the next that does (民法典 art. 203). */
  onOrAfter(date: CivilDate): CountedDay;
  /** Working days in (from, to]; negative when `to` lies before `from`. */
  between(from: CivilDate, to: CivilDate): number;
  dayOf(date: CivilDate): CalendarDay;
}

/**
 * The calendar that a list of notices makes for a hall without holidays of its own region.
 *
 * Out  inside the announced years every look-up is O(1), by prefix counts
 * @example
 * ```ts
 * import { workingCalendar, civilDateSchema } from "@banjie/core";
 * const monday = civilDateSchema.parse("2018-10-15");
 * workingCalendar().after(monday, 7).on; // => "2018-10-24"
 * ```
 */
export function workingCalendar(notices: readonly HolidayNotice[] = stateCouncilNotices): WorkingCalendar {
  const known = calendars.get(notices);
  if (known) return known;
  const calendar = calendarOf(noticesInForce(notices), usualHolidays);
  calendars.set(notices, calendar);
  return calendar;
}

/** A calendar is made once for each list of notices. */
const calendars = new WeakMap<readonly HolidayNotice[], WorkingCalendar>();

/** The calendar of notices in the order in which they overrule each other. */
export function calendarOf(notices: readonly HolidayNotice[], assumption: HolidayAssumption): WorkingCalendar {
  const named = namedDays(notices);
  const days = workingDays(named);
  const [since, until] = announcedRun(notices);
  const isAnnounced = (day: DayNumber): boolean => (day >= since && day <= until) || named.has(day);

  /** The n-th working day after a day, one day at a time; of days that nobody has announced a guess is made. */
  function walk(from: DayNumber, n: number, spans: readonly NumberSpan[], guess: Guess): CivilDate {
    let day = from;
    for (let left = n; left > 0 && day < neverAgain;) {
      day++;
      const isPassed = spans.some(([begin, end]) => day > begin && day <= end);
      if (!isPassed && (isAnnounced(day) ? days.works(day) : guess(day))) left--;
    }
    return civilDate(day);
  }

  /** The n-th working day after a day, what is not announced by plain weeks. */
  function nth(from: DayNumber, n: number, spans: readonly NumberSpan[]): DayNumber {
    if (n === 0) return from;
    const start = days.upTo(from);
    if (spans.length === 0) return days.numbered(start + n);
    const passed = spans.map(([begin, end]): NumberSpan => [days.upTo(begin), days.upTo(end)]);
    return days.numbered(nthPast(passed, start, n));
  }

  function after(date: CivilDate, n: number, excluded: readonly DaySpan[] = []): CountedDay {
    const from = dayNumber(date);
    const spans = excluded.map((span): NumberSpan => [dayNumber(span.from), dayNumber(span.to)]);
    const day = nth(from, n, spans);
    if (!isCountable(n) || day > lastReachable) throw new RangeError(`Outside the calendar: ${n} working days after ${date}`);
    const on = civilDate(day);
    if (Math.min(from + 1, day) >= since && day <= until) return { on, provisional: false };
    const reached = (guess: Guess): CivilDate => walk(from, n, spans, guess);
    return { on, provisional: true, earliest: reached(busiest(assumption)), latest: reached(idlest(assumption)) };
  }

  return {
    notices,
    assumption,
    ...(until > -Infinity && { horizon: civilDate(until) }),
    isWorkingDay: (date) => days.works(dayNumber(date)),
    after,
    onOrAfter: (date) => after(civilDate(dayNumber(date) - 1), 1),
    between: (from, to) => days.upTo(dayNumber(to)) - days.upTo(dayNumber(from)),
    dayOf(date) {
      const day = dayNumber(date);
      return { works: days.works(day), because: named.get(day)?.notice ?? "week", announced: isAnnounced(day) };
    },
  };
}

/** The last day that counting may reach. */
export const lastReachable = dayNumber("2199-12-31" as CivilDate);

/** Where looking for a working day ends: an assumption may leave none. */
const neverAgain = dayNumber("2299-12-31" as CivilDate);

const isCountable = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** A day as the last notice that names it has it; within one notice work goes before rest. */
interface NamedDay {
  readonly works: boolean;
  readonly notice: HolidayNotice;
}

function namedDays(notices: readonly HolidayNotice[]): Map<DayNumber, NamedDay> {
  const named = new Map<DayNumber, NamedDay>();
  for (const notice of notices) {
    for (const day of daysOf(notice.off)) named.set(day, { works: false, notice });
    for (const day of daysOf(notice.work)) named.set(day, { works: true, notice });
  }
  return named;
}

/** From the first announced year on, the days of all years up to one that is not announced. */
function announcedRun(notices: readonly HolidayNotice[]): readonly [first: DayNumber, last: DayNumber] {
  const years = new Set(notices.flatMap((notice) => (notice.kind === "yearly" ? [notice.year] : [])));
  const first = Math.min(...years);
  let next = first;
  while (years.has(next)) next++;
  return years.size === 0 ? [Infinity, -Infinity] : [newYearsDay(first), newYearsDay(next) - 1];
}

const newYearsDay = (year: number): DayNumber => dayNumber(`${year}-01-01` as CivilDate);
