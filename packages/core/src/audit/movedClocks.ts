import type { CaseState } from "../case/caseState.ts";
import { deadlines } from "../case/deadlines.ts";
import { roundsOfWhole } from "../case/joint/roundsOfWhole.ts";
import { reviewClocks } from "../case/reviewClocks.ts";
import { roundsOf } from "../case/roundsOf.ts";
import type { World } from "../case/world.ts";
import { verdictOf, type Deadline, type Verdict } from "../clock/deadline.ts";
import type { Due } from "../clock/ledger.ts";
import { dossierFold } from "../dossier/dossierFold.ts";
import { dossierClocks, type DossierState } from "../dossier/dossiers.ts";
import { jointDeadlines, jointVerdict } from "../joint/jointDeadlines.ts";
import { dossierStream, isCaseEvent } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import { judgeCases, type Share, type ShareOptions } from "./auditShare.ts";

/** When a clock runs out, and how it stands. */
export interface ClockStanding {
  readonly due: Due;
  readonly verdict: Verdict;
}

/** A clock that a change moves: `was` or `now` is not there where the clock is not. */
export interface MovedClock {
  /** Absent where it is the clock of the whole of a bundle, of a bad review, or of a dossier. */
  readonly item?: string;
  /** Which round it is of, from 1 on; absent of the present one. */
  readonly round?: number;
  readonly clock: ClockName;
  readonly was?: ClockStanding;
  readonly now?: ClockStanding;
}

/** A share, and by what it is judged. */
type Side = readonly [share: Share, options: ShareOptions];

/** The clocks that do not stand alike on both sides, by case or dossier. 中文 变动的时限 */
export function* movedClocks(was: Side, now: Side): Generator<[id: string, moved: MovedClock[]]> {
  const [before, after] = [clocksByStream(was), clocksByStream(now)];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const moved = movedBetween(before.get(id) ?? noClocks, after.get(id) ?? noClocks);
    if (moved.length > 0) yield [id, moved];
  }
}

interface NamedClock extends ClockStanding {
  readonly item?: string;
  readonly round?: number;
  readonly clock: ClockName;
}

/** Clocks, each by its item, its round, its name and its place among those of the name. */
type Clocks = ReadonlyMap<string, NamedClock>;
const noClocks: Clocks = new Map();

function clocksByStream([share, { worlds, asOf, unjudged }]: Side): Map<string, Clocks> {
  if (asOf === undefined) return new Map();
  const dossiers = dossierFold();
  for (const event of share) dossiers.add(event);
  const clocks = [
    ...[...judgeCases(share.filter(isCaseEvent), worlds).cases.values()].map(
      (state) => [state.id, clocksOfCase(state, worlds.last, asOf)] as const,
    ),
    ...dossiers.folded().map((state) => [dossierStream(state), clocksOfDossier(state, worlds.last, asOf)] as const),
  ];
  return new Map(clocks.flatMap(([id, ofOne]) => (unjudged.has(id) ? [] : [[id, named(ofOne)]])));
}

const clocksOfCase = (state: CaseState, world: World, asOf: LocalInstant): NamedClock[] => [
  ...Object.values(state.items).flatMap((whole) =>
    eachRound(roundsOf(whole, asOf), ({ item, ...round }) =>
      deadlines(item, world, round.asOf).map((running) => ({
        item: item.item,
        ...standingOf(running, verdictOf(running, world, round.asOf)),
      })),
    ),
  ),
  ...eachRound(roundsOfWhole(state, asOf), (round) =>
    jointDeadlines(round.state, world, round.asOf).map((running) =>
      standingOf(running, jointVerdict(running, world, round.asOf)),
    ),
  ),
  ...reviewClocks(state, world, asOf).map(({ deadline, verdict }) => standingOf(deadline, verdict)),
];

/** The clocks of every round, those of an earlier one with its number. */
const eachRound = <Round>(rounds: readonly Round[], clocksIn: (round: Round) => NamedClock[]): NamedClock[] =>
  rounds.flatMap((round, place) => {
    const isPresent = place === rounds.length - 1;
    return clocksIn(round).map((clock) => (isPresent ? clock : { ...clock, round: place + 1 }));
  });

const clocksOfDossier = (state: DossierState, world: World, asOf: LocalInstant): NamedClock[] =>
  dossierClocks(state, world, asOf).map(({ deadline, verdict }) => standingOf(deadline, verdict));

const standingOf = ({ clock, due }: Deadline, verdict: Verdict): NamedClock => ({ clock, due, verdict });

function named(clocks: readonly NamedClock[]): Clocks {
  const alike = Map.groupBy(clocks, ({ item, round, clock }) => `${item} ${round} ${clock}`);
  return new Map([...alike].flatMap(([name, among]) => among.map((clock, place) => [`${name} ${place}`, clock] as const)));
}

function movedBetween(was: Clocks, now: Clocks): MovedClock[] {
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), now.get(key)];
    const either = before ?? after;
    if (!either || (before?.due === after?.due && before?.verdict === after?.verdict)) return [];
    const { item, round, clock } = either;
    const sides = { ...(before && { was: withoutName(before) }), ...(after && { now: withoutName(after) }) };
    return [{ ...(item !== undefined && { item }), ...(round !== undefined && { round }), clock, ...sides }];
  });
}

const withoutName = ({ due, verdict }: ClockStanding): ClockStanding => ({ due, verdict });
