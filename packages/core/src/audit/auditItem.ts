import { acceptedSince } from "../case/acceptance.ts";
import { isBlocked, type ItemState } from "../case/itemState.ts";
import { aftercareLedgers } from "../case/clocks/aftercareLedgers.ts";
import { deadlineFrom, ledgersOf } from "../case/deadlines.ts";
import { roundsOf } from "../case/roundsOf.ts";
import { verdictOf } from "../clock/deadline.ts";
import { civilDateOf } from "../time/instant.ts";
import type { ClockName } from "../vocabulary/clock.ts";
import type { Finding } from "./finding.ts";
import { missedLimits } from "./missedLimits.ts";
import type { ItemInquiry, JudgedClock } from "./rules/inquiry.ts";
import { handedOverTogether } from "../case/joint/handedOverTogether.ts";
import { itemRules } from "./rules/itemRules.ts";
import { ownFound, type OwnRule } from "./rules/rulebook.ts";

/**
 * What an item shows broken at a moment, in each of its rounds: limits it missed, what it lacks, rules of one's own. However a round
 * ended, its clocks ran until then; only what was entered in error was never owed anything.
 *
 * 中文  逐项问题
 */
export function* auditItem(inquiry: Omit<ItemInquiry, "clocks">, own: readonly OwnRule[] = []): Generator<Finding> {
  for (const round of roundsOf(inquiry.item, inquiry.asOf))
    if (round.item.phase !== "deleted") yield* auditRound({ ...inquiry, ...round }, own);
}

function* auditRound(inquiry: Omit<ItemInquiry, "clocks">, own: readonly OwnRule[]): Generator<Finding> {
  const { state, item, asOf } = inquiry;
  const where = { case: state.id, item: item.item, positions: [] };
  const clocks = clocksOf(inquiry);
  yield* missedLimits(clocks, where, asOf);
  for (const [rule, find] of findings) for (const found of find({ ...inquiry, clocks })) yield { ...found, ...where, rule };
  for (const rule of own) {
    for (const found of rule.judgeItem?.({ ...inquiry, clocks }) ?? []) {
      yield { ...ownFound(rule, found, asOf), ...where, rule: rule.id };
    }
  }
}

const findings = Object.entries(itemRules);

/** The clocks of an item that are judged, with how they stand. */
function clocksOf({ state, item, world, asOf }: Omit<ItemInquiry, "clocks">): JudgedClock[] {
  const since = acceptedSince(item, world, civilDateOf(asOf));
  const ledgers = [...ledgersOf(item, world, asOf), ...aftercareLedgers(item, since, world)];
  return ledgers
    .filter(({ clock }) => isJudged(clock, item))
    .flatMap((ledger) => handedOverTogether(ledger, state, item, world) ?? [])
    .map((ledger) => {
      const deadline = deadlineFrom(ledger, item, world, asOf);
      return { deadline, verdict: verdictOf(deadline, world, asOf) };
    });
}

/** Of what waits for another item nobody owes an answer. */
const isJudged = (clock: ClockName, item: ItemState): boolean => clock !== "intake" || !isBlocked(item);
