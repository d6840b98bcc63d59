import type { CaseState } from "../case/caseState.ts";
import type { ItemState } from "../case/itemState.ts";
import { countingOf } from "../case/clocks/countingOf.ts";
import { acceptedSince, isDeemedAccepted, intakeDueOn } from "../case/acceptance.ts";
import { reviewLedgers } from "../case/clocks/evaluationLedgers.ts";
import { deadlineFrom, ledgersOf } from "../case/deadlines.ts";
import { evaluationsOf } from "../case/evaluations.ts";
import { jointParts } from "../case/joint/jointRound.ts";
import type { World } from "../case/world.ts";
import { deadlineOf, isInTime, isMoment, passedAt, type Deadline } from "../clock/deadline.ts";
import type { Counting, Due, Ledger } from "../clock/ledger.ts";
import { dossierLedgers, type DossierState } from "../dossier/dossiers.ts";
import { countingOfWhole, jointLedgers } from "../case/joint/jointLedgers.ts";
import { dossierStream } from "../log/event.ts";
import type { Threshold } from "../profile/threshold.ts";
import { civilDate, dayNumber } from "../time/civilDate.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../time/instant.ts";
import type { CardLevel } from "../vocabulary/card.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { SpecialProcedure } from "../vocabulary/specialProcedure.ts";
import { alertDue } from "./alertDue.ts";

/** A clock that runs out, or reaches a level of supervision, at a moment. */
export interface Falling {
  /** The same whenever it is asked for, and no other's: a host that has dealt with it knows it again. */
  readonly key: string;
  /** From when on it is so. */
  readonly at: LocalInstant;
  /** The case; or the stream of a complaint, a service or a window. */
  readonly case: string;
  /** Absent where it is no item's clock. */
  readonly item?: string;
  readonly clock: ClockName;
  readonly of?: SpecialProcedure;
  /** `due`: the limit has run out; else the level reached. */
  readonly level: "due" | CardLevel;
  /** The day, to its end, or the moment that has passed. */
  readonly after: Due;
}

/** A stretch of time: after the first moment, up to and with the last. */
export interface Span {
  readonly from: LocalInstant;
  readonly to: LocalInstant;
}

/**
 * Everything of these cases and dossiers that falls due in a stretch of time, in order: limits that run out, and levels of supervision
 * that are reached.
 *
 * 中文   到期清单
 * In     span — after `from`, up to and with `to`
 * Holds  stretches that follow on each other give together what one over all of them gives: a week of downtime loses nothing and
 *        doubles nothing
 */
export function fallingDue(states: Iterable<Readonly<CaseState> | Readonly<DossierState>>, world: World, span: Span): Falling[] {
  const falling: Falling[] = [];
  for (const state of states) {
    const all = "kind" in state ? fallingOfDossier(state, world) : fallingOfCase(state, world, span.to);
    for (const one of all) if (isEarlier(span.from, one.at) && !isEarlier(span.to, one.at)) falling.push(one);
  }
  return falling.toSorted(inOrder);
}

function* fallingOfCase(state: Readonly<CaseState>, world: World, asOf: LocalInstant): Generator<Falling> {
  for (const item of Object.values(state.items)) yield* fallingOf(state.id, item, world, asOf);
  yield* fallingOfWhole(state, world, asOf);
  for (const [index, review] of evaluationsOf(state, world).entries()) {
    yield* fallingOfService(reviewLedgers(review, world), { case: state.id, round: index + 1 }, world);
  }
}

function* fallingOfDossier(state: Readonly<DossierState>, world: World): Generator<Falling> {
  yield* fallingOfService(dossierLedgers(state, world), { case: dossierStream(state), round: 1 }, world);
}

/** What is owed beside the handling came to light when its clock started. */
function* fallingOfService(ledgers: Iterable<Ledger>, owner: Omit<Owner, "appeared">, world: World): Generator<Falling> {
  for (const ledger of ledgers) {
    const counting = world.countingOn(civilDateOf(ledger.startedAt));
    const deadline = deadlineOf(ledger, counting, standstill(ledger));
    for (const mark of marksOf(deadline, [], counting)) yield fallen({ ...owner, appeared: ledger.startedAt }, deadline, mark);
  }
}

const inOrder = (one: Falling, other: Falling): number =>
  isEarlier(one.at, other.at) ? -1 : isEarlier(other.at, one.at) ? 1 : one.key < other.key ? -1 : 1;

