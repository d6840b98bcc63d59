import { agenda, type Agenda } from "./agenda.ts";
import { casePlan } from "./casePlan.ts";
import { filings, type FilingOptions } from "./filings.ts";
import { jointPlan } from "./joint/jointPlan.ts";
import { isJointSubject } from "./joint/jointSubject.ts";
import { withLateEntries } from "./lateEntries.ts";
import { withMistakes } from "./mistakes.ts";
import { officeDay, type OfficeTime } from "./officeHours.ts";
import { dossierSteps, hallSteps, showcase, type DossierStep, type HallStep, type Life } from "./showcase/showcase.ts";
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
interface CaseAttempt {
  readonly of: "case";
  readonly id: string;
  readonly steps: readonly Step[];
  readonly number: number;
  readonly step: Step;
}

/** An act of the hall itself, attempted. */
interface HallAttempt {
  readonly of: "hall";
  readonly step: HallStep;
}

/** An act of a complaint, a service or a window's assessment, attempted. */
interface DossierAttempt {
  readonly of: "dossier";
  readonly step: DossierStep;
}

export type Attempt = CaseAttempt | HallAttempt | DossierAttempt;

const usualMistakes = 0.026;

/** A case's whole life; deterministic, so that it can be told twice. */
function lifeOf(subject: CaseSubject, { lateShare = 0.004, lateEntries = 0.002, mistakes = usualMistakes }: Shares): Life {
  // A joint case is handled in time and entered when it happens.
  if (isJointSubject(subject)) return { subject, steps: withMistakes(subject, jointPlan(subject), mistakes) };
  const plan = casePlan(subject, lateShare);
  const entered = withLateEntries(subject, plan, lateEntries);
  // A life with a late entry is told as it is: a mistake in it might no longer be one.
  return { subject, steps: entered === plan ? withMistakes(subject, plan, mistakes) : entered };
}

/** The lives of the showcase, with mistakes like all others. */
const showcaseLives = ({ mistakes = usualMistakes }: Shares, filing: FilingOptions): Life[] =>
  showcase(filing).map(({ subject, steps }) => ({ subject, steps: withMistakes(subject, steps, mistakes) }));

/** Every attempt of all cases until the hall closes on the last day, in order of time. */
export function* attemptsInOrder(shares: Shares, filing: FilingOptions): Generator<Attempt> {
  const ahead: Agenda<Attempt> = agenda();
  const end = filing.hours.days * officeDay;
  const note = (
    { subject: { id }, steps }: { readonly subject: { readonly id: string }; readonly steps: readonly Step[] },
    number = 1,
  ) => {
    const step = steps[number - 1];
    if (step && step.enteredAt < end) ahead.note(step.enteredAt, { of: "case", id, steps, number, step });
  };
  function* until(time: OfficeTime): Generator<Attempt> {
    while (ahead.time < time) {
      const attempt = ahead.next();
      if (!attempt) return;
      yield attempt;
      if (attempt.of === "case") note({ subject: attempt, steps: attempt.steps }, attempt.number + 1);
    }
  }
  for (const step of hallSteps(filing)) ahead.note(step.at, { of: "hall", step });
  for (const step of dossierSteps(filing)) ahead.note(step.at, { of: "dossier", step });
  for (const life of showcaseLives(shares, filing)) note(life);
  for (const subject of filings(filing)) {
    yield* until(subject.filedAt);
    note(lifeOf(subject, shares));
  }
  yield* until(end);
}

/** How many attempts there will be: every life is told once without being played. */
export function countAttempts(shares: Shares, filing: FilingOptions): number {
  const end = filing.hours.days * officeDay;
  const inTime = ({ steps }: Life): number => steps.filter(({ enteredAt }) => enteredAt < end).length;
  let total = hallSteps(filing).length + dossierSteps(filing).length;
  for (const life of showcaseLives(shares, filing)) total += inTime(life);
  for (const subject of filings(filing)) total += inTime(lifeOf(subject, shares));
  return total;
}
