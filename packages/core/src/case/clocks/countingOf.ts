import type { Counting } from "../../clock/ledger.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { ClockName } from "../../vocabulary/clock.ts";
import type { ItemState } from "../itemState.ts";
import type { World } from "../world.ts";

/**
 * What a clock of an item is counted by: the profile in force when the item was accepted; before that, or by silence, when it was
 * received. The days to answer stay those of the receipt: no later acceptance makes a silence of them.
 */
export function countingOf(
  { receivedAt, reopenedAt = receivedAt, acceptedAt = reopenedAt }: ItemState,
  world: World,
  clock: ClockName,
): Counting {
  return world.countingOn(civilDateOf(clock === "intake" ? reopenedAt : acceptedAt));
}
