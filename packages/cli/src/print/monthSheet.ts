import { civilDate, dayNumber, weekday, type CivilDate, type DayNumber, type Language } from "@banjie/core";
import stringWidth from "string-width";
import { speakIn, type Speak } from "../texts.ts";
import { monthName, weekdayName } from "./dayNames.ts";

/** What a day is to a count. */
const dayMarks = ["start", "counted", "madeUp", "rest", "paused", "open", "earliest", "due", "latest"] as const;
export type DayMark = (typeof dayMarks)[number];

/** A day that a sheet marks. */
export interface MarkedDay {
  readonly date: CivilDate;
  readonly mark: DayMark;
  /** Which of the counted days it is. */
  readonly count?: number | undefined;
}

/**
 * The months in which marked days lie, as sheets of a wall calendar, and under them what the marks mean.
 *
 * 中文  月历
 * In    days — in order, at least one
 */
export function monthSheet(days: readonly MarkedDay[], language: Language): string {
  const speak = speakIn(language);
  const marked = new Map(days.map((day) => [dayNumber(day.date), day]));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  const sheets = months.map((month) => sheet(`${month}-01` as CivilDate, marked, language, speak));
  return [...sheets, legend(days, speak)].join("\n\n");
}

/** One month, a line a week. */
function sheet(first: CivilDate, marked: ReadonlyMap<DayNumber, MarkedDay>, language: Language, speak: Speak): string {
  const start = dayNumber(first);
  const monday = start - weekday(start) + 1;
  const head = week(monday).map((day) => weekdayName(civilDate(day), language));
  const lines = [head.map((name) => padded(name)).join("")];
  for (let day = monday; isInMonth(day, first) || day < start; day += 7)
    lines.push(
      week(day)
        .map((each) => (isInMonth(each, first) ? cell(each, marked.get(each), speak) : padded("")))
        .join(""),
    );
  return [monthName(first, language), ...lines.map((line) => line.trimEnd())].join("\n");
}

const week = (monday: DayNumber): DayNumber[] => Array.from({ length: 7 }, (_, more) => monday + more);

const isInMonth = (day: DayNumber, first: CivilDate): boolean => civilDate(day).slice(0, 7) === first.slice(0, 7);

/** A day of the month, its mark, and which of the counted days it is: `29+ 60`. */
function cell(day: DayNumber, marked: MarkedDay | undefined, speak: Speak): string {
  const ofMonth = String(Number(civilDate(day).slice(8))).padStart(2);
  const mark = marked ? speak(`mark.${marked.mark}`) : "";
  return padded(`${ofMonth}${padded(mark, 2)}${String(marked?.count ?? "").padStart(3)}`);
}

/** Columns of a day, with a blank to the next. */
const width = 9;

const padded = (text: string, to = width): string => text + " ".repeat(Math.max(0, to - stringWidth(text)));

/** The marks used, each with its meaning. */
function legend(days: readonly MarkedDay[], speak: Speak): string {
  const used = dayMarks.filter((mark) => mark !== "counted" && days.some((day) => day.mark === mark));
  return used.map((mark) => `${speak(`mark.${mark}`)} ${speak(`legend.${mark}`)}`).join("   ");
}
