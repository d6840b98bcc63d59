import type { Limit } from "../catalogue/limit.ts";
import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import type { DaySpan } from "../time/daySpan.ts";
import { civilDateOf, type LocalInstant } from "../time/instant.ts";
import type { InLanguages } from "../vocabulary/language.ts";
import { dayOf } from "./deadline.ts";
import { dueOf, lengthInDays } from "./dueOf.ts";
import { extendedBy, isTimed, type Counting, type Due, type ExtensionEntry, type Ledger, type PauseEntry } from "./ledger.ts";
import { nameOf, type NoticeName } from "./noticeName.ts";
import { officeDerivation, type OfficeRun } from "./officeDerivation.ts";
import type { PausedTime } from "./officeDue.ts";
import { spanOf } from "./spans.ts";

/** Days in a row of which the same is true, from the first to the last. */
export type DayRun = { readonly from: CivilDate; readonly to: CivilDate } & (
  | {
      readonly kind: "counted";
      readonly days: number;
      /** Where it is only by a notice that they work. */ readonly notice?: NoticeName;
    }
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday"; readonly notice: NoticeName }
  | { readonly kind: "paused"; readonly days: number; readonly pause: PauseEntry }
  /** The working day on which a period in natural days ends, because its last day rests. */
  | { readonly kind: "moved"; readonly over: NoticeName | "weekend" }
);

/**
 * How a deadline was reached, to be read, printed and checked: every day on the way, with why it counts or not.
 *
 * 中文  期限推算依据
 */
export type Derivation = {
  readonly clock: Ledger["clock"];
  /** Nothing before it is counted, nor the day itself. */
  readonly startedAt: LocalInstant;
  readonly basis: InLanguages;
  /** What counting gives. */
  readonly counted: Due;
} & (
  | {
      readonly unit: "day" | "naturalDay";
      readonly budget: number;
      readonly extensions: readonly ExtensionEntry[];
      readonly runs: readonly DayRun[];
    }
  | {
      readonly unit: "officeSecond";
      readonly budget: number;
      readonly paused: readonly PausedTime[];
      readonly runs: readonly OfficeRun[];
    }
  /** A day that was told, not counted. */
  | { readonly unit: "told" }
);

/**
 * Derives a deadline: the days one after another, in runs.
 *
 * 中文  推算过程
 * Holds `checkDerivation` accepts it, and it ends where `dueOf` does
 */
export function derivationOf(ledger: Ledger, counting: Counting, asOf: LocalInstant): Derivation {
  const { clock, startedAt, basis, budget, extensions } = ledger;
  const { due: counted } = dueOf(ledger, counting, asOf);
  const head = { clock, startedAt, basis, counted };
  if ("until" in budget) return { ...head, unit: "told" };
  if (isTimed(ledger, counting)) return { ...head, unit: "officeSecond", ...officeDerivation(ledger, counting, asOf) };
  const unit = budget.unit === "workingDay" ? "day" : "naturalDay";
  const runs = unit === "day" ? workingRuns(ledger, counting, asOf, dayOf(counted)) : naturalRuns(ledger, budget, counting, asOf);
  return { ...head, unit, budget: lengthInDays(budget, civilDateOf(startedAt)), extensions, runs };
}

/** A pause with the days that it leaves out. */
interface PausedDays extends DaySpan {
  readonly pause: PauseEntry;
}

const pausedDays = ({ pauses }: Ledger, { calendar }: Counting, asOf: LocalInstant): PausedDays[] =>
  pauses.map((pause) => ({ pause, ...spanOf(pause, calendar, civilDateOf(asOf)) }));

function workingRuns(ledger: Ledger, counting: Counting, asOf: LocalInstant, due: CivilDate): DayRun[] {
  const paused = pausedDays(ledger, counting, asOf);
  return joined(daysIn(civilDateOf(ledger.startedAt), due), (day) => {
    const { works, because } = counting.calendar.dayOf(day);
    if (!works) return because === "week" ? { kind: "weekend" } : { kind: "holiday", notice: nameOf(because) };
    const pause = pauseOn(day, paused);
    if (pause) return { kind: "paused", pause };
    return because === "week" ? { kind: "counted" } : { kind: "counted", notice: nameOf(because) };
  });
}

function naturalRuns(ledger: Ledger, budget: Limit, counting: Counting, asOf: LocalInstant): DayRun[] {
  const from = civilDateOf(ledger.startedAt);
  const paused = pausedDays(ledger, counting, asOf);
  let left = lengthInDays(budget, from) + extendedBy(ledger);
  let last = from;
  while (left > 0) {
    last = civilDate(dayNumber(last) + 1);
    if (!pauseOn(last, paused)) left--;
  }
  const runs = joined(daysIn(from, last), (day) => {
    const pause = pauseOn(day, paused);
    return pause ? { kind: "paused", pause } : { kind: "counted" };
  });
  return [...runs, ...movedRuns(last, counting)];
}

/** From the last day of a period, if it rests, to the next that works. 民法典 art. 203 */
function movedRuns(last: CivilDate, { calendar }: Counting): DayRun[] {
  const due = calendar.onOrAfter(last).on;
  if (due === last) return [];
  const over = calendar.dayOf(last).because;
  const rest = joined(daysIn(last, civilDate(dayNumber(due) - 1)), (day) => {
    const { because } = calendar.dayOf(day);
    return because === "week" ? { kind: "weekend" } : { kind: "holiday", notice: nameOf(because) };
  });
  return [...rest, { kind: "moved", from: due, to: due, over: over === "week" ? "weekend" : nameOf(over) }];
}

const pauseOn = (day: CivilDate, paused: readonly PausedDays[]): PauseEntry | undefined =>
  paused.find(({ from, to }) => from < day && day <= to)?.pause;

/** The days after one, up to and with another. */
function* daysIn(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day++) yield civilDate(day);
}

/** What is true of one day. */
type DayMark =
  | { readonly kind: "weekend" }
  | { readonly kind: "counted"; readonly notice?: NoticeName }
  | { readonly kind: "holiday"; readonly notice: NoticeName }
  | { readonly kind: "paused"; readonly pause: PauseEntry };

/** Days of which the same is true, as one run. */
function joined(days: Iterable<CivilDate>, markOf: (day: CivilDate) => DayMark): DayRun[] {
  const runs: { mark: DayMark; key: string; from: CivilDate; to: CivilDate; days: number }[] = [];
  for (const day of days) {
    const mark = markOf(day);
    const key = JSON.stringify(mark);
    const last = runs.at(-1);
    if (last?.key === key) [last.to, last.days] = [day, last.days + 1];
    else runs.push({ mark, key, from: day, to: day, days: 1 });
  }
  return runs.map(({ mark, from, to, days: count }) =>
    mark.kind === "counted" || mark.kind === "paused" ? { ...mark, from, to, days: count } : { ...mark, from, to },
  );
}
