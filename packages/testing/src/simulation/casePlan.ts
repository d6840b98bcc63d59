import type { ItemDefinition } from "@banjie/core";
import { aftermath } from "./aftermath.ts";
import { handling } from "./handling.ts";
import { intake, withdrawal, type Intake } from "./intake.ts";
import { shortestStage } from "./limits.ts";
import { closing, dayOf, opening, type OfficeTime } from "./officeHours.ts";
import { between, spread } from "./spread.ts";
import type { Fault, Plan } from "./fault.ts";
import { act, type CaseSubject, type Step } from "./step.ts";

/** Shares of cases. */
const onTheLastDay = 0.15;
const withdrawn = 0.02;

const inspections: ReadonlySet<string> = new Set(["inspection", "testing", "quarantine"]);

/**
 * The life of one case from filing to delivery, each act proper; in time but for a small share, which is told of.
 *
 * 中文   办件全过程
 * In     lateShare — share of those handled that miss their promise
 * Out    with the rules that being late breaks: silence, a missed promise that nobody explains
 * Holds  ascending by time
 */
export function casePlan(subject: CaseSubject, lateShare: number): Plan {
  const { steps, taken } = intake(subject, lateShare === 0);
  if (!taken) return { steps, faults: [] };
  const { dice, definition } = subject;
  const wishes = handling(subject, taken.deemed);
  const silence: Fault[] = taken.deemed ? [{ rule: "R-003", from: opening(dayOf(subject.filedAt) + 6) }] : [];
  const last = taken.countsFrom + promiseOf(definition);
  const gone = dice.chance(withdrawn);
  if (gone) {
    const decided = wishes.findIndex(({ type }) => type === "MakeDecision" || type === "SendUpItem" || type === "CompleteItem");
    wishes.splice(dice.integer(0, decided), wishes.length, withdrawal(subject));
  }
  const late = dice.chance(lateShare) && !gone && mayBeLate(definition);
  const day = late ? last + dice.integer(1, 3) : dayOfCompletion(subject, taken);
  const times = spread(subject, taken.at, wishes.length, momentOf(day, taken.at + (wishes.length + 1) * between, subject));
  const spreadOut = wishes.map((wish, index) => act(times[index] ?? taken.at, wish));
  const handled = late ? paidAtOnce(spreadOut) : spreadOut;
  const inspectedAt = handled.find(({ wish }) => wish.type === "StartSpecialProcedure" && inspections.has(wish.procedure))?.at;
  // What silence accepted counts from its receipt: the five days may be over when somebody finds it.
  const waited: Fault[] =
    inspectedAt !== undefined && dayOf(inspectedAt) > taken.countsFrom + 5 ? [{ rule: "R-017", from: inspectedAt }] : [];
  const faults = [...silence, ...waited, ...(late ? lateness(definition, taken.countsFrom, last) : [])];
  return { steps: [...steps, ...handled, ...aftermath(subject, handled)], faults };
}

/** The days until the applicant pays are not the hall's: who is late is so without them. */
function paidAtOnce(steps: readonly Step[]): Step[] {
  const billedAt = steps.find(({ wish }) => wish.type === "AssessFee")?.at;
  return steps.map((step) => (step.wish.type === "PayFee" ? { ...step, at: (billedAt ?? step.at) + between / 2 } : step));
}

const promiseOf = ({ promised, legal }: ItemDefinition): number => (promised ?? legal)?.length ?? 5;

/** What has but one clock to miss, and nothing that stops it. */
const mayBeLate = ({ promised, legal, stages, procedures = [] }: ItemDefinition): boolean =>
  promised !== undefined &&
  stages === undefined &&
  procedures.every((kind) => kind === "hearing") &&
  (legal === undefined || promised.length + 3 <= legal.length);

function lateness({ kind }: ItemDefinition, countsFrom: number, last: number): Fault[] {
  const missed = (["R-021", "R-022"] as const).map((rule) => ({ rule, from: opening(last + 1) }));
  return kind === "immediate" ? [...missed, { rule: "R-039", from: opening(countsFrom + 1) }] : missed;
}

/** On a day before the promised one, or on that day; what is done on the spot the same day, what has limits of its stages soon. */
function dayOfCompletion({ dice, definition }: CaseSubject, { at, countsFrom }: NonNullable<Intake["taken"]>): number {
  const promised = promiseOf(definition);
  const early = Math.max(dayOf(at), countsFrom + dice.integer(Math.floor(promised / 4), promised - 1));
  const day = dice.chance(onTheLastDay) ? countsFrom + promised : early;
  if (definition.kind === "immediate") return dayOf(at);
  // An inspection begins within five days of acceptance (art. 55).
  const inspected = definition.procedures?.some((kind) => inspections.has(kind)) ? countsFrom + 5 : Infinity;
  return Math.max(dayOf(at), Math.min(day, dayOf(at) + shortestStage(definition), inspected));
}

const momentOf = (day: number, soonest: OfficeTime, { dice }: CaseSubject): OfficeTime =>
  dice.integer(Math.max(soonest, opening(day)), Math.max(soonest, closing(day)));
