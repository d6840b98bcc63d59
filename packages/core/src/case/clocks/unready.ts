import { passedAt } from "../../clock/deadline.ts";
import { earlierOf, laterOf, type LocalInstant } from "../../time/instant.ts";
import type { PaymentGate } from "../../vocabulary/jointProfile.ts";
import { hearingAskedBy } from "../hearing.ts";
import { between, without, type Interval } from "../interval.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";

/** The times in which something of an item was missing besides the payment, in its present round. 中文 尚未办妥的时段 */
export function unready(item: ItemState, gate: PaymentGate, world: World): Interval[] {
  const { receivedAt, reopenedAt = receivedAt, decidedAt, endedAt, visits } = item;
  if (gate !== "beforeDecision") return [between(reopenedAt, finishedAt(item))];
  const undecided = between(reopenedAt, decidedAt ?? endedAt);
  const reviewed = without(
    visits.filter(({ stage }) => stage === "decision"),
    [...heldUp(item, world)],
  );
  return without([undecided], reviewed);
}

/** When it was decided and nothing deferred kept its result back, or it had ended. */
function finishedAt({ outcome, decidedAt, deferred, deferredInAt = decidedAt, endedAt }: ItemState): LocalInstant | undefined {
  if (outcome === "refused" || decidedAt === undefined || deferredInAt === undefined) return decidedAt ?? endedAt;
  return deferred.length > 0 ? endedAt : laterOf(decidedAt, deferredInAt);
}

/** The times in which its decision waited for a hearing, for whoever had to be told, for a commitment, for another unit. */
function* heldUp(item: ItemState, world: World): Generator<Interval> {
  const { receivedAt, hearing, consultations, partiesToldAt, committedAt } = item;
  const { toldAt, requestedAt, notifiedAt = requestedAt, heldAt } = hearing;
  const { affectsOthers = false, kind } = world.definitionOf(item) ?? {};
  if (affectsOthers) yield between(receivedAt, partiesToldAt);
  if (kind === "commitment") yield between(receivedAt, committedAt);
  for (const { askedAt, answeredAt, until } of consultations)
    yield between(askedAt, earlierOf(answeredAt, passedAt(until, askedAt.slice(-6))));
  const askedBy = hearingAskedBy(item, world);
  if (toldAt && askedBy) yield between(toldAt, earlierOf(heldAt, passedAt(askedBy, toldAt.slice(-6))));
  const began = requestedAt ?? notifiedAt;
  if (began) yield between(began, heldAt);
}
