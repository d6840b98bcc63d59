import { aftermath } from "./aftermath.ts";
import { handling } from "./handling.ts";
import { intake, withdrawal, type Intake } from "./intake.ts";
import { closing, dayOf, opening, type OfficeTime } from "./officeHours.ts";
import { between, spread } from "./spread.ts";
import { act, type CaseSubject, type Step } from "./step.ts";

/** Shares of cases. */
const onTheLastDay = 0.1;
const withdrawn = 0.02;

/**
 * The life of one case from filing to delivery, each act proper and in time.
 *
 * 中文   办件全过程
 * In     lateShare — share of those handled that miss their promise
 * Holds  ascending by time
 */
export function casePlan(subject: CaseSubject, lateShare: number): Step[] {
  const { steps, taken } = intake(subject);
  if (!taken) return [...steps];
  const wishes = handling(subject, taken.deemed);
  if (subject.dice.chance(withdrawn)) {
    const decided = wishes.findIndex(({ type }) => type === "MakeDecision" || type === "SendUpItem" || type === "CompleteItem");
    wishes.splice(subject.dice.integer(0, decided), wishes.length, withdrawal(subject));
  }
  const times = spread(subject, taken.at, wishes.length, completionAt(subject, taken, wishes.length, lateShare));
  const handled = wishes.map((wish, index) => act(times[index] ?? taken.at, wish));
  return [...steps, ...handled, ...aftermath(subject, handled)];
}

/** When handling is to end: on a day before the promised one, on that day, or, for a small share, after it. */
function completionAt(
  { dice, definition }: CaseSubject,
  { at, countsFrom }: NonNullable<Intake["taken"]>,
  acts: number,
  lateShare: number,
): OfficeTime {
  const promised = (definition.promised ?? definition.legal)?.length ?? 5;
  const last = countsFrom + promised;
  const early = Math.max(dayOf(at), countsFrom + dice.integer(Math.floor(promised / 4), promised - 1));
  const day = dice.chance(lateShare) ? last + dice.integer(1, 3) : dice.chance(onTheLastDay) ? last : early;
  const soonest = at + (acts + 1) * between;
  return dice.integer(Math.max(soonest, opening(day)), Math.max(soonest, closing(day)));
}
