import { acceptedOn } from "../../case/acceptance.ts";
import type { CaseState } from "../../case/caseState.ts";
import { openPause, resultOf, wasAsked, type ItemState } from "../../case/itemState.ts";
import { countingOf } from "../../case/clocks/countingOf.ts";
import { deadlineFrom, ledgersOf } from "../../case/deadlines.ts";
import type { World } from "../../case/world.ts";
import { allDays, countedDays } from "../../clock/countDays.ts";
import { dayOf, verdictOf, type Deadline, type Verdict } from "../../clock/deadline.ts";
import type { Counting } from "../../clock/ledger.ts";
import { usageOf } from "../../clock/usage.ts";
import { dayNumber, type CivilDate } from "../../time/civilDate.ts";
import { civilDateOf, type LocalInstant } from "../../time/instant.ts";
import type { ClockName } from "../../vocabulary/clock.ts";
import type { TerminalResult } from "../../vocabulary/phase.ts";
import { specialProcedures } from "../../vocabulary/specialProcedure.ts";
import { placeOfItem, type Dates, type Place } from "./place.ts";

/**
 * What is counted of one item, flat: a row of the table that every figure is made from.
 *
 * 中文  事项事实
 */
export interface ItemFacts extends Place, Dates {
  readonly received: CivilDate;
  readonly accepted: CivilDate | undefined;
  readonly ended: CivilDate | undefined;
  readonly result: TerminalResult | "open";
  /** Whether the applicant was asked for more, before acceptance or after, in any round. */
  readonly asked: boolean;
  /** Whether it waits now: for a supplement, or for anything else. */
  readonly inSupplement: boolean;
  readonly suspended: boolean;
  /** How it stands to the promise, of what goes up also to the limit of the lower agency; and to the law. */
  readonly promise: Verdict | "none";
  readonly law: Verdict | "none";
  /** Working days: the limits as published, what was used of them, what went by in special procedures. Absent in another unit. */
  readonly promisedDays: number | undefined;
  readonly usedDays: number | undefined;
  readonly procedureDays: number | undefined;
  readonly lawDays: number | undefined;
  readonly lawUsedDays: number | undefined;
  readonly lawProcedureDays: number | undefined;
  /** Natural days from the filing to the end, or to now. */
  readonly elapsedDays: number;
  readonly hadProcedure: boolean;
  readonly inProcedure: boolean;
  readonly extended: boolean;
  readonly reopened: boolean;
  /** Whether its result reached the applicant without a way to the hall. */
  readonly sentHome: boolean;
}

/** The facts of an item as of a moment; none of one that was never filed, or was deleted as an entry error. */
export function itemFacts(state: CaseState, item: ItemState, world: World, asOf: LocalInstant): ItemFacts | undefined {
  if (!isCounted(item)) return undefined;
  const { receivedAt, endedAt, pauses, rounds, extensions } = item;
  const received = civilDateOf(receivedAt);
  const isSpecialOpen = pauses.some(({ special, to }) => special && to === undefined);
  return {
    ...placeOfItem(state, item, world),
    received,
    accepted: acceptedOn(item, world, civilDateOf(asOf)),
    ended: endedAt && civilDateOf(endedAt),
    result: resultOf(item) ?? "open",
    asked: wasAsked(item),
    inSupplement: endedAt === undefined && (item.phase === "supplementing" || openPause(item, "supplement") !== undefined),
    suspended: endedAt === undefined && openPause(item) !== undefined,
    ...limitFacts(item, world, asOf),
    elapsedDays: dayNumber(civilDateOf(endedAt ?? asOf)) - dayNumber(received),
    hadProcedure: pauses.some(({ special }) => special),
    inProcedure: endedAt === undefined && isSpecialOpen,
    extended: extensions.length > 0,
    reopened: rounds.length > 0,
    sentHome: wasSentHome(item),
  };
}

/** Whether an item is counted at all. */
export const isCounted = ({ phase }: ItemState): boolean => phase !== "unfiled" && phase !== "deleted";

