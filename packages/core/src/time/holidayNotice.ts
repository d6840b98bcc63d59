import { dayNumber, type CivilDate, type DayNumber } from "./civilDate.ts";

/**
 * A yearly notice on days off, or an amendment of one, as published.
 *
 * 中文  节假日安排通知
 * Law   全国年节及纪念日放假办法; the notice may move days inside its year and at its edges
 */
export interface HolidayNotice {
  /** The year it arranges. */
  readonly year: number;
  /** Whether it changes an earlier notice instead of announcing the year. */
  readonly amends?: boolean;
  /** 文号, where known. */
  readonly number?: string;
  /** Day of publication, where known. */
  readonly publishedOn?: string;
  /** Days off 放假: a day, or first and last day of a run with a slash between. */
  readonly off: readonly string[];
  /** Working days on weekends 调休上班, written likewise. */
  readonly work: readonly string[];
}

/** The single days of runs such as `2013-02-09/2013-02-15`. */
export function* daysOf(runs: readonly string[]): Generator<DayNumber> {
  for (const run of runs) {
    const [first = run, last = first] = run.split("/");
    for (let day = dayNumber(first as CivilDate); day <= dayNumber(last as CivilDate); day++) yield day;
  }
}
