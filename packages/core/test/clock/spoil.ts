import { stateCouncilNotices, type DayRun, type Derivation } from "@banjie/core";

type DayDerivation = Extract<Derivation, { unit: "day" | "naturalDay" }>;
type OfficeDerivation = Extract<Derivation, { unit: "officeSecond" }>;
type Counted = DayDerivation | OfficeDerivation;

/** Ways to spoil a derivation at a place; undefined where there is nothing there to spoil. */
type Spoil = (derivation: Counted, place: number) => Counted | undefined;

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
