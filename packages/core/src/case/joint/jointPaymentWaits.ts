import type { LocalInstant } from "../../time/instant.ts";
import type { PaymentGate } from "../../vocabulary/jointProfile.ts";
import type { CaseState, ItemState } from "../caseState.ts";
import { unready } from "../clocks/paymentWaits.ts";
import { between, since, without, type Interval } from "../interval.ts";
import { roundsOf } from "../roundsOf.ts";
import type { World } from "../world.ts";
import { paymentGateOf } from "./bundleOf.ts";
import { jointEndedAt } from "./jointPromise.ts";
import { jointViewOf } from "./jointView.ts";

/**
 * The times in which nothing but the applicant's payment was missing for the whole of a bundle: something was due for an item that it
 * waited for, and no such item was unready. What is added, reopened, sent back or split off later changes nothing of the times before.
 *
 * 中文  联办等待缴费
 */
export function jointPaymentWaits(state: CaseState, asOf: LocalInstant, world: World): Interval[] {
  const gate = paymentGateOf(state, world);
  const rounds = Object.values(state.items).flatMap((item) => roundsOf(item, asOf));
  if (gate === "none" || rounds.every(({ item }) => item.owings.length === 0)) return [];
  const end = jointEndedAt(state);
  const parts = jointViewOf(state, end ?? asOf, world).members.flatMap(({ item, required }) =>
    partsOf(state.items[item], required, asOf, gate),
  );
  return without(
    parts.flatMap(({ owings }) => owings),
    [...parts.flatMap((part) => part.unready), ...since(end)],
  );
}

/** What an item adds to the waiting of the whole: when something was due for it, and when something else of it was missing. */
interface Part {
  readonly owings: Interval[];
  readonly unready: Interval[];
}

/** In each of its rounds, as long as the whole waited for it. */
function partsOf(item: ItemState | undefined, required: boolean, asOf: LocalInstant, gate: PaymentGate): Part[] {
  if (!item) return [];
  return roundsOf(item, asOf).map(({ item: round, asOf: end }) => {
    const unawaited = [
      ...since(item.splitOffAt),
      ...since(round === item ? undefined : end),
      ...(required ? [] : [undecided(round)]),
    ];
    return { owings: without(round.owings, unawaited), unready: without(unready(round, gate), unawaited) };
  });
}

const undecided = ({ receivedAt, reopenedAt = receivedAt, decidedAt }: ItemState): Interval => between(reopenedAt, decidedAt);
