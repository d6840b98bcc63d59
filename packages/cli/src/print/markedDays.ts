import { civilDate, civilDateOf, dayNumber, type CivilDate, type DayRun, type Derivation } from "@banjie/core";
import type { DayMark, MarkedDay } from "./monthSheet.ts";

/** The days on the way to a deadline, for a sheet of its months; none where hours were counted or a day was told. 中文 月历所标之日 */
export function markedDays(derivation: Derivation): MarkedDay[] {
  if (derivation.unit === "officeSecond" || derivation.unit === "told") return [];
  const days: MarkedDay[] = [{ date: civilDateOf(derivation.startedAt), mark: "start" }];
  let count = 0;
  for (const run of derivation.runs) {
    for (const date of daysOf(run)) {
      const mark = date === derivation.counted ? "due" : markOf(run);
      days.push({ date, mark, count: run.kind === "counted" ? ++count : undefined });
    }
  }
  return days;
}

function markOf(run: DayRun): DayMark {
  if (run.kind === "counted") return run.notice ? "madeUp" : "counted";
  return run.kind === "paused" ? "paused" : "rest";
}

function* daysOf({ from, to }: DayRun): Generator<CivilDate> {
  for (let day = dayNumber(from); day <= dayNumber(to); day++) yield civilDate(day);
}
