import {
  countingBy,
  defaultProfile,
  stateCouncilNotices,
  type DayRun,
  type Derivation,
  type LocalInstant,
  type OfficeRun,
} from "@banjie/core";
import { isWeekend } from "../time/futures.ts";
import { book } from "./anyLedger.ts";

type DayDerivation = Extract<Derivation, { unit: "day" | "naturalDay" }>;
type OfficeDerivation = Extract<Derivation, { unit: "officeSecond" }>;
type Counted = DayDerivation | OfficeDerivation;

/** A derivation of the same account, but of so many days more than it has. */
type Longer = (days: number) => Counted;

/** Ways to spoil a derivation at a place; undefined where there is nothing there to spoil. */
type Spoil = (derivation: Counted, place: number, longer: Longer) => Counted | undefined;

const dayLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The place-th of those runs that fit, changed. */
function changed(
  derivation: Counted,
  place: number,
  fits: (run: DayRun) => boolean,
  change: (run: DayRun) => object,
): Counted | undefined {
  if (derivation.unit === "officeSecond") return undefined;
  const fitting = derivation.runs.flatMap((run, index) => (fits(run) ? [index] : []));
  const index = fitting[place % Math.max(1, fitting.length)];
  if (index === undefined) return undefined;
  const runs = derivation.runs.map((run, each) => (each === index ? change(run) : run));
  return { ...derivation, runs: runs as DayRun[] };
}

const all = (): boolean => true;
const without = ({ runs, ...rest }: Counted, place: number): Counted =>
  ({ ...rest, runs: [...runs].toSpliced(place % runs.length, 1) }) as Counted;

function swapped(derivation: Counted, place: number): Counted | undefined {
  const runs: unknown[] = [...derivation.runs];
  if (runs.length < 2) return undefined;
  const [one, other] = [place % runs.length, (place + 1) % runs.length];
  [runs[one], runs[other]] = [runs[other], runs[one]];
  return { ...derivation, runs } as Counted;
}

/** The first of those runs that fit, with the days after its first left out for another run, and what remains of it. */
function passedOver(runs: readonly DayRun[], passed: (run: DayRun) => DayRun | undefined): DayRun[] | undefined {
  for (const [index, run] of runs.entries()) {
    const other = run.kind === "counted" ? passed(run) : undefined;
    if (!other || run.kind !== "counted") continue;
    const parts = [part(run, run.from, dayLater(other.from, -1)), other, part(run, dayLater(other.to, 1), run.to)];
    return runs.toSpliced(index, 1, ...parts.filter((each) => each !== undefined));
  }
  return undefined;
}

function part(run: DayRun, from: string, to: string): DayRun | undefined {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return days > 0 ? ({ ...run, from, to, days } as DayRun) : undefined;
}

/** The first weekend of a run that no notice names. */
function plainWeekend({ from, to }: DayRun): DayRun | undefined {
  for (let day: string = from; dayLater(day, 1) <= to; day = dayLater(day, 1)) {
    const days = [day, dayLater(day, 1)] as DayRun["from"][];
    const isPlain = days.every((each) => isWeekend(each) && book.final.dayOf(each).because === "week");
    if (isPlain) return { kind: "weekend", from: days[0], to: days[1] } as DayRun;
  }
  return undefined;
}

const on = (day: string, time: string) => `${day}T${time}+08:00` as LocalInstant;

/** A day in the middle of office time of which nothing is counted. */
function idleDay(runs: readonly OfficeRun[], seconds: number): OfficeRun[] | undefined {
  const index = runs.findIndex(({ kind, from, to }) => kind === "worked" && dayLater(from.slice(0, 10), 2) < to.slice(0, 10));
  const run = runs[index];
  if (run?.kind !== "worked") return undefined;
  const idle = dayLater(run.from.slice(0, 10), 1);
  const first = office.officeSecondsBetween(run.from, on(idle, "00:00:00"));
  return runs.toSpliced(
    index,
    1,
    { ...run, to: on(dayLater(idle, -1), "23:59:59"), seconds: first } as OfficeRun,
    { ...run, from: on(idle, "23:59:58"), to: on(idle, "23:59:59"), seconds: 0 } as OfficeRun,
    { ...run, from: on(dayLater(idle, 1), "00:00:00"), seconds: run.seconds - first - seconds } as OfficeRun,
  );
}

const { office } = countingBy(book.final, defaultProfile);
const silent = { "zh-CN": "", en: "" };
const [anyNotice] = stateCouncilNotices;

