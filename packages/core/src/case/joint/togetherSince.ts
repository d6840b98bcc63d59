import { earlierOf, laterOf, type LocalInstant } from "../../time/instant.ts";
import type { ItemState } from "../caseState.ts";

/**
 * From when an item could go on that waits until the others have come to something: each is waited for until it goes its own way, and
 * none once the item itself does.
 *
 * 中文  同步办理的起点
 * In    own — from when it could for its own part; settledAt — when another had come to what is waited for, if it has
 * Out   undefined while it waits
 */
export function togetherSince(
  { splitOffAt }: ItemState,
  own: LocalInstant,
  others: readonly ItemState[],
  settledAt: (other: ItemState) => LocalInstant | undefined,
): LocalInstant | undefined {
  let last: LocalInstant | undefined = own;
  for (const other of others) {
    const settled = earlierOf(settledAt(other), other.splitOffAt);
    last = last && settled && laterOf(last, settled);
  }
  const released = earlierOf(last, splitOffAt);
  return released && laterOf(own, released);
}