/** Whether the result of an item reached the applicant without a way to the hall. */
export const wasSentHome = ({ deliveredBy }: ItemState): boolean => deliveredBy === "electronic" || deliveredBy === "post";

type LimitFacts = Pick<
  ItemFacts,
  "promise" | "law" | "promisedDays" | "usedDays" | "procedureDays" | "lawDays" | "lawUsedDays" | "lawProcedureDays"
>;

/** The clocks of the whole handling: what goes up is held by the limit of the lower agency. */
const whole: ReadonlySet<ClockName> = new Set(["promised", "legal", "lowerLevel"]);

/** What holds the whole handling of an item: the promise, the law, and the day that is to be kept of what was promised. */
export interface HandlingLimits {
  readonly promise: Deadline | undefined;
  readonly kept: Deadline | undefined;
  readonly law: Deadline | undefined;
}

/** The limits of the whole handling of an item, as of a moment. */
export function handlingLimits(item: ItemState, world: World, asOf: LocalInstant): HandlingLimits {
  const limits = [...ledgersOf(item, world, asOf)]
    .filter(({ clock }) => whole.has(clock))
    .map((ledger) => deadlineFrom(ledger, item, world, asOf));
  const limit = (name: ClockName): Deadline | undefined => limits.find(({ clock }) => clock === name);
  const [promise, lower] = [limit("promised"), limit("lowerLevel")];
  const kept = promise && lower ? harderOf(promise, lower, countingOf(item, world, "promised"), asOf) : (promise ?? lower);
  return { promise, kept, law: lower ?? limit("legal") };
}

function limitFacts(item: ItemState, world: World, asOf: LocalInstant): LimitFacts {
  const { promise, kept, law } = handlingLimits(item, world, asOf);
  const counting = countingOf(item, world, "promised");
  const promised = promise && daysOf(promise, counting, asOf);
  const lawful = law && daysOf(law, counting, asOf);
  return {
    promise: kept ? verdictOf(kept, counting, asOf) : "none",
    law: law ? verdictOf(law, counting, asOf) : "none",
    promisedDays: promised?.budget,
    usedDays: promised?.used,
    procedureDays: promised?.inProcedures,
    lawDays: lawful?.budget,
    lawUsedDays: lawful?.used,
    lawProcedureDays: lawful?.inProcedures,
  };
}

/** What goes up keeps the limit of the lower agency and what was promised: it stands as it does to the worse kept of them, the earlier of two alike. */
function harderOf(one: Deadline, other: Deadline, counting: Counting, asOf: LocalInstant): Deadline {
  const hardnessOf = (limit: Deadline): number => hardness[verdictOf(limit, counting, asOf)];
  if (hardnessOf(one) !== hardnessOf(other)) return hardnessOf(one) > hardnessOf(other) ? one : other;
  return dayOf(one.due) <= dayOf(other.due) ? one : other;
}

const hardness = { early: 0, onTheDay: 1, open: 2, overdue: 3, overdueOpen: 3 } as const satisfies Record<Verdict, number>;

/** A limit in working days: what was allowed, what was used, and what special procedures took beside it. */
interface Days {
  readonly budget: number | undefined;
  readonly used: number;
  readonly inProcedures: number;
}

function daysOf(limit: Deadline, counting: Counting, asOf: LocalInstant): Days | undefined {
  const { unit, used } = usageOf(limit, counting, asOf);
  if (unit !== "workingDay") return undefined;
  const { budget, from, stoppedAt = asOf } = limit;
  const special = { ...limit, pauses: limit.pauses.filter(({ kind }) => specialProcedures.some((known) => known === kind)) };
  const on = civilDateOf(stoppedAt);
  const inProcedures = allDays(special, counting)(from, on) - countedDays(special, counting, asOf)(from, on);
  return { budget: "unit" in budget ? budget.length : undefined, used, inProcedures };
}
