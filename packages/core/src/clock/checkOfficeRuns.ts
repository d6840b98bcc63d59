import type { Issue } from "../foundation/issue.ts";
import { says } from "./basis.ts";
import type { Derivation } from "./derivation.ts";
import type { Evidence } from "./evidence.ts";
import type { OfficeRun } from "./officeDerivation.ts";
import { daysFrom, daysLater, isNamed, paperOn, worksOn } from "./paperDays.ts";

/** A derivation in office time. */
type OfficeDerivation = Extract<Derivation, { unit: "officeSecond" }>;

/** Whether the office time of the runs is there, and is as much as budget and pauses make together. */
export function* checkOfficeRuns(derivation: OfficeDerivation, evidence: Evidence): Generator<Issue> {
  const { runs, startedAt, counted, budget, paused } = derivation;
  if (budget !== budgetOf(evidence)) yield { code: "derivation.unlike-ledger", path: ["budget"] };
  yield* checkPaused(derivation, evidence);
  let last = daysLater(startedAt, -1);
  for (const [index, run] of runs.entries()) {
    const path = ["runs", index];
    if (run.from.slice(0, 10) !== daysLater(last, 1) || run.to < run.from) yield { code: "derivation.gap", path };
    if (!isAsSaid(run, evidence)) yield { code: "derivation.day-wrong", path, params: { day: run.from.slice(0, 10) } };
    last = run.to.slice(0, 10);
  }
  const [first, final] = [runs[0], runs.at(-1)];
  if (first?.kind === "worked" && first.from !== startedAt) yield { code: "derivation.gap", path: ["runs", 0] };
  const due = paused.reduce((sum, { seconds }) => sum + seconds, budget);
  const worked = runs.reduce((sum, run) => sum + (run.kind === "worked" ? run.seconds : 0), 0);
  if (worked !== due) yield { code: "derivation.miscounted", path: ["runs"], params: { counted: worked, due } };
  const isWhole = officeSeconds(startedAt, counted, evidence) === due && isOfficeTime(counted, evidence);
  if (!isWhole || final?.kind !== "worked" || final.to !== counted) yield { code: "derivation.end-wrong", path: ["counted"] };
}

function isAsSaid(run: OfficeRun, evidence: Evidence): boolean {
  const { notices } = evidence;
  if (run.kind === "worked") {
    const days = [...daysFrom(run.from, run.to)];
    return days.every((day) => worksOn(day, notices)) && officeSeconds(run.from, run.to, evidence) === run.seconds;
  }
  return [...daysFrom(run.from, run.to)].every((day) => {
    const paper = paperOn(day, notices);
    return !worksOn(day, notices) && isNamed(run.kind === "holiday" ? run.notice : undefined, paper?.notice);
  });
}

/**
 * The pauses that put the end off are those of the account. With moments as points on the axis of office time, a pause is a stretch of
 * it: no longer than it was said to need, and where each is counted once, without what came before.
 */
function* checkPaused({ paused }: OfficeDerivation, evidence: Evidence): Generator<Issue> {
  const { ledger, asOf, profile } = evidence;
  const pointOf = (at: string): number =>
    officeSeconds(ledger.startedAt, at, evidence) - officeSeconds(at, ledger.startedAt, evidence);
  let [counted, due, place] = [0, budgetOf(evidence), 0];
  for (const pause of ledger.pauses.toSorted((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const begin = pointOf(pause.from);
    const end = Math.min(pointOf(pause.to ?? asOf), begin + (pause.stated ?? Infinity) * daySeconds(evidence, pause.from));
    const from = Math.max(counted, begin);
    if (end <= from || from >= due) continue;
    const said = paused[place];
    const path = ["paused", place];
    const isIt = said && JSON.stringify(said.pause) === JSON.stringify(pause) && pointOf(said.from) === from;
    if (!isIt || said.seconds !== end - from) yield { code: "derivation.unlike-ledger", path };
    if (!says(said?.pause.basis)) yield { code: "derivation.basis-missing", path };
    [due, place] = [due + end - from, place + 1];
    if (profile.overlaps.value === "once") counted = end;
  }
  if (paused.length !== place) yield { code: "derivation.unlike-ledger", path: ["paused"] };
}

/** The budget of the account with its extensions, in office seconds. */
function budgetOf(evidence: Evidence): number {
  const { budget, extensions } = evidence.ledger;
  const day = daySeconds(evidence);
  const length = "unit" in budget ? budget.length * (budget.unit === "hour" ? 3600 : day) : 0;
  return extensions.reduce((sum, { days }) => sum + days * day, length);
}

const secondOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8));

/** The sessions of a day: those of its season, if it has one. */
function sessionsOn(day: string, { profile }: Evidence) {
  const { sessions, seasons = [] } = profile.officeHours.value;
  const on = day.slice(5);
  const season = seasons.find(({ from, to }) => (from <= to ? from <= on && on <= to : from <= on || on <= to));
  return season?.sessions ?? sessions;
}

/** Office seconds of a day of work: of the first since the account was opened. */
function daySeconds(evidence: Evidence, from: string = evidence.ledger.startedAt): number {
  const day = [...daysFrom(from, daysLater(from, 40))].find((one) => worksOn(one, evidence.notices)) ?? from;
  return sessionsOn(day, evidence).reduce((sum, { opens, closes }) => sum + secondOfDay(closes) - secondOfDay(opens), 0);
}

/** Whether the doors are open in the second before a moment. */
function isOfficeTime(at: string, evidence: Evidence): boolean {
  const second = secondOfDay(at.slice(11));
  return sessionsOn(at.slice(0, 10), evidence).some(
    ({ opens, closes }) => secondOfDay(opens) < second && second <= secondOfDay(closes),
  );
}

/** Office seconds from one moment to a later one, day by day; none the other way round. */
function officeSeconds(from: string, to: string, evidence: Evidence): number {
  let sum = 0;
  for (const day of daysFrom(from, to)) {
    if (!worksOn(day, evidence.notices)) continue;
    const begin = from.startsWith(day) ? secondOfDay(from.slice(11)) : 0;
    const end = to.startsWith(day) ? secondOfDay(to.slice(11)) : 86_400;
    for (const { opens, closes } of sessionsOn(day, evidence)) {
      sum += Math.max(0, Math.min(secondOfDay(closes), end) - Math.max(secondOfDay(opens), begin));
    }
  }
  return sum;
}
