import type { CaseState } from "../case/caseState.ts";
import type { ItemState } from "../case/itemState.ts";
import { countingOf } from "../case/clocks/countingOf.ts";
import { deadlines } from "../case/deadlines.ts";
import { reviewClocks } from "../case/reviewClocks.ts";
import type { World } from "../case/world.ts";
import type { BundleName } from "../catalogue/bundle.ts";
import type { ClockReading } from "../clock/clockReading.ts";
import { isInTime, type Deadline } from "../clock/deadline.ts";
import type { Counting } from "../clock/ledger.ts";
import { usageOf, type Usage } from "../clock/usage.ts";
import { countingOfWhole } from "../case/joint/jointLedgers.ts";
import { jointDeadlines } from "../joint/jointDeadlines.ts";
import { dossierClocks, type DossierState } from "../dossier/dossiers.ts";
import { dossierStream } from "../log/event.ts";
import type { LocalInstant } from "../time/instant.ts";
import { cardLevels, type CardLevel } from "../vocabulary/card.ts";
import { alertDue } from "./alertDue.ts";

/** How a running clock of an item, of the whole of a bundle, of a review or of a dossier stands. 中文 在办时限状况 */
export interface Standing {
  /** The case; or the stream of a complaint, a service or a window. */
  readonly case: string;
  /** The case, the complaint, the service or the window itself. */
  readonly state: Readonly<CaseState> | Readonly<DossierState>;
  /** Absent where it is no item's clock. */
  readonly item?: ItemState;
  /** The bundle, where it is the clock of the whole. */
  readonly bundle?: BundleName;
  readonly deadline: Deadline;
  readonly usage: Usage;
  readonly isOverdue: boolean;
  /** The gravest level of supervision that it has reached. */
  readonly level?: CardLevel;
}

/**
 * The clocks that run at a moment, the first to run out first.
 *
 * 中文  在办时限清单
 */
export function standings(
  states: Iterable<Readonly<CaseState> | Readonly<DossierState>>,
  world: World,
  asOf: LocalInstant,
): Standing[] {
  const found: Standing[] = [];
  for (const state of states) {
    if ("kind" in state) found.push(...standingsOfService(state, dossierClocks(state, world, asOf), asOf));
    else found.push(...standingsOfCase(state, world, asOf));
  }
  return found.toSorted(byDue);
}

const standingsOfCase = (state: Readonly<CaseState>, world: World, asOf: LocalInstant): Standing[] => [
  ...Object.values(state.items).flatMap((item) => standingsOf(state, item, world, asOf)),
  ...standingsOfWhole(state, world, asOf),
  ...standingsOfService(state, reviewClocks(state, world, asOf), asOf),
];

/** What is owed beside the handling is of no level of supervision. */
function standingsOfService(state: Standing["state"], clocks: readonly ClockReading[], asOf: LocalInstant): Standing[] {
  const owner = "kind" in state ? dossierStream(state) : state.id;
  return clocks
    .filter(({ deadline }) => deadline.stoppedAt === undefined)
    .map(({ deadline, usage }) => ({ case: owner, state, deadline, usage, isOverdue: !isInTime(asOf, deadline.due) }));
}

const byDue = (one: Standing, other: Standing): number =>
  one.deadline.due < other.deadline.due ? -1 : one.deadline.due > other.deadline.due ? 1 : one.case < other.case ? -1 : 1;

function standingsOf(state: Readonly<CaseState>, item: ItemState, world: World, asOf: LocalInstant): Standing[] {
  return deadlines(item, world, asOf)
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .map((deadline) => {
      const how = standingOf(deadline, countingOf(item, world, deadline.clock), reachedLevel(deadline, item, world, asOf), asOf);
      return { case: state.id, state, item, ...how };
    });
}

function standingsOfWhole(state: Readonly<CaseState>, world: World, asOf: LocalInstant): Standing[] {
  const { id, bundle } = state;
  return jointDeadlines(state, world, asOf)
    .filter(({ stoppedAt }) => stoppedAt === undefined)
    .map((deadline) => {
      const counting = countingOfWhole(deadline, world);
      return {
        case: id,
        state,
        ...(bundle && { bundle }),
        ...standingOf(deadline, counting, levelOf(deadline, counting, asOf), asOf),
      };
    });
}

const standingOf = (deadline: Deadline, counting: Counting, level: CardLevel | undefined, asOf: LocalInstant) => ({
  deadline,
  usage: usageOf(deadline, counting, asOf),
  isOverdue: !isInTime(asOf, deadline.due),
  ...(level && { level }),
});

/**
 * The gravest level that a clock has reached by a moment, or had when it stopped.
 *
 * 中文  已达监察等级
 */
export function reachedLevel(deadline: Deadline, item: ItemState, world: World, asOf: LocalInstant): CardLevel | undefined {
  const counting = countingOf(item, world, deadline.clock);
  const isImmediate = world.definitionOf(item)?.kind === "immediate";
  return isImmediate && !counting.profile.superviseImmediate.value ? undefined : levelOf(deadline, counting, asOf);
}

/** The same of a clock of the whole, which is supervised whatever its items are. */
export function levelOf(deadline: Deadline, counting: Counting, asOf: LocalInstant): CardLevel | undefined {
  const { alerts } = counting.profile;
  const at = deadline.stoppedAt ?? asOf;
  return cardLevels.findLast((level) =>
    alerts.value.some((threshold) => {
      if (threshold.level !== level || threshold.clock !== deadline.clock) return false;
      const after = alertDue(threshold, deadline, counting, at);
      return after !== undefined && !isInTime(at, after);
    }),
  );
}
