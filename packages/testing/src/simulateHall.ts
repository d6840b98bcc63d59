import {
  civilDateSchema,
  epochMilliseconds,
  instantSchema,
  workingCalendar,
  type Catalogue,
  type Command,
  type Done,
  type Hall,
  type LocalInstant,
  type Refusal,
  type Result,
  type WorkingCalendar,
} from "@banjie/core";
import type { SimulatedClock } from "./simulatedClock.ts";
import { agenda, type Agenda } from "./simulation/agenda.ts";
import { casePlan } from "./simulation/casePlan.ts";
import { filings, type FilingOptions } from "./simulation/filings.ts";
import { withLateEntries } from "./simulation/lateEntries.ts";
import { withMistakes } from "./simulation/mistakes.ts";
import { officeDay, officeHours, type OfficeTime } from "./simulation/officeHours.ts";
import type { CaseSubject, Step } from "./simulation/step.ts";

/** What is played, on which hall, and how well people work. */
export interface SimulationOptions {
  readonly hall: Hall;
  /** The catalogue the hall was opened with; its items by the five stages are asked for. */
  readonly catalogue: Catalogue;
  /** The clock that the store's `now` follows; set forward to some seconds after each act. */
  readonly clock?: SimulatedClock;
  /** The calendar the hall was opened with. */
  readonly calendar?: WorkingCalendar;
  /** A whole number: the same seed plays the same life. */
  readonly seed: number;
  /** First and last day, `YYYY-MM-DD`; nothing happens after it, so that the last cases stay open. */
  readonly from: string;
  readonly to: string;
  /** Filings on an average working day. */
  readonly casesPerDay: number;
  /** Share of cases that miss their promise, 0.004 unless told; 0 makes a hall that is always in time. */
  readonly lateShare?: number;
  /** Late entries (补录) per act, 0.002 unless told: entered by `record`, breaking a rule of order or form. */
  readonly lateEntries?: number;
  /** Honest mistakes per act, 0.026 unless told: refused by the engine, then done properly. */
  readonly mistakes?: number;
  /** How case ids begin, `YY` unless told. */
  readonly prefix?: string;
}

/** What has been played. */
export interface SimulationSummary {
  /** Cases filed. */
  readonly cases: number;
  /** Acts that the hall took, late entries among them. */
  readonly acts: number;
  /** Attempts that the hall refused, by the code of the first reason. */
  readonly refused: Readonly<Record<string, number>>;
  /** Acts entered by `record`. */
  readonly recordedLate: number;
  /** What `record` marked them with, by code. */
  readonly marks: Readonly<Record<string, number>>;
}

/** How far the simulation is. */
export interface SimulationProgress {
  /** Acts and refused attempts so far, and how many there will be. */
  readonly done: number;
  readonly total: number;
  /** The simulated moment. */
  readonly at: LocalInstant;
  /** What has been played so far; the same object all along, it grows. */
  readonly soFar: SimulationSummary;
}

/**
 * Plays the working life of a hall through the real engine: every act in order of time across all cases, within office hours
 * (08:30–12:00, 14:30–17:30) on working days, +08:00. It yields after each attempt and returns the summary.
 *
 * 中文   大厅模拟器
 * Fails  throws `ZodError` on a date that is none; `RangeError` where no item goes by the five stages; `Error` where the engine
 *        refuses a proper act or takes a mistake
 * Holds  the same options play the same acts; played again on the same log it changes nothing
 * @example
 * ```ts
 * import { createHall, logHeader, memoryStore } from "@banjie/core";
 * import { demoCatalogue, simulatedClock, simulateHall } from "@banjie/testing";
 *
 * const clock = simulatedClock("2013-05-02T08:30:00+08:00");
 * const store = memoryStore({ header: logHeader("益阳市政务中心"), now: clock.now });
 * const hall = await createHall({ store, catalogue: demoCatalogue });
 * if (!hall.ok) throw new Error(hall.error[0]?.code);
 * const days = { from: "2013-05-02", to: "2013-05-03" };
 * const life = simulateHall({ hall: hall.value, catalogue: demoCatalogue, clock, seed: 2013, ...days, casesPerDay: 5 });
 * for await (const { done, total, soFar } of life) if (done === total) console.log(soFar.cases); // => 10
 * ```
 */