export const spoils: Readonly<Record<string, Spoil>> = {
  "a day more": (derivation, place) => changed(derivation, place, all, (run) => ({ ...run, to: dayLater(run.to, 1) })),
  "a day less": (derivation, place) => changed(derivation, place, all, (run) => ({ ...run, to: dayLater(run.to, -1) })),
  "a count too high": (derivation, place) =>
    changed(
      derivation,
      place,
      (run) => "days" in run,
      (run) => ("days" in run ? { ...run, days: run.days + 1 } : run),
    ),
  "a run dropped": without,
  "two runs swapped": swapped,
  "a day skipped without its notice": (derivation, place) =>
    changed(
      derivation,
      place,
      ({ kind }) => kind === "holiday",
      ({ from, to }) => ({ kind: "weekend", from, to }),
    ),
  "a day skipped by a notice that does not name it": (derivation, place) =>
    changed(
      derivation,
      place,
      ({ kind }) => kind === "weekend",
      ({ from, to }) => ({ kind: "holiday", from, to, notice: anyNotice }),
    ),
  "a working day called a weekend": (derivation, place) =>
    changed(
      derivation,
      place,
      ({ kind }) => kind === "counted" || kind === "paused",
      ({ from, to }) => ({ kind: "weekend", from, to }),
    ),
  "a counted day called paused": (derivation, place) =>
    changed(
      derivation,
      place,
      ({ kind }) => kind === "counted",
      (run) => ({ ...run, kind: "paused", pause: { kind: "hearing", from: derivation.startedAt, basis: silent } }),
    ),
  "a paused day counted": (derivation, place) =>
    changed(
      derivation,
      place,
      ({ kind }) => kind === "paused",
      ({ from, to, ...run }) => ({ kind: "counted", from, to, days: "days" in run ? run.days : 0 }),
    ),
  "a basis removed": (derivation) => ({ ...derivation, basis: silent }),
  "another basis": (derivation) => ({ ...derivation, basis: { "zh-CN": "别的依据", en: "another basis" } }),
  "a working day passed over as if the end were moved": (_derivation, _place, longer) => {
    const later = longer(1);
    if (later.unit !== "day") return undefined;
    const runs = passedOver(later.runs, ({ from }) => ({ kind: "moved", from, to: from, over: "weekend" }));
    return runs && { ...later, runs };
  },
  "a weekend passed over in natural days": (_derivation, _place, longer) => {
    const later = longer(2);
    if (later.unit !== "naturalDay") return undefined;
    const runs = passedOver(later.runs, plainWeekend);
    return runs && { ...later, runs };
  },
  "an end moved a day too far": (derivation, place) => {
    const counted = dayLater(derivation.counted.slice(0, 10), 1) as DayRun["to"];
    const moved = changed(
      derivation,
      place,
      ({ kind }) => kind === "moved",
      (run) => ({ ...run, to: counted }),
    );
    return moved && { ...moved, counted };
  },
  "an end after the doors had closed": (derivation) => {
    const { unit, counted, runs } = derivation;
    if (unit !== "officeSecond" || !/T(?:12|17):00:00/.test(counted)) return undefined;
    const later = counted.replace(":00:00", ":30:00") as typeof counted;
    const last = runs.at(-1);
    return { ...derivation, counted: later, runs: [...runs.slice(0, -1), { ...last, to: later }] } as Counted;
  },
  "a day of open doors passed over": (_derivation, _place, longer) => {
    const later = longer(1);
    if (later.unit !== "officeSecond") return undefined;
    const runs = idleDay(later.runs, 7 * 3600);
    return runs && { ...later, runs };
  },
  "the basis of a pause removed": (derivation, place) => {
    if (derivation.unit !== "officeSecond") {
      const bare = (run: DayRun) => ("pause" in run ? { ...run, pause: { ...run.pause, basis: silent } } : run);
      return changed(derivation, place, ({ kind }) => kind === "paused", bare);
    }
    if (derivation.paused.length === 0) return undefined;
    return { ...derivation, paused: derivation.paused.map((time) => ({ ...time, pause: { ...time.pause, basis: silent } })) };
  },
  "the basis of an extension removed": (derivation) =>
    derivation.unit === "officeSecond" || derivation.extensions.length === 0
      ? undefined
      : { ...derivation, extensions: derivation.extensions.map((extension) => ({ ...extension, basis: silent })) },
  "an extension forgotten": (derivation) =>
    derivation.unit === "officeSecond" || derivation.extensions.length === 0 ? undefined : { ...derivation, extensions: [] },
  "a budget one too high": (derivation) => ({ ...derivation, budget: derivation.budget + 1 }),
  "another end": (derivation) =>
    ({ ...derivation, counted: `${dayLater(derivation.counted.slice(0, 10), 1)}${derivation.counted.slice(10)}` }) as Counted,
  "another start": (derivation) =>
    ({
      ...derivation,
      startedAt: `${dayLater(derivation.startedAt.slice(0, 10), -1)}${derivation.startedAt.slice(10)}`,
    }) as Counted,
  "a pause forgotten": (derivation) =>
    derivation.unit === "officeSecond" && derivation.paused.some(({ seconds }) => seconds > 0)
      ? { ...derivation, paused: derivation.paused.slice(1) }
      : undefined,
  "office time miscounted": (derivation, place) => {
    if (derivation.unit !== "officeSecond") return undefined;
    const worked = derivation.runs.flatMap((run, index) => (run.kind === "worked" ? [index] : []));
    const index = worked[place % worked.length];
    return {
      ...derivation,
      runs: derivation.runs.map((run, each) =>
        each === index && "seconds" in run ? { ...run, seconds: run.seconds + 60 } : run,
      ),
    };
  },
};
