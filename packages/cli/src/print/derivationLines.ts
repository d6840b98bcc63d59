import {
  civilDate,
  civilDateOf,
  clockNames,
  dayNumber,
  explainDerivation,
  pauseNames,
  say,
  type CivilDate,
  type Deadline,
  type Derivation,
  type Language,
} from "@banjie/core";
import type { MarkedDay } from "./monthSheet.ts";

/** A clock by its name, and which of several it is. */
export const clockName = ({ clock, of }: Pick<Deadline, "clock" | "of">, language: Language): string =>
  of ? `${clockNames[clock][language]} (${pauseNames[of][language]})` : clockNames[clock][language];

/** How a deadline was reached, a line a sentence. 中文 期限推算 */
export const derivationLines = (derivation: Derivation, language: Language): string[] =>
  explainDerivation(derivation).map((statement) => say(statement, language));

/** The days on the way to a deadline, for a sheet of its months; none where hours were counted or a day was told. */
export function markedDays(derivation: Derivation): MarkedDay[] {
  if (derivation.unit === "officeSecond" || derivation.unit === "told") return [];
  const start: MarkedDay = { date: civilDateOf(derivation.startedAt), mark: "start" };
  const days: MarkedDay[] = [start];
  let count = 0;
  for (const run of derivation.runs) {
    for (const date of daysOf(run.from, run.to)) {
      const isDue = date === derivation.counted;
      const own = run.kind === "counted" ? (run.notice ? "madeUp" : "counted") : run.kind === "paused" ? "paused" : "rest";
      days.push({ date, mark: isDue ? "due" : own, count: run.kind === "counted" ? ++count : undefined });
    }
  }
  return days;
}

function* daysOf(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = dayNumber(from); day <= dayNumber(to); day++) yield civilDate(day);
}
