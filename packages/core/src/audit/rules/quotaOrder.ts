import { acceptedSince } from "../../case/acceptance.ts";
import { civilDateOf, isEarlier, type LocalInstant } from "../../time/instant.ts";
import type { AcrossRule } from "./acrossRule.ts";

/** An item, accepted by an act or by silence, of a matter whose licences are limited in number. */
export interface Queued {
  readonly definition: string;
  readonly case: string;
  readonly item: string;
  readonly acceptedAt: LocalInstant;
  readonly grantedAt: LocalInstant | undefined;
  /** When it left the queue, granted or not. */
  readonly leftAt: LocalInstant | undefined;
}

/**
 * 有数量限制的,按受理先后 (行政许可法 art. 57): a grant while one that was accepted earlier still waits for its decision. Whether the
 * earlier one qualified, its decision will say; each grant that went before it is told once, with the first it overtook.
 */
export const quotaOrder: AcrossRule<Queued> = {
  *rowsOf(state, world, asOf) {
    for (const item of Object.values(state.items)) {
      if (world.definitionOf(item)?.guide?.quantityLimit === undefined) continue;
      const { definition, decidedAt, outcome, endedAt } = item;
      const acceptedAt = acceptedSince(item, world, civilDateOf(asOf));
      if (acceptedAt === undefined) continue;
      const grantedAt = outcome === "granted" ? decidedAt : undefined;
      yield { definition, case: state.id, item: item.item, acceptedAt, grantedAt, leftAt: decidedAt ?? endedAt };
    }
  },

  *judge(rows) {
    for (const queue of Map.groupBy(rows, ({ definition }) => definition).values()) {
      const inOrder = queue.toSorted(byAcceptance);
      for (const [place, { case: id, item, grantedAt: at, acceptedAt }] of inOrder.entries()) {
        if (at === undefined) continue;
        const overtaken = inOrder
          .slice(0, place)
          .find((one) => isEarlier(one.acceptedAt, acceptedAt) && (one.leftAt === undefined || isEarlier(at, one.leftAt)));
        if (!overtaken) continue;
        yield { rule: "R-038", code: "quota.out-of-order", params: { case: overtaken.case }, case: id, item, positions: [], at };
      }
    }
  },
};

/** Those accepted at one moment by the number of their case, so that the order is the same however the log was read. */
function byAcceptance(one: Queued, other: Queued): number {
  if (isEarlier(one.acceptedAt, other.acceptedAt)) return -1;
  if (isEarlier(other.acceptedAt, one.acceptedAt)) return 1;
  return one.case < other.case ? -1 : 1;
}
