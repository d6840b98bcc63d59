import { civilDate, dayNumber, type CivilDate } from "../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CountedDue } from "./countedDue.ts";
import { dueOf } from "./dueOf.ts";
import type { Counting, Due, Ledger } from "./ledger.ts";

/**
 * One clock of one item: its account, and by when.
 *
 * 中文  期限
 * Law   行政许可法 art. 32, 42–47, 82; 优化营商环境条例 art. 36
 */
export interface Deadline extends Ledger, CountedDue {
  readonly from: CivilDate;
  /** What counting gives; `due` is later where the applicant was told a later date (O-04). */
  readonly counted: Due;
  /** The date the applicant was told, where it differs from what counting gives. */
  readonly told?: Due;
}

/** How a clock stands: stopped early, on its last day, overdue; or still running, in time or past it. */
export type Verdict = "early" | "onTheDay" | "overdue" | "open" | "overdueOpen";

/** The deadline of an account. A told date that is later than the counted one is waited for; both are shown. */
export function deadlineOf(ledger: Ledger, counting: Counting, asOf: LocalInstant, told?: Due): Deadline {
  const { due: counted, ...bounds } = dueOf(ledger, counting, asOf);
  const from = civilDateOf(ledger.startedAt);
  if (told === undefined || (told === counted && "unit" in ledger.budget))
    return { ...ledger, from, due: counted, counted, ...bounds };
  return { ...ledger, from, due: isBefore(counted, told) ? told : counted, counted, told, ...bounds };
}

/** Whether a clock runs out at a moment, not with a day. */
export const isMoment = (due: Due): due is LocalInstant => due.length > 10;

/** The day of a due day or moment. */
export const dayOf = (due: Due): CivilDate => due.slice(0, 10) as CivilDate;

function isBefore(due: Due, other: Due): boolean {
  if (isMoment(due) && isMoment(other)) return isEarlier(due, other);
  return dayOf(due) < dayOf(other) || (dayOf(due) === dayOf(other) && isMoment(due));
}

/** Whether something done at a moment is done in time. A day runs to its end. */
export function isInTime(at: LocalInstant, due: Due): boolean {
  return isMoment(due) ? !isEarlier(due, at) : civilDateOf(at) <= due;
}

/** The first moment of the day after, or the moment itself: from then on it has passed. The offset is that of a neighbouring moment. */
export function passedAt(due: Due, offset: string): LocalInstant {
  return isMoment(due) ? due : (`${civilDate(dayNumber(due) + 1)}T00:00:00${offset}` as LocalInstant);
}

/**
 * How a clock stands at a moment. Early means at least one working day before the due day (O-21).
 *
 * 中文  提前 按期 超期 在办 超期在办
 */
export function verdictOf(
  { due, stoppedAt }: Pick<Deadline, "due" | "stoppedAt">,
  { calendar }: Pick<Counting, "calendar">,
  asOf: LocalInstant,
): Verdict {
  if (stoppedAt === undefined) return isInTime(asOf, due) ? "open" : "overdueOpen";
  if (!isInTime(stoppedAt, due)) return "overdue";
  return calendar.between(civilDateOf(stoppedAt), dayOf(due)) >= 1 ? "early" : "onTheDay";
}
