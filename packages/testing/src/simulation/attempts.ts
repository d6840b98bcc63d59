import { agenda, type Agenda } from "./agenda.ts";
import { casePlan } from "./casePlan.ts";
import { filings, type FilingOptions } from "./filings.ts";
import { withLateEntries } from "./lateEntries.ts";
import { withMistakes } from "./mistakes.ts";
import { officeDay, type OfficeTime } from "./officeHours.ts";
import type { CaseSubject, Step } from "./step.ts";

/** How well people work, as shares. */
export interface Shares {
  /** Share of cases that miss their promise, 0.004 unless told; 0 makes a hall that is always in time. */
  readonly lateShare?: number;
  /** Late entries (补录) per act, 0.002 unless told: entered by `record`, breaking a rule of order or form. */
  readonly lateEntries?: number;
  /** Honest mistakes per act, 0.026 unless told: refused by the engine, then done properly. */
  readonly mistakes?: number;
}

/** One attempt at an act: of which case, and the how-manieth of it. */
export interface Attempt {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly number: number;
  readonly step: Step;
}

/** A case's whole life; deterministic, so that it can be told twice. */
function lifeOf(subject: CaseSubject, { lateShare = 0.004, lateEntries = 0.002, mistakes = 0.026 }: Shares): readonly Step[] {
  const plan = casePlan(subject, lateShare);
  const entered = withLateEntries(subject, plan, lateEntries);
  // A life with a late entry is told as it is: a mistake in it might no longer be one.
  return entered === plan ? withMistakes(subject, plan, mistakes) : entered;
}

/** Every attempt of all cases until the hall closes on the last day, in order of time. */
export function* attemptsInOrder(shares: Shares, filing: FilingOptions): Generator<Attempt> {
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

/** How many attempts there will be: every life is told once without being played. */
export function countAttempts(shares: Shares, filing: FilingOptions): number {
  const end = filing.hours.days * officeDay;
  let total = 0;
  for (const subject of filings(filing)) {
    for (const { enteredAt } of lifeOf(subject, shares)) if (enteredAt < end) total++;
  }
  return total;
}
