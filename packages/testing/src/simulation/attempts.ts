import type { RuleId } from "@banjie/core";
import { agenda, type Agenda } from "./agenda.ts";
import { casePlan } from "./casePlan.ts";
import { filings, type FilingOptions } from "./filings.ts";
import { jointPlan } from "./joint/jointPlan.ts";
import { isJointSubject } from "./joint/jointSubject.ts";
import { dailyService } from "./daily/dailyService.ts";
import type { Fault } from "./fault.ts";
import { withLateEntries } from "./lateEntries.ts";
import { withMistakes } from "./mistakes.ts";
import { withPublication } from "./publication.ts";
import { officeDay, type OfficeTime } from "./officeHours.ts";
import { withLateRenewal } from "./renewals.ts";
import { dossierSteps, hallSteps, showcase, type DossierStep, type HallStep, type Life } from "./showcase/showcase.ts";
import type { CaseSubject, Step } from "./step.ts";

/** How well people work, as shares. */
export interface Shares {
  /**
   * Share of cases that miss their promise, and of renewals applied for too late, 0.004 unless told; 0 makes a hall that is always in
   * time and answers every filing.
   */
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

/** A life with what is wrong with it on purpose. */
interface Told extends Life {
  readonly faults: readonly Fault[];
}

/** A case's whole life; deterministic, so that it can be told twice. */
function lifeOf(subject: CaseSubject, shares: Shares): Told {
  // A joint case is handled in time and entered when it happens.
  if (isJointSubject(subject)) return { ...properly({ subject, steps: jointPlan(subject) }, shares), faults: [] };
  const { lateShare = 0.004, lateEntries = 0.002 } = shares;
  const plan = withLateRenewal(subject, casePlan(subject, lateShare), lateShare);
  const entered = withLateEntries(subject, plan, lateEntries);
  // A life with a late entry is told as it is: a mistake in it might no longer be one.
  if (entered !== plan) return { subject, ...entered, steps: withPublication(subject.people, entered.steps) };
  return { ...properly({ subject, steps: plan.steps }, shares), faults: plan.faults };
}

/** Every grant made public, and an honest mistake now and then. */
const properly = ({ subject, steps }: Life, { mistakes = usualMistakes }: Shares): Life => ({
  subject,
  steps: withMistakes(subject, withPublication(subject.people, steps), mistakes),
});

/** The lives of the showcase, with mistakes like all others. */
const showcaseLives = (shares: Shares, filing: FilingOptions): Told[] =>
  showcase(filing).map((life) => ({ ...properly(life, shares), faults: [] }));

/** What is done about complaints, services and windows: what comes every day, and what does not. */
const dossiersOf = (filing: FilingOptions): DossierStep[] => [...dossierSteps(filing), ...dailyService(filing)];

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
  for (const step of dossiersOf(filing)) ahead.note(step.at, { of: "dossier", step });
  for (const life of showcaseLives(shares, filing)) note(life);
  for (const subject of filings(filing)) {
    yield* until(subject.filedAt);
    note(lifeOf(subject, shares));
  }
  yield* until(end);
}

/** A rule that a case will have broken on purpose by the end. */
export interface Planted {
  readonly case: string;
  readonly rule: RuleId;
}

/** How many attempts there will be, and the faults that are planted: every life is told once without being played. */
export function foreseen(
  shares: Shares,
  filing: FilingOptions,
): { readonly total: number; readonly planted: readonly Planted[] } {
  const end = filing.hours.days * officeDay;
  const planted: Planted[] = [];
  let total = hallSteps(filing).length + dossiersOf(filing).length;
  const foresee = ({ subject: { id }, steps, faults }: Told): void => {
    total += steps.filter(({ enteredAt }) => enteredAt < end).length;
    planted.push(...faults.filter(({ from }) => from < end).map(({ rule }) => ({ case: id, rule })));
  };
  for (const life of showcaseLives(shares, filing)) foresee(life);
  for (const subject of filings(filing)) foresee(lifeOf(subject, shares));
  return { total, planted };
}
