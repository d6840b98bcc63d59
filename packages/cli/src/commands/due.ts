import { periodEnd, type CivilDate, type CountedDay, type HolidayNotice, type PeriodUnit } from "@banjie/core";
import { asJson } from "../asJson.ts";
import { openCalendars } from "../calendars.ts";
import { daysOnTheWay, runsOf, type DayOnTheWay } from "../countedDays.ts";
import { answerOf, type DueQuestion } from "../dueQuestion.ts";
import { exitCode, type ExitCode } from "../exitCode.ts";
import { printDue } from "../print/printDue.ts";
import { refuse } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";
import { dueBatch } from "./dueBatch.ts";

export interface DueOptions {
  readonly unit: PeriodUnit;
  readonly knownAt?: CivilDate;
  readonly region?: string;
  readonly notices?: string;
  readonly json?: boolean;
  /** One period, or many on standard input. */
  readonly of: { readonly from: CivilDate; readonly days: number } | "input";
}

/** `banjie due --from DAY --days N`: where a period ends, and why there. 中文 计算期限 */
export async function dueCommand(options: DueOptions, terminal: Terminal): Promise<ExitCode> {
  const { unit, region, knownAt: knownOn, of } = options;
  const calendars = await openCalendars(options.notices);
  if (!calendars.ok) return refuse(calendars.error, options, terminal);
  if (of === "input") return dueBatch(calendars.value, { unit, region, knownOn }, terminal);
  const question: DueQuestion = { ...of, unit, region, knownOn };
  const calendar = calendars.value(question);
  if (!calendar.ok) return refuse([calendar.error], options, terminal);
  const end = periodEnd(of.from, { length: of.days, unit }, calendar.value);
  const days = daysOnTheWay(question, end, calendar.value);
  await terminal.out(
    options.json ? dueJson(question, end, days) : printDue({ question, end, days, language: terminal.language }),
  );
  return exitCode.done;
}

/** The question, the answer, and the days that rest or work otherwise than a reader may think. */
function dueJson(question: DueQuestion, end: CountedDay, days: readonly DayOnTheWay[]): Iterable<string> {
  const known = days.filter(({ announced }) => announced);
  const rests = reasonedRuns(known.filter(({ works }) => !works));
  const madeUp = reasonedRuns(known.filter(({ works, because }) => works && because !== "week"));
  return asJson({ ...question, ...answerOf(end), rests, madeUp });
}

const reasonedRuns = (days: readonly DayOnTheWay[]) => runsOf(days).map((run) => ({ ...run, because: reasonOf(run.because) }));

/** A notice without its own list of days. */
function reasonOf(because: HolidayNotice | "week"): object | "week" {
  if (because === "week") return because;
  const { off: _off, work: _work, ...paper } = because;
  return paper;
}
