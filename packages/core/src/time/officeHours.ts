import { z } from "zod";
import { civilDate, dayNumber, type CivilDate } from "./civilDate.ts";
import { civilDateOf, type LocalInstant } from "./instant.ts";
import { lastReachable, type WorkingCalendar } from "./workingCalendar.ts";

const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 09:00");
const dayOfYearSchema = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "month and day such as 05-01");

/** The stretches of a day in which the hall is open, in their order. */
const sessionsSchema = z
  .array(z.strictObject({ opens: timeOfDaySchema, closes: timeOfDaySchema }))
  .min(1)
  .refine(
    (sessions) => sessions.every(({ opens, closes }, index) => opens < closes && (sessions[index - 1]?.closes ?? "") <= opens),
    "each session opens before it closes, and not before the one ahead of it has closed",
  );

/**
 * When a hall is open on a working day.
 *
 * 中文  作息时间表
 */
export const officeTableSchema = z.strictObject({
  sessions: sessionsSchema,
  /** 夏令 冬令作息: other sessions from a day of every year to another, both included, over New Year too. */
  seasons: z.array(z.strictObject({ from: dayOfYearSchema, to: dayOfYearSchema, sessions: sessionsSchema })).optional(),
});
export type OfficeTable = z.output<typeof officeTableSchema>;

/** A moment reached by counting office time. */
export interface CountedMoment {
  readonly at: LocalInstant;
  /** True where the count passes through days of years that nobody has announced. */
  readonly provisional: boolean;
}

/**
 * Arithmetic on office time, in whole seconds, by the hall's own clock.
 *
 * 中文  办公时间
 */
export interface OfficeHours {
  /** Seconds of office time on a day of the season in which days are shortest, and longest. */
  readonly shortestDay: number;
  readonly longestDay: number;
  /** Seconds of office time on a day; none where the day rests. */
  officeSecondsOn(date: CivilDate): number;
  /** Seconds of office time between two moments; negative when `to` lies before `from`. */
  officeSecondsBetween(from: LocalInstant, to: LocalInstant): number;
  /** The first moment by which so many seconds of office time have passed. seconds is 0 or more. */
  afterOfficeSeconds(at: LocalInstant, seconds: number): CountedMoment;
}

/**
 * The office hours of a hall, on the days that its calendar has it work.
 *
 * @example
 * ```ts
 * import { localInstantSchema, officeHours, workingCalendar } from "@banjie/core";
 * const moment = (text: string) => localInstantSchema.parse(text);
 * const sessions = [{ opens: "09:00", closes: "12:00" }, { opens: "13:00", closes: "17:00" }];
 * const hours = officeHours({ sessions }, workingCalendar());
 * // Friday 16:30 to Monday 09:30 is one hour.
 * hours.officeSecondsBetween(moment("2018-10-19T16:30:00+08:00"), moment("2018-10-22T09:30:00+08:00")); // => 3600
 * hours.afterOfficeSeconds(moment("2018-10-19T16:30:00+08:00"), 3600).at; // => "2018-10-22T09:30:00+08:00"
 * ```
 */
export function officeHours(table: OfficeTable, calendar: WorkingCalendar): OfficeHours {
  const regular = table.sessions.map(inSeconds);
  const seasons = (table.seasons ?? []).map(({ from, to, sessions }) => ({ from, to, sessions: sessions.map(inSeconds) }));

  function sessionsOn(date: CivilDate): readonly Session[] {
    if (!calendar.isWorkingDay(date)) return [];
    const season = seasons.find(({ from, to }) => isWithin(date.slice(5), from, to));
    return season?.sessions ?? regular;
  }

  /** Office time of a day between two seconds of it. */
  const secondsWithin = (date: CivilDate, from: number, to: number): number =>
    sessionsOn(date).reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(to, closes) - Math.max(from, opens)), 0);

  function officeSecondsBetween(from: LocalInstant, to: LocalInstant): number {
    const [first, last] = [civilDateOf(from), civilDateOf(to)];
    if (first > last || (first === last && secondOf(from) > secondOf(to))) return 0 - officeSecondsBetween(to, from);
    if (first === last) return secondsWithin(first, secondOf(from), secondOf(to));
    let sum = secondsWithin(first, secondOf(from), wholeDay) + secondsWithin(last, 0, secondOf(to));
    for (let day = dayNumber(first) + 1; day < dayNumber(last); day++) sum += secondsWithin(civilDate(day), 0, wholeDay);
    return sum;
  }

  /** What is left of the session at a moment, and the sessions after it. */
  function* sessionsFrom(at: LocalInstant): Generator<Session & { date: CivilDate }> {
    let second = secondOf(at);
    for (let day = dayNumber(civilDateOf(at)); day <= lastReachable; day++) {
      const date = civilDate(day);
      for (const { opens, closes } of sessionsOn(date))
        if (closes > second) yield { date, opens: Math.max(opens, second), closes };
      second = 0;
    }
  }

  /** The moment, written with the offset of the one it is counted from. */
  function reached(from: LocalInstant, date: CivilDate, second: number): CountedMoment {
    const provisional = [civilDateOf(from), date].some((end) => calendar.after(end, 0).provisional);
    return { at: `${date}T${timeOfDay(second)}${from.slice(-6)}` as LocalInstant, provisional };
  }

  function afterOfficeSeconds(at: LocalInstant, seconds: number): CountedMoment {
    if (seconds === 0) return reached(at, civilDateOf(at), secondOf(at));
    let left = seconds;
    if (Number.isSafeInteger(seconds) && seconds > 0) {
      for (const { date, opens, closes } of sessionsFrom(at)) {
        if (left <= closes - opens) return reached(at, date, opens + left);
        left -= closes - opens;
      }
    }
    throw new RangeError(`Outside the calendar: ${seconds} seconds of office time after ${at}`);
  }

  const lengths = [regular, ...seasons.map(({ sessions }) => sessions)].map(lengthOf);
  return {
    shortestDay: Math.min(...lengths),
    longestDay: Math.max(...lengths),
    officeSecondsOn: (date) => secondsWithin(date, 0, wholeDay),
    officeSecondsBetween,
    afterOfficeSeconds,
  };
}

/** A session in seconds of the day. */
interface Session {
  readonly opens: number;
  readonly closes: number;
}

const wholeDay = 86_400;

const lengthOf = (sessions: readonly Session[]): number => sessions.reduce((sum, { opens, closes }) => sum + closes - opens, 0);

const inSeconds = ({ opens, closes }: OfficeTable["sessions"][number]): Session => ({
  opens: secondOf(`T${opens}`),
  closes: secondOf(`T${closes}`),
});

/** Whether a day of the year lies in a season, which may run over New Year. */
const isWithin = (day: string, from: string, to: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

/** The second of the day at which a moment stands; fractions are left off. */
function secondOf(at: string): number {
  const [, hours, minutes, seconds = 0] = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(at) ?? [];
  return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
}

const timeOfDay = (second: number): string =>
  [second / 3600, (second / 60) % 60, second % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
