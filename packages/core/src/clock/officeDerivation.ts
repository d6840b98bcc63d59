import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { Counting, Ledger } from "./ledger.ts";
import { nameOf, type NoticeName } from "./noticeName.ts";
import { budgetSeconds, dayOfStart, officeDue, type PausedTime } from "./officeDue.ts";
import { secondsBetween } from "./officeTime.ts";

/** Office time in a row, from moment to moment; or days of rest, from the first to the last. */
export type OfficeRun =
  | { readonly kind: "worked"; readonly from: LocalInstant; readonly to: LocalInstant; readonly seconds: number }
  | { readonly kind: "weekend"; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: "holiday"; readonly from: CivilDate; readonly to: CivilDate; readonly notice: NoticeName };

/** How a moment was reached by office time: what the budget was put off by, and the time that passed till then. */
export function officeDerivation(
  ledger: Ledger,
  counting: Counting,
  asOf: LocalInstant,
): { readonly budget: number; readonly paused: readonly PausedTime[]; readonly runs: readonly OfficeRun[] } {
  const { due, paused } = officeDue(ledger, counting, asOf);
  return {
    budget: budgetSeconds(ledger, dayOfStart(ledger, counting)),
    paused,
    runs: officeRuns(ledger.startedAt, due, counting),
  };
}

function officeRuns(start: LocalInstant, due: LocalInstant, counting: Counting): OfficeRun[] {
  const runs: OfficeRun[] = [];
  for (let number = dayNumber(civilDateOf(start)); number <= dayNumber(civilDateOf(due)); number++) {
    const day = civilDate(number);
    const [from, to] = [
      day === civilDateOf(start) ? start : at(day, "00:00:00", start),
      day === civilDateOf(due) ? due : at(day, "23:59:59", start),
    ];
    add(runs, runOn(day, from, to, counting));
  }
  return runs;
}

const at = (day: CivilDate, time: string, like: LocalInstant): LocalInstant => `${day}T${time}${like.slice(-6)}` as LocalInstant;

function runOn(day: CivilDate, from: LocalInstant, to: LocalInstant, counting: Counting): OfficeRun {
  const { works, because } = counting.calendar.dayOf(day);
  if (works) return { kind: "worked", from, to, seconds: secondsBetween(from, to, counting) };
  return because === "week"
    ? { kind: "weekend", from: day, to: day }
    : { kind: "holiday", from: day, to: day, notice: nameOf(because) };
}

/** A day like the one before goes on its run. */
function add(runs: OfficeRun[], run: OfficeRun): void {
  const last = runs.at(-1);
  if (last?.kind === "worked" && run.kind === "worked") {
    runs[runs.length - 1] = { ...last, to: run.to, seconds: last.seconds + run.seconds };
  } else if (last && last.kind === run.kind && last.kind !== "worked" && sameNotice(last, run)) {
    runs[runs.length - 1] = { ...last, to: civilDateOf(`${run.to}T` as LocalInstant) };
  } else runs.push(run);
}

const sameNotice = (one: OfficeRun, other: OfficeRun): boolean =>
  JSON.stringify("notice" in one && one.notice) === JSON.stringify("notice" in other && other.notice);
