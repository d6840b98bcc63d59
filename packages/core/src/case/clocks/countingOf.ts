import type { Counting } from "../../clock/ledger.ts";
import { civilDateOf } from "../../time/instant.ts";
import type { ItemState } from "../caseState.ts";
import type { World } from "../world.ts";

/** What an item's time is counted by: the profile in force when it was accepted; before that, or by silence, when it was received. */
export const countingOf = ({ receivedAt, reopenedAt = receivedAt, acceptedAt = reopenedAt }: ItemState, world: World): Counting =>
  world.countingOn(civilDateOf(acceptedAt));
