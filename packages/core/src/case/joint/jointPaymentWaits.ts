import type { LocalInstant } from "../../time/instant.ts";
import type { PaymentGate } from "../../vocabulary/jointProfile.ts";
import type { CaseState } from "../caseState.ts";
import type { ItemState } from "../itemState.ts";
import { unready } from "../clocks/unready.ts";
import { between, onwards, without, type Interval } from "../interval.ts";
import { roundsOf } from "../roundsOf.ts";
import type { World } from "../world.ts";
import { paymentGateOf } from "./bundleOf.ts";
import { jointViewOf } from "./jointView.ts";

/**
 * The times in which nothing but the applicant's payment was missing for the whole of a bundle: something was due for an item that it
 * waited for, and no such item was unready; in its present round. What is added, reopened, sent back or split off later changes nothing of
 * the times before.
 *
 * 中文  联办等待缴费
 */
export function jointPaymentWaits(state: CaseState, asOf: LocalInstant, world: World): Interval[] {
  const gate = paymentGateOf(state, world);
  const rounds = Object.values(state.items).flatMap((item) => roundsOf(item, asOf));
  if (gate === "none" || rounds.every(({ item }) => item.owings.length === 0)) return [];
  const { members } = jointViewOf(state, asOf, world);
  const parts = members.flatMap(({ item, required }) => partsOf(state.items[item], required, { asOf, gate, world }));
  return without(
    parts.flatMap(({ owings }) => owings),
    [...parts.flatMap((part) => part.unready), ...otherwise(state, parts)],
  );
}

/** What an item adds to the waiting of the whole: when it was under way, when something was due for it, when something else was missing. */
interface Part {
  readonly underWay: Interval[];
  readonly owings: Interval[];
  readonly unready: Interval[];
}

/** What the waiting is worked out from. */
interface Outset {
  readonly asOf: LocalInstant;
  readonly gate: PaymentGate;
  readonly world: World;
}

/** In each of its rounds, as long as the whole waited for it. */
function partsOf(item: ItemState | undefined, required: boolean, { asOf, gate, world }: Outset): Part[] {
  if (!item) return [];
  return roundsOf(item, asOf).map(({ item: round, asOf: end }) => {
    const { receivedAt, reopenedAt = receivedAt, decidedAt, endedAt } = round;
    const gone = [...onwards(item.splitOffAt), ...onwards(round === item ? undefined : end)];
    const unawaited = required ? gone : [...gone, between(reopenedAt, decidedAt)];
    return {
      underWay: without([between(reopenedAt, endedAt)], gone),
      owings: without(round.owings, unawaited),
      unready: without(unready(round, gate, world), unawaited),
    };
  });
}

/** When no whole waits: in its earlier rounds, once it is completed, while each of its items has ended. */
function otherwise({ filedAt, completion, undoneCompletions }: CaseState, parts: readonly Part[]): Interval[] {
  const began = undoneCompletions.at(-1)?.undoneAt;
  const atRest = without(
    onwards(filedAt),
    parts.flatMap(({ underWay }) => underWay),
  );
  return [...atRest, ...onwards(completion?.at), ...(filedAt && began ? [between(filedAt, began)] : [])];
}
