import { earlierOf, type LocalInstant } from "../time/instant.ts";
import type { CaseState } from "./caseState.ts";
import { dueDay } from "./clocks/dueDay.ts";
import { heldUntil } from "./clocks/heldUntil.ts";
import { ableSince, acceptanceLedger } from "./clocks/intakeLedger.ts";
import { onwards, without, type Interval } from "./interval.ts";
import { isBlocked, type ItemState } from "./itemState.ts";
import { jointSettingsOf } from "./joint/bundleOf.ts";
import { roundsOfAll } from "./roundsOf.ts";
import type { World } from "./world.ts";

/** An item of a case. */
interface Inquired {
  readonly state: Readonly<CaseState>;
  readonly item: Readonly<ItemState>;
  readonly world: World;
}

/** When it could be accepted for what was asked for was in: of items that wait for each other, for each that was not given up. */
export function acceptableSince({ state, item, world }: Inquired): LocalInstant | undefined {
  if (item.suppliedAt === undefined || isBlocked(item)) return undefined;
  const own = ableSince(item, item.suppliedAt);
  if (state.bundle === undefined || jointSettingsOf(state, world).onBlock.value === "split") return own;
  const incomplete = roundsOfAll(state).flatMap((round) => without(incompleteIn(round), onwards(round.splitOffAt)));
  const over = earlierOf(item.splitOffAt, item.acceptedAt ?? item.endedAt);
  return heldUntil(own, without(incomplete, onwards(over)), (from) => dueDay(acceptanceLedger(item, from, world), item, world));
}

/** When materials that it was asked for were not in; what the hall had not asked for holds nobody up. */
const incompleteIn = ({ askings, endedAt }: ItemState): Interval[] => without(askings, onwards(endedAt));
