import { dayNumber, noticeText, usualHolidays, weekday, type CivilDate, type CountedDay, type Language } from "@banjie/core";
import { runsOf, type DayOnTheWay } from "../countedDays.ts";
import type { DueQuestion } from "../dueQuestion.ts";
import { speakIn, type Speak } from "../texts.ts";
import { weekdayName } from "./dayNames.ts";
import { monthSheet, type MarkedDay } from "./monthSheet.ts";

/** A period with its end, and the days that decide it. */
export interface DuePaper {
  readonly question: DueQuestion;
  readonly end: CountedDay;
  readonly days: readonly DayOnTheWay[];
  readonly language: Language;
}

/** Where a period ends, why there, and a sheet of its months. 中文 期限计算 */
export function printDue(paper: DuePaper): string {
  const speak = speakIn(paper.language);
  const parts = [[...sentences(paper, speak)], [monthSheet(shown(marks(paper)), paper.language)], reasons(paper, speak)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function* sentences({ question, end, days, language }: DuePaper, speak: Speak): Generator<string> {
  const named = (date: CivilDate): string => speak("due.day", { date, weekday: weekdayName(date, language) });
  const { from, unit, days: length, knownOn } = question;
  const period = speak(length === 1 ? `period.${unit}.one` : `period.${unit}`, { length });
  const { on, earliest = on, latest = on } = end;
  const said = { from: named(from), period, on: named(on), earliest: named(earliest), latest: named(latest) };
  yield speak(end.provisional ? "due.between" : "due.ends", said);
  if (knownOn) yield speak("due.knownOn", { day: knownOn });
  if (!end.provisional) return;
  const years = [...new Set(days.filter(({ announced }) => !announced).map(({ date }) => date.slice(0, 4)))];
  yield speak("due.provisional", { ...said, ...usualHolidays, years: years.join(speak("said.list")) });
}

/** What each day is to the count; working days are numbered as far as everything is announced. */
function marks({ question, end, days }: DuePaper): MarkedDay[] {
  const { on, provisional, earliest = on, latest = on } = end;
  let count = 0;
  let isKnown = true;
  const ofEnd = (date: CivilDate) =>
    date === on && !provisional ? "due" : date === latest ? "latest" : date === earliest ? "earliest" : undefined;
  const ofDay = ({ date, works }: DayOnTheWay) =>
    !isKnown ? "open" : !works ? "rest" : weekday(dayNumber(date)) > 5 ? "madeUp" : "counted";
  const marked = days.map((day): MarkedDay => {
    isKnown &&= day.announced;
    const isCounted = isKnown && day.works && question.unit === "workingDay";
    return { date: day.date, mark: ofEnd(day.date) ?? ofDay(day), count: isCounted ? ++count : undefined };
  });
  return marked[0]?.date === question.from ? marked : [{ date: question.from, mark: "start" }, ...marked];
}

/** Of more than a year only the first and the last month. */
function shown(days: readonly MarkedDay[]): readonly MarkedDay[] {
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  if (months.length <= 12) return days;
  return days.filter(({ date }) => date.startsWith(months[0] ?? "") || date.startsWith(months.at(-1) ?? ""));
}

/** Why days do not count, and why days of weekends do. */
function reasons({ question, days, language }: DuePaper, speak: Speak): string[] {
  const known = days.filter(({ announced }) => announced);
  const rests = known.filter(({ works }) => !works);
  const inWeekends = rests.filter(({ because }) => because === "week").length;
  const notCounted = [
    ...(question.unit === "workingDay" ? [speak("due.firstDay", { from: question.from })] : []),
    ...(inWeekends > 0 ? [speak("due.weekends", { count: inWeekends })] : []),
    ...noticeLines(rests, language, speak),
  ];
  const madeUp = noticeLines(
    known.filter(({ works }) => works),
    language,
    speak,
  );
  return [...titled(speak(`due.rests.${question.unit}`), notCounted), ...titled(speak("due.madeUp"), madeUp)];
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

/** The days that notices name, each run with its notice. */
const noticeLines = (days: readonly DayOnTheWay[], language: Language, speak: Speak): string[] =>
  runsOf(days).flatMap(({ from, to, because }) =>
    because === "week"
      ? []
      : [speak("due.named", { days: from === to ? from : `${from} – ${to}`, notice: noticeText(because)[language] })],
  );
