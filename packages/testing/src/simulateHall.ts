import {
  civilDateSchema,
  epochMilliseconds,
  instantSchema,
  workingCalendar,
  type Catalogue,
  type Command,
  type DossierCommand,
  type Hall,
  type LocalInstant,
  type HallCommand,
  type WorkingCalendar,
} from "@banjie/core";
import type { SimulatedClock } from "./simulatedClock.ts";
import { attemptsInOrder, foreseen, type Attempt, type Shares } from "./simulation/attempts.ts";
import { officeHours } from "./simulation/officeHours.ts";
import { count, countOfDossier, countOfHall, newTally, type SimulationSummary } from "./simulation/tally.ts";

/** What is played, on which hall, and how well people work. */
export interface SimulationOptions extends Shares {
  readonly hall: Hall;
  /** The catalogue the hall was opened with; its items by the flows that Banjie ships are asked for. */
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
  /** How case ids begin, `YY` unless told. */
  readonly prefix?: string;
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
 * (08:30–12:00, 14:30–17:30) on working days, +08:00. Six filings in a hundred are of a bundle, where the catalogue has any. Services, complaints and checks of windows come every day, as the filings are many. It yields after each attempt and returns the summary. A span of sixteen working
 * days or more has, beside the daily bread, one case of each unusual kind, changes of the catalogue and orders of the hall, complaints, services and the assessment of windows, so that every act and every
 * result occurs however few the filings; the banner of a month, if the span goes on after it.
 *
 * 中文   大厅模拟器
 * Fails  throws `ZodError` on a date that is none; `RangeError` where no item goes by a flow that Banjie ships; `Error` where the
 *        engine refuses a proper act or takes a mistake
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
 * let cases = 0;
 * for await (const { soFar } of life) cases = soFar.cases;
 * cases; // => 10
 * ```
 */
export async function* simulateHall(options: SimulationOptions): AsyncGenerator<SimulationProgress, SimulationSummary> {
  const { calendar = workingCalendar(), prefix = "YY", hall, clock } = options;
  const hours = officeHours(civilDateSchema.parse(options.from), civilDateSchema.parse(options.to), calendar);
  const filing = { ...options, prefix, hours };
  const { total, planted } = foreseen(options, filing);
  const tally = newTally(planted);
  let done = 0;
  async function play(attempt: Attempt): Promise<void> {
    if (attempt.of === "hall") {
      const { wish, at } = attempt.step;
      const command = { ...wish, at: hours.at(at), commit: `${options.seed}/${wish.type}/${at}` } as HallCommand;
      return countOfHall(tally, command, await hall.change(command));
    }
    if (attempt.of === "dossier") {
      const { wish, at } = attempt.step;
      const command = { ...wish, at: hours.at(at), commit: `${options.seed}/${wish.type}/${at}` } as DossierCommand;
      return countOfDossier(tally, command, await hall.execute(command));
    }
    const { id, step, number } = attempt;
    const command = { ...step.wish, case: id, at: hours.at(step.at), commit: `${options.seed}/${id}/${number}` } as Command;
    count(tally, step, command, await (step.how === "lateEntry" ? hall.record(command) : hall.execute(command)));
  }
  for (const attempt of attemptsInOrder(options, filing)) {
    const enteredAt = hours.at(attempt.of === "case" ? attempt.step.enteredAt : attempt.step.at);
    // The same attempt is entered after the same few seconds, whichever way the hall is played.
    const delay = 2 + (attempt.of === "case" ? attempt.number % 7 : 0);
    clock?.advanceTo(instantSchema.parse(new Date(epochMilliseconds(enteredAt) + delay * 1000).toISOString()));
    await play(attempt);
    yield { done: ++done, total, at: enteredAt, soFar: tally };
  }
  return tally;
}