export async function* simulateHall(options: SimulationOptions): AsyncGenerator<SimulationProgress, SimulationSummary> {
  const { calendar = workingCalendar(), prefix = "YY", hall, clock } = options;
  const hours = officeHours(civilDateSchema.parse(options.from), civilDateSchema.parse(options.to), calendar);
  const filing = { ...options, prefix, hours };
  const total = countAttempts(options, filing);
  const tally = newTally();
  let done = 0;
  for (const { id, step, number } of attemptsInOrder(options, filing)) {
    const [at, enteredAt] = [hours.at(step.at), hours.at(step.enteredAt)];
    // The same attempt is entered after the same few seconds, whichever way the hall is played.
    clock?.advanceTo(instantSchema.parse(new Date(epochMilliseconds(enteredAt) + (2 + (number % 7)) * 1000).toISOString()));
    const command = { ...step.wish, case: id, at, commit: `${options.seed}/${id}/${number}` } as Command;
    const answer = await (step.how === "lateEntry" ? hall.record(command) : hall.execute(command));
    count(tally, step, command, answer);
    yield { done: ++done, total, at: enteredAt, soFar: tally };
  }
  return tally;
}

/** One attempt at an act: of which case, and the how-manieth of it. */
interface Attempt {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly number: number;
  readonly step: Step;
}

type Shares = Pick<SimulationOptions, "lateShare" | "lateEntries" | "mistakes">;

/** A case's whole life; deterministic, so that it can be told twice. */
function lifeOf(subject: CaseSubject, { lateShare = 0.004, lateEntries = 0.002, mistakes = 0.026 }: Shares): readonly Step[] {
  const plan = casePlan(subject, lateShare);
  const entered = withLateEntries(subject, plan, lateEntries);
  // A life with a late entry is told as it is: a mistake in it might no longer be one.
  return entered === plan ? withMistakes(subject, plan, mistakes) : entered;
}

/** Every attempt of all cases until the hall closes on the last day, in order of time. */
function* attemptsInOrder(shares: Shares, filing: FilingOptions): Generator<Attempt> {
  const ahead: Agenda<Attempt> = agenda();
  const end = filing.hours.days * officeDay;
  const note = (id: string, steps: readonly Step[], number: number): void => {
    const step = steps[number - 1];
    if (step && step.enteredAt < end) ahead.note(step.enteredAt, { id, steps, number, step });
  };
  function* until(time: OfficeTime): Generator<Attempt> {
    while (ahead.time < time) {
      const attempt = ahead.next();
      if (!attempt) return;
      yield attempt;
      note(attempt.id, attempt.steps, attempt.number + 1);
    }
  }
  for (const subject of filings(filing)) {
    yield* until(subject.filedAt);
    note(subject.id, lifeOf(subject, shares), 1);
  }
  yield* until(end);
}

function countAttempts(shares: Shares, filing: FilingOptions): number {
  const end = filing.hours.days * officeDay;
  let total = 0;
  for (const subject of filings(filing)) {
    for (const { enteredAt } of lifeOf(subject, shares)) if (enteredAt < end) total++;
  }
  return total;
}

type Tally = { -readonly [Name in keyof SimulationSummary]: SimulationSummary[Name] } & {
  readonly refused: Record<string, number>;
  readonly marks: Record<string, number>;
};

const newTally = (): Tally => ({ cases: 0, acts: 0, refused: {}, recordedLate: 0, marks: {} });

const addOne = (counts: Record<string, number>, code: string): void => void (counts[code] = (counts[code] ?? 0) + 1);

function count(tally: Tally, { how }: Step, { type, case: id }: Command, answer: Result<Done, Refusal>): void {
  if (answer.ok === (how === "mistake")) {
    const code = answer.ok ? "no refusal" : answer.error.code;
    throw new Error(`Not as the simulation expects: ${type} as ${how} in ${id} met ${code}`);
  }
  if (!answer.ok) return addOne(tally.refused, answer.error.code);
  tally.acts++;
  if (type === "FileCase") tally.cases++;
  if (how === "lateEntry") tally.recordedLate++;
  for (const { code } of answer.value.marks) addOne(tally.marks, code);
}
