import type { Issue } from "../foundation/issue.ts";
import type { HolidayNotice } from "../time/holidayNotice.ts";
import type { DayRun, Derivation } from "./derivation.ts";
import type { Evidence } from "./evidence.ts";
import type { PauseEntry } from "./ledger.ts";
import { daysFrom, daysLater, isNamed, paperOn, worksOn } from "./paperDays.ts";
import { says } from "./basis.ts";

/** A derivation in whole days. */
type DayDerivation = Extract<Derivation, { unit: "day" | "naturalDay" }>;

/** Whether every day of the runs is what is said of it, none is missing, and as many count as must. */
export function* checkDayRuns(derivation: DayDerivation, evidence: Evidence): Generator<Issue> {
  const { runs, counted, startedAt } = derivation;
  const pauses = evidence.ledger.pauses.map((pause) => lastingPause(pause, evidence));
  let last = startedAt.slice(0, 10);
  for (const [index, run] of runs.entries()) {
    const path = ["runs", index];
    if (run.from !== daysLater(last, 1) || run.to < run.from) yield { code: "derivation.gap", path };
    yield* checkRun(run, derivation.unit, pauses, evidence, path);
    last = run.to;
  }
  if (last !== counted) yield { code: "derivation.end-wrong", path: ["counted"] };
  yield* checkSums(derivation, evidence);
  yield* checkEnd(derivation, evidence);
}

/** Every day of a run is what the run says of it. */
function* checkRun(
  run: DayRun,
  unit: DayDerivation["unit"],
  pauses: readonly LastingPause[],
  { notices }: Evidence,
  path: (string | number)[],
): Generator<Issue> {
  const days = [...daysFrom(run.from, run.to)];
  if ("days" in run && run.days !== days.length) yield { code: "derivation.miscounted", path };
  if (run.kind === "paused" && !says(run.pause.basis)) yield { code: "derivation.basis-missing", path };
  const wrong = days.find((day) => !isAsSaid(day, run, unit, pauses, notices));
  if (wrong !== undefined) yield { code: "derivation.day-wrong", path, params: { day: wrong } };
}

function isAsSaid(
  day: string,
  run: DayRun,
  unit: DayDerivation["unit"],
  pauses: readonly LastingPause[],
  notices: readonly HolidayNotice[],
): boolean {
  const named = paperOn(day, notices);
  const works = worksOn(day, notices);
  const within = pauses.filter((pause) => leavesOut(pause, day));
  switch (run.kind) {
    case "weekend":
      return !named && !works;
    case "holiday":
      return !works && isNamed(run.notice, named?.notice);
    case "counted":
      if (within.length > 0) return false;
      return unit === "naturalDay" || (works && isNamed(run.notice, named?.notice));
    case "paused":
      return (works || unit === "naturalDay") && within.some(({ pause }) => isSame(pause, run.pause));
    case "moved":
      return works;
  }
}

/** Budget and extensions are those of the account, and as many days were counted as they make together. */
function* checkSums({ runs, budget, extensions, startedAt, unit }: DayDerivation, { ledger }: Evidence): Generator<Issue> {
  const limit = ledger.budget;
  const allowed =
    "unit" in limit && (limit.unit === "month" ? monthsEnd(startedAt, budget, limit.length) : limit.length === budget);
  if (!allowed || ("unit" in limit && (limit.unit === "workingDay") !== (unit === "day"))) {
    yield { code: "derivation.unlike-ledger", path: ["budget"] };
  }
  if (!isSame(extensions, ledger.extensions)) yield { code: "derivation.unlike-ledger", path: ["extensions"] };
  for (const [index, { basis }] of extensions.entries()) {
    if (!says(basis)) yield { code: "derivation.basis-missing", path: ["extensions", index] };
  }
  const counted = runs.reduce((sum, run) => sum + (run.kind === "counted" ? run.days : 0), 0);
  const due = extensions.reduce((sum, { days }) => sum + days, budget);
  if (counted !== due) yield { code: "derivation.miscounted", path: ["runs"], params: { counted, due } };
}

/**
 * Working days pass over days of rest, and end with one that counts. A period in natural days passes over none; where its last day
 * rests it ends on the one working day after (民法典 art. 203).
 */
function* checkEnd({ runs, unit }: DayDerivation, { notices }: Evidence): Generator<Issue> {
  const end = runs.findLastIndex(({ kind }) => kind === "counted");
  const [within, beyond] = [runs.slice(0, end), runs.slice(end + 1)];
  const counts: readonly DayRun["kind"][] = unit === "day" ? ["counted", "paused", "weekend", "holiday"] : ["counted", "paused"];
  const isMoved = unit === "naturalDay" && !worksOn(runs[end]?.to ?? "", notices);
  const ends = isMoved ? isNextWorkingDay(runs[end]?.to ?? "", beyond, notices) : beyond.length === 0;
  if (!ends || within.some(({ kind }) => !counts.includes(kind)))
    yield { code: "derivation.end-wrong", path: ["runs", runs.length - 1] };
}

/** From a day of rest over others to one day that works, and why. */
function isNextWorkingDay(end: string, beyond: readonly DayRun[], notices: readonly HolidayNotice[]): boolean {
  const last = beyond.at(-1);
  if (last?.kind !== "moved" || last.from !== last.to) return false;
  const named = paperOn(end, notices)?.notice;
  const isReason = last.over === "weekend" ? named === undefined : isNamed(last.over, named);
  return isReason && beyond.slice(0, -1).every(({ kind }) => kind === "weekend" || kind === "holiday");
}

/** A pause with the last day that it leaves out. */
interface LastingPause {
  readonly pause: PauseEntry;
  readonly last: string;
}

/** To its last day; but no more working days than it was said to need. */
function lastingPause(pause: PauseEntry, { notices, asOf }: Evidence): LastingPause {
  const { from, to = asOf, stated = Infinity } = pause;
  let left = stated;
  for (const day of stated === Infinity ? [] : daysFrom(daysLater(from, 1), to)) {
    if (worksOn(day, notices)) left--;
    if (left === 0) return { pause, last: day };
  }
  return { pause, last: to.slice(0, 10) };
}

const leavesOut = ({ pause, last }: LastingPause, day: string): boolean => pause.from.slice(0, 10) < day && day <= last;

/** Whether so many days lead to the same day of a later month, or to its last where it has no such day. */
function monthsEnd(startedAt: string, days: number, months: number): boolean {
  const [start, end] = [startedAt.slice(0, 10), daysLater(startedAt, days)];
  const apart = monthNumber(end) - monthNumber(start);
  const isLast = daysLater(end, 1).endsWith("-01");
  return apart === months && (end.slice(8) === start.slice(8, 10) || (isLast && end.slice(8) < start.slice(8, 10)));
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
