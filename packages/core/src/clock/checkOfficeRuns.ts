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
  yield* checkPaused(derivation, evidence);
  const { runs, startedAt, counted, budget, paused } = derivation;
  let last = daysLater(startedAt, -1);
  for (const [index, run] of runs.entries()) {
    const path = ["runs", index];
    if (run.from.slice(0, 10) !== daysLater(last, 1) || run.to < run.from) yield { code: "derivation.gap", path };
    if (!isAsSaid(run, evidence)) yield { code: "derivation.day-wrong", path };
    last = run.to.slice(0, 10);
  }
  const [first, final] = [runs[0], runs.at(-1)];
  if (first?.kind === "worked" && first.from !== startedAt) yield { code: "derivation.gap", path: ["runs", 0] };
  if (final?.kind !== "worked" || final.to !== counted) yield { code: "derivation.end-wrong", path: ["counted"] };
  const due = paused.reduce((sum, { seconds }) => sum + seconds, budget);
  const worked = runs.reduce((sum, run) => sum + (run.kind === "worked" ? run.seconds : 0), 0);
  if (worked !== due) yield { code: "derivation.miscounted", path: ["runs"], params: { counted: worked, due } };
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

/** Each pause of the account that began in time puts the end off by its own office time, and no more than it was said to need. */
function* checkPaused({ paused, budget, counted }: OfficeDerivation, evidence: Evidence): Generator<Issue> {
  const { ledger, profile, asOf } = evidence;
  const day = officeSeconds(`${workingDay(evidence)}T00:00:00`, `${workingDay(evidence)}T23:59:59`, evidence);
  const length = "unit" in ledger.budget ? ledger.budget.length * (ledger.budget.unit === "hour" ? 3600 : day) : 0;
  if (budget !== ledger.extensions.reduce((sum, { days }) => sum + days * day, length)) {
    yield { code: "derivation.unlike-ledger", path: ["budget"] };
  }
  for (const [index, { pause, from, seconds }] of paused.entries()) {
    const path = ["paused", index];
    if (!says(pause.basis)) yield { code: "derivation.basis-missing", path };
    const known = ledger.pauses.some((one) => JSON.stringify(one) === JSON.stringify(pause));
    const most = officeSeconds(from, pause.to ?? asOf, evidence);
    const stated = pause.stated === undefined ? Infinity : pause.stated * day;
    const left = stated - officeSeconds(pause.from, from, evidence);
    if (!known || from < pause.from || seconds !== Math.min(most, left)) yield { code: "derivation.day-wrong", path };
  }
  if (profile.overlaps.value === "each") {
    const begun = ledger.pauses.filter(({ from, to = asOf }) => from < counted && officeSeconds(from, to, evidence) > 0);
    if (paused.filter(({ seconds }) => seconds > 0).length !== begun.length)
      yield { code: "derivation.unlike-ledger", path: ["paused"] };
  }
}

/** Some day of work on which a whole day's office time can be read off. */
const workingDay = ({ ledger, notices }: Evidence): string =>
  [...daysFrom(ledger.startedAt, daysLater(ledger.startedAt, 30))].find((day) => worksOn(day, notices)) ?? "";

const secondOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8));

/** Office seconds between two moments of the same clock, day by day. */
function officeSeconds(from: string, to: string, { notices, profile }: Evidence): number {
  let sum = 0;
  for (const day of daysFrom(from, to)) {
    if (!worksOn(day, notices)) continue;
    const begin = from.startsWith(day) ? secondOfDay(from.slice(11)) : 0;
    const end = to.startsWith(day) ? secondOfDay(to.slice(11)) : 86_400;
    for (const [opens, closes] of profile.officeHours.value[0]?.intervals ?? []) {
      sum += Math.max(0, Math.min(secondOfDay(closes), end) - Math.max(secondOfDay(opens), begin));
    }
  }
  return sum;
}