/** All that falls due of an item, whenever it does, as far as its clocks have started by a moment. */
export function* fallingOf(id: string, item: ItemState, world: World, asOf: LocalInstant): Generator<Falling> {
  for (const ledger of ledgersOf(item, world, asOf)) {
    const counting = countingOf(item, world, ledger.clock);
    const { alerts, superviseImmediate } = counting.profile;
    const isSupervised = superviseImmediate.value || world.definitionOf(item)?.kind !== "immediate";
    const deadline = deadlineFrom(ledger, item, world, standstill(ledger));
    const owner = { case: id, item: item.item, round: item.rounds.length + 1, appeared: appearance(item, world, deadline) };
    for (const mark of marksOf(deadline, isSupervised ? alerts.value : [], counting)) yield fallen(owner, deadline, mark);
  }
}

/** All that falls due of the whole of a bundle. */
function* fallingOfWhole(state: Readonly<CaseState>, world: World, asOf: LocalInstant): Generator<Falling> {
  for (const ledger of jointLedgers(state, world, asOf)) {
    const counting = countingOfWhole(ledger, world);
    const deadline = deadlineOf(ledger, counting, standstill(ledger));
    const first = jointParts(state).find((item) => acceptedSince(item, world, civilDateOf(asOf)) === ledger.startedAt);
    const appeared = first ? appearance(first, world, deadline) : ledger.startedAt;
    const owner = { case: state.id, round: state.undoneCompletions.length + 1, appeared };
    for (const mark of marksOf(deadline, counting.profile.alerts.value, counting)) yield fallen(owner, deadline, mark);
  }
}

/** A pause that is still open is taken to last: from where it began nothing falls due, unless it was said to need so many days. */
function standstill({ pauses }: Ledger): LocalInstant {
  return pauses.find(isLasting)?.from ?? endOfTime;
}
const isLasting = ({ to, stated }: Ledger["pauses"][number]): boolean => to === undefined && stated === undefined;
const endOfTime = "2099-12-31T23:59:59+08:00" as LocalInstant;

/** What a clock comes to: its end or a level, after which day or moment, and until when a pause may still keep it from that. */
interface Mark extends Pick<Falling, "level" | "after"> {
  readonly until: Due;
}

/** The marks that a clock comes to. */
const marksOf = (deadline: Deadline, thresholds: readonly Threshold[], counting: Counting): Mark[] =>
  [...everyMark(deadline, thresholds, counting)].filter((mark) => doesPass(mark, deadline));

function* everyMark(deadline: Deadline, thresholds: readonly Threshold[], counting: Counting): Generator<Mark> {
  const { due } = deadline;
  yield { level: "due", after: due, until: due };
  for (const threshold of thresholds) {
    if (threshold.clock !== deadline.clock) continue;
    const after = alertDue(threshold, deadline, counting, standstill(deadline));
    if (after !== undefined)
      yield { level: threshold.level, after, until: threshold.measure === "over" ? due : reachedOn(after) };
  }
}

/** The day after a day; a moment itself. */
const reachedOn = (after: Due): Due => (isMoment(after) ? after : civilDate(dayNumber(after) + 1));

/** Whether it comes to that: the clock had not stopped, nor does a pause hold it for good. A day counts that a pause begins on. */
function doesPass({ after, until }: Mark, { stoppedAt, pauses }: Deadline): boolean {
  const held = pauses.find(isLasting);
  if (held && (isMoment(until) ? isEarlier(held.from, until) : civilDateOf(held.from) < until)) return false;
  return stoppedAt === undefined || !isInTime(stoppedAt, after);
}

/** Whose clock it is, an item's, the whole's or a dossier's, in which round, and when it came to light. */
interface Owner extends Pick<Falling, "case" | "item"> {
  readonly round: number;
  readonly appeared: LocalInstant;
}

function fallen({ case: id, item, round, appeared }: Owner, deadline: Deadline, { level, after }: Mark): Falling {
  const { clock, of, startedAt } = deadline;
  const passed = passedAt(after, startedAt.slice(-6));
  const which = `${clock}${of ? `:${of}` : ""}@${startedAt}`;
  return {
    key: [id, item ?? "", round, which, level, after].join("/"),
    at: isEarlier(passed, appeared) ? appeared : passed,
    case: id,
    ...(item !== undefined && { item }),
    clock,
    ...(of && { of }),
    level,
    after,
  };
}

const ofAcceptance: ReadonlySet<ClockName> = new Set(["legal", "promised", "lowerLevel", "jointLegal", "jointPromised"]);

/** When a clock came to light: by the act that started it; after the hall's silence, when the days to answer had passed. */
function appearance(item: ItemState, world: World, { clock, startedAt }: Ledger): LocalInstant {
  if (!ofAcceptance.has(clock)) return startedAt;
  if (isDeemedAccepted(item, world, civilDateOf(endOfTime))) return passedAt(intakeDueOn(item, world), startedAt.slice(-6));
  return item.acceptedAt ?? startedAt;
}
